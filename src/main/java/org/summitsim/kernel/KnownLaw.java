package org.summitsim.kernel;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/** A law of this room: it also knows its partial means, so that what is made of it has an exact mean too. */
interface KnownLaw extends Law {

    /** Gauss and Legendre's rule of 16 points on -1 to 1. */
    GaussIntegrator RULE = new GaussIntegratorFactory().legendre(16);

    /** The expected value of the quantity where it is at most {@code x}, and of 0 where it is more. */
    double meanUpTo(double x);

    /** The values that have a probability of their own, in increasing order. */
    default double[] atoms() {
        return new double[0];
    }

    /** The values of {@code law} that have a probability of their own; none are known of a law from elsewhere. */
    static double[] atomsOf(Law law) {
        return law instanceof KnownLaw known ? known.atoms() : new double[0];
    }

    /** {@link #meanUpTo} of any law, by integrating the quantile if it is a law from elsewhere. */
    static double meanUpTo(Law law, double x) {
        return law instanceof KnownLaw known ? known.meanUpTo(x) : integral(law, 0, law.cdf(x));
    }

    /** The integral of the quantile from {@code from} to {@code to}, with panels that shrink towards both ends. */
    static double integral(Law law, double from, double to) {
        double width = to - from;
        double sum = 0;
        for (double share = 0.5; share > 0x1p-45; share /= 2) {
            sum += panel(law, from + width * share / 2, from + width * share);
            sum += panel(law, to - width * share, to - width * share / 2);
        }
        return sum;
    }

    private static double panel(Law law, double from, double to) {
        double middle = from + (to - from) / 2;
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < RULE.getNumberOfPoints(); i++) {
            // Rounding must not make it 1, where a quantile may be infinite.
            double u = Math.min(middle + half * RULE.getPoint(i), Math.nextDown(1.0));
            sum += RULE.getWeight(i) * law.quantile(u);
        }
        return sum * half;
    }
}
