package org.summitsim.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** One law of each kind and the awkward ones, by a name. */
final class AllLaws {

    private AllLaws() {}

    static Map<String, Law> smooth() {
        Map<String, Law> laws = new LinkedHashMap<>();
        laws.put("uniform", Laws.uniform(-3, 7));
        laws.put("triangular", Laws.triangular(20, 30, 70));
        laws.put("triangular, mode at the left", Laws.triangular(20, 20, 70));
        laws.put("triangular, mode at the right", Laws.triangular(20, 70, 70));
        laws.put("trigen", Laws.trigen(10, 12, 20));
        laws.put("pert", Laws.pert(20, 30, 70, 4));
        laws.put("pert, mode at the left", Laws.pert(20, 20, 70, 4));
        laws.put("pert, mode at the right", Laws.pert(20, 70, 70, 4));
        laws.put("pert, sharp", Laws.pert(20, 30, 70, 400));
        laws.put("beta", Laws.beta(2.5, 3.5, 0, 1));
        laws.put("beta, shaped like a U", Laws.beta(0.5, 0.7, 0, 10));
        laws.put("beta, steep", Laws.beta(0.1, 2, 0, 10));
        laws.put("normal", Laws.normal(-1, 2));
        laws.put("normal at least 0", Laws.normalAtLeast(3, 2, 0));
        laws.put("normal at least 0, far out", Laws.normalAtLeast(-20, 2, 0));
        laws.put("lognormal", Laws.lognormal(30, 10));
        laws.put("lognormal by median", Laws.lognormalMedianP90(4, 15));
        laws.put("gamma", Laws.gamma(30, 10));
        laws.put("gamma, wide", Laws.gamma(10, 15));
        laws.put("gamma, steep", Laws.gamma(10, 25));
        laws.put("gamma, narrow", Laws.gamma(1000, 10));
        laws.put("weibull", Laws.weibull(1.5, 10));
        laws.put("exponential", Laws.exponential(12));
        laws.put("empirical", Laws.empirical(new double[] {10, 12, 15, 11, 30}));
        laws.put("truncated", Laws.truncate(Laws.lognormal(30, 10), 20, 60));
        laws.put("truncated below", Laws.truncate(Laws.gamma(30, 10), 25, Double.POSITIVE_INFINITY));
        laws.put("truncated pert", Laws.truncate(Laws.pert(20, 30, 70, 4), 30, 50));
        laws.put("shifted", Laws.shift(Laws.weibull(1.5, 10), -5));
        laws.put("mixture", mixture());
        laws.put("mixture, shifted and truncated", Laws.truncate(Laws.shift(mixture(), 2), 25, 90));
        return laws;
    }

    static Map<String, Law> all() {
        Map<String, Law> laws = new LinkedHashMap<>(smooth());
        laws.put("constant", Laws.constant(5));
        laws.put("discrete", Laws.discrete(new double[] {20, 10, 30}, new double[] {0.7, 0.2, 0.1}));
        laws.put("empirical with ties", Laws.empirical(new double[] {1, 2, 2, 2, 3, 3}));
        laws.put("truncated discrete", Laws.truncate(laws.get("discrete"), 15, 30));
        laws.put("mixture with atoms", Laws.mixture(new double[] {0.5, 0.3, 0.2}, new Law[] {
            Laws.constant(10), Laws.uniform(5, 20), Laws.discrete(new double[] {12, 30}, new double[] {0.5, 0.5})
        }));
        laws.put("mixture with a gap", Laws.mixture(new double[] {0.5, 0.5}, new Law[] {
            Laws.uniform(0, 1), Laws.triangular(9, 10, 11)
        }));
        return laws;
    }

    private static Law mixture() {
        return Laws.mixture(new double[] {0.9, 0.1}, new Law[] {Laws.pert(20, 30, 70, 4), Laws.uniform(60, 120)});
    }
}
