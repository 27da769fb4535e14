package org.summitsim.kernel;

import java.util.Arrays;

/**
 * One of several laws, chosen with given probabilities. The quantile inverts the mixture's own distribution function, so
 * that one uniform number still decides and a larger one never gives a smaller value.
 *
 * <p>The value lies between the least and the greatest of the components' quantiles. Values with a probability of their
 * own are looked up and come out exactly; between them the root is found by false position (Illinois), with bisection
 * whenever that is slow, to a few units in the last place.
 */
final class Mixture implements KnownLaw {

    private static final int STEPS = 400;
    private static final double PRECISION = 4 * Math.ulp(1.0);

    private final double[] shares;
    private final Law[] laws;
    private final double[] atoms;
    private final double[] below;
    private final double[] upTo;

    Mixture(double[] shares, Law[] laws) {
        this.shares = shares;
        this.laws = laws;
        atoms = Arrays.stream(laws)
                .flatMapToDouble(law -> Arrays.stream(KnownLaw.atomsOf(law)))
                .sorted()
                .distinct()
                .toArray();
        below = Arrays.stream(atoms).map(atom -> cdf(Math.nextDown(atom))).toArray();
        upTo = Arrays.stream(atoms).map(this::cdf).toArray();
    }

    @Override
    public double quantile(double u) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Law law : laws) {
            double x = law.quantile(u);
            low = Math.min(low, x);
            high = Math.max(high, x);
        }
        int atom = firstAtomReaching(u);
        if (atom < atoms.length) {
            if (u > below[atom]) {
                return atoms[atom];
            }
            high = Math.min(high, atoms[atom]);
        }
        if (atom > 0) {
            low = Math.max(low, atoms[atom - 1]);
        }
        return low < high ? root(u, low, high) : low;
    }

    private int firstAtomReaching(double u) {
        int low = 0;
        int high = atoms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] >= u) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private double root(double u, double from, double to) {
        double low = from;
        double high = to;
        double belowBy = cdf(low) - u;
        double aboveBy = cdf(high) - u;
        if (belowBy >= 0) {
            return low;
        }
        int sameSide = 0;
        for (int i = 0; i < STEPS && high - low > PRECISION * Math.max(Math.abs(low), Math.abs(high)); i++) {
            double x = i % 3 == 2 || !(aboveBy > 0)
                    ? low + (high - low) / 2
                    : low + (high - low) * (belowBy / (belowBy - aboveBy));
            double excess = cdf(x) - u;
            if (excess == 0) {
                return x;
            }
            if (excess < 0) {
                low = x;
                belowBy = excess;
                aboveBy = sameSide < 0 ? aboveBy / 2 : aboveBy;
                sameSide = -1;
            } else {
                high = x;
                aboveBy = excess;
                belowBy = sameSide > 0 ? belowBy / 2 : belowBy;
                sameSide = 1;
            }
        }
        return high;
    }

    @Override
    public double cdf(double x) {
        double sum = 0;
        for (int i = 0; i < laws.length; i++) {
            sum += shares[i] * laws[i].cdf(x);
        }
        return Math.min(sum, 1);
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int i = 0; i < laws.length; i++) {
            sum += shares[i] * laws[i].mean();
        }
        return sum;
    }

    @Override
    public double meanUpTo(double x) {
        double sum = 0;
        for (int i = 0; i < laws.length; i++) {
            sum += shares[i] * KnownLaw.meanUpTo(laws[i], x);
        }
        return sum;
    }

    @Override
    public double[] atoms() {
        return atoms.clone();
    }
}
