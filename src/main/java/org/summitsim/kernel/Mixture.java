package org.summitsim.kernel;

import java.util.Arrays;

/**
 * One of several laws, chosen with given probabilities. The quantile inverts the mixture's own distribution function, so
 * that one uniform number still decides and a larger one never gives a smaller value.
 *
 * <p>The value lies between the least and the greatest of the components' quantiles. Values with a probability of their
 * own are looked up and come out exactly; between them the root is found by Chandrupatla's method (1997,
 * doi:10.1016/S0965-9978(96)00051-8) to a few units in the last place.
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

    /** The root between two ends by Chandrupatla's method; of the last bracket the end that reaches u. */
    private double root(double u, double from, double to) {
        double a = to;
        double fa = cdf(a) - u;
        double b = from;
        double fb = cdf(b) - u;
        if (!(fb < 0 && fa > 0)) {
            return fb < 0 ? a : b;
        }
        double t = 0.5;
        for (int i = 0; i < STEPS; i++) {
            double x = a + t * (b - a);
            double fx = cdf(x) - u;
            if (fx == 0) {
                return x;
            }
            double c = a;
            double fc = fa;
            if (fx < 0 != fa < 0) {
                c = b;
                fc = fb;
                b = a;
                fb = fa;
            }
            a = x;
            fa = fx;
            double least = PRECISION * Math.max(Math.abs(a), Math.abs(b)) / Math.abs(b - a);
            if (least > 0.5) {
                break;
            }
            t = Math.min(1 - least, Math.max(least, step(a, fa, b, fb, c, fc)));
        }
        return fa > 0 ? a : b;
    }

    /** Where to look next, as a share of the way from a to b: inverse quadratic where that is safe, else the middle. */
    private static double step(double a, double fa, double b, double fb, double c, double fc) {
        double xi = (a - b) / (c - b);
        double phi = (fa - fb) / (fc - fb);
        if (phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi) {
            return fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb));
        }
        return 0.5;
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
