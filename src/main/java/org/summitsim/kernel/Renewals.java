package org.summitsim.kernel;

import org.apache.commons.math3.util.FastMath;

/** Counts of events that come one after the other, with independent gaps of one law. */
public final class Renewals {

    private static final int STEPS = 4096;
    private static final int RATES = 400;
    private static final double HIGHEST = 1e4;
    private static final double RATIO = 1.06;

    private Renewals() {}

    /**
     * A number that the count of events up to a moment exceeds with a probability of at most {@code chance}.
     *
     * <p>By Chernoff's bound: the sum S of n gaps has P(S &lt;= t) &lt;= exp(r t) E[exp(-r X)]<sup>n</sup> for every rate r &gt; 0
     * (Chernoff 1952, doi:10.1214/aoms/1177729330). The expectation is bounded from above by a sum of quantiles, so the
     * number is never too small; for rare events it is a few more than needed.
     *
     * @param gap the law of the gaps, which count as 0 where they are below
     * @param until the moment, at least 0
     * @param chance above 0 and below 1
     * @return at least 1; infinite if the gaps are 0
     */
    public static double most(Law gap, double until, double chance) {
        Rules.notNegative("until", until);
        if (!(chance > 0 && chance < 1)) {
            throw new IllegalArgumentException("Expected a chance between 0 and 1, received " + chance);
        }
        double[] gaps = new double[STEPS];
        for (int i = 1; i < STEPS; i++) {
            gaps[i] = FastMath.max(0, gap.quantile((double) i / STEPS));
        }
        double unit = FastMath.max(gap.mean(), Double.MIN_NORMAL);
        double least = Double.POSITIVE_INFINITY;
        double rate = HIGHEST / unit;
        for (int k = 0; k < RATES; k++, rate /= RATIO) {
            double decay = -FastMath.log(transform(gaps, rate));
            double events = (rate * until - FastMath.log(chance)) / decay;
            least = events < least ? events : least;
        }
        return FastMath.max(1, FastMath.ceil(least) - 1);
    }

    /** At least E[exp(-rate X)]: each step of equal probability counts with its least gap. */
    private static double transform(double[] gaps, double rate) {
        double sum = 0;
        for (double gap : gaps) {
            sum += FastMath.exp(-rate * gap);
        }
        return sum / gaps.length;
    }
}
