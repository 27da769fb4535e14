package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.model.Distribution;
import org.summitsim.yaml.Term.Argument;
import org.summitsim.yaml.Term.Call;

/**
 * Distributions as {@code pert(10m, 15m, 30m)}, with positional or named arguments, or a bare figure.
 *
 * @param unit what their figures are
 * @param spread what {@code about(..)} means
 */
record Distributions(Unit unit, Spread spread) {
    private static final double PERT_WEIGHT = 4;
    private static final List<String> NAMES = List.of(
            "uniform",
            "triangular",
            "pert",
            "normal",
            "lognormal",
            "gamma",
            "weibull",
            "exponential",
            "beta",
            "trigen",
            "discrete",
            "empirical",
            "mixture",
            "truncate",
            "shift",
            "about");

    /** The names of all distributions. */
    static List<String> names() {
        return NAMES;
    }

    /**
     * Reads a distribution.
     *
     * @throws IllegalArgumentException if it is none, or its figures contradict each other
     */
    Distribution parse(String text) {
        return of(TermParser.parse(text));
    }

    private Distribution of(Term term) {
        if (term instanceof Call call) {
            return call(call);
        }
        if (NAMES.contains(term.words())) {
            throw Misread.expected("arguments in parentheses", term.words());
        }
        return new Distribution.Constant(unit.figure(term));
    }

    private Distribution call(Call call) {
        return switch (call.name()) {
            case "discrete" -> discrete(call);
            case "empirical" -> new Distribution.Empirical(unlabelled(call));
            case "mixture" -> mixture(call);
            case "truncate", "shift", "about" -> derived(call);
            case "pert" -> pert(Arguments.of(call, "min", "mode", "max", "lambda?"));
            case "normal", "lognormal", "gamma", "exponential" -> byMoments(call);
            case "weibull", "beta" -> byShape(call);
            default -> byRange(call);
        };
    }

    private Distribution byRange(Call call) {
        switch (call.name()) {
            case "uniform" -> {
                Arguments a = Arguments.of(call, "a", "b");
                return new Distribution.Uniform(a.figure("a", unit), a.figure("b", unit));
            }
            case "triangular" -> {
                Arguments a = Arguments.of(call, "min", "mode", "max");
                return new Distribution.Triangular(
                        a.figure("min", unit), a.figure("mode", unit), a.figure("max", unit));
            }
            case "trigen" -> {
                Arguments a = Arguments.of(call, "p10", "mode", "p90");
                return new Distribution.Trigen(a.figure("p10", unit), a.figure("mode", unit), a.figure("p90", unit));
            }
            default ->
                throw Misread.expected(
                        "a distribution",
                        call.name() + "(..)",
                        Nearest.find(call.name(), NAMES).orElse(""));
        }
    }

    private Distribution pert(Arguments a) {
        return new Distribution.Pert(
                a.figure("min", unit),
                a.figure("mode", unit),
                a.figure("max", unit),
                a.find("lambda", Unit.NUMBER).orElse(PERT_WEIGHT));
    }

    private Distribution byMoments(Call call) {
        if (call.name().equals("exponential")) {
            return new Distribution.Exponential(Arguments.of(call, "mean").figure("mean", unit));
        }
        if (call.name().equals("lognormal") && isByQuantiles(call)) {
            Arguments a = Arguments.of(call, "median", "p90");
            return new Distribution.LognormalQuantiles(a.figure("median", unit), a.figure("p90", unit));
        }
        Arguments a = Arguments.of(call, "mean", "sd");
        double mean = a.figure("mean", unit);
        double sd = a.figure("sd", unit);
        return switch (call.name()) {
            case "normal" -> new Distribution.Normal(mean, sd);
            case "gamma" -> new Distribution.Gamma(mean, sd);
            default -> new Distribution.Lognormal(mean, sd);
        };
    }

    private static boolean isByQuantiles(Call call) {
        return call.arguments().stream()
                .anyMatch(a -> a.label()
                        .filter(l -> l.equals("median") || l.equals("p90"))
                        .isPresent());
    }

    private Distribution byShape(Call call) {
        if (call.name().equals("weibull")) {
            Arguments a = Arguments.of(call, "shape", "scale");
            return new Distribution.Weibull(a.figure("shape", Unit.NUMBER), a.figure("scale", unit));
        }
        Arguments a = Arguments.of(call, "alpha", "beta", "min", "max");
        return new Distribution.Beta(
                a.figure("alpha", Unit.NUMBER),
                a.figure("beta", Unit.NUMBER),
                a.figure("min", unit),
                a.figure("max", unit));
    }

    private Distribution derived(Call call) {
        switch (call.name()) {
            case "truncate" -> {
                Arguments a = Arguments.of(call, "d", "lo", "hi");
                return Support.truncate(of(a.term("d")), a.figure("lo", unit), a.figure("hi", unit));
            }
            case "shift" -> {
                Arguments a = Arguments.of(call, "d", "by");
                return new Distribution.Shifted(of(a.term("d")), a.figure("by", unit));
            }
            default -> {
                return spread.around(Arguments.of(call, "figure").figure("figure", unit));
            }
        }
    }

    private Distribution discrete(Call call) {
        List<Double> values = new ArrayList<>();
        List<Double> probabilities = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            values.add(unit.read(label(argument, "discrete(10m=0.2, 20m=0.8)")));
            probabilities.add(Unit.NUMBER.figure(argument.value()));
        }
        return new Distribution.Discrete(values, probabilities);
    }

    private Distribution mixture(Call call) {
        List<Double> weights = new ArrayList<>();
        List<Distribution> parts = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            weights.add(Unit.number(label(argument, "mixture(0.9=pert(..), 0.1=uniform(..))")));
            parts.add(of(argument.value()));
        }
        return new Distribution.Mixture(weights, parts);
    }

    private static String label(Argument argument, String form) {
        return argument.label()
                .orElseThrow(() -> Misread.expected(form, argument.value().words() + " without an equals sign"));
    }

    private List<Double> unlabelled(Call call) {
        List<Double> values = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            if (argument.label().isPresent()) {
                throw Misread.expected(
                        "empirical(10m, 12m, ..)", argument.label().get() + "=..");
            }
            values.add(unit.figure(argument.value()));
        }
        return values;
    }
}
