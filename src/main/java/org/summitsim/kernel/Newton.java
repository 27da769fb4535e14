package org.summitsim.kernel;

import java.util.function.DoubleUnaryOperator;

/** Newton's method for a quantile, kept inside a bracket that shrinks. */
final class Newton {

    private static final int STEPS = 300;
    private static final double PRECISION = 1e-15;

    private Newton() {}

    /**
     * Finds the zero of an increasing function on the positive axis.
     *
     * @param excess the function: negative below the zero, positive above
     * @param step from x to the next x
     * @param start where to begin, positive
     * @param end the upper end of the search; may be infinite
     */
    static double solve(DoubleUnaryOperator excess, DoubleUnaryOperator step, double start, double end) {
        double low = 0;
        double high = end;
        double x = start;
        for (int i = 0; i < STEPS; i++) {
            double sign = excess.applyAsDouble(x);
            if (sign == 0) {
                return x;
            }
            if (sign < 0) {
                low = x;
            } else {
                high = x;
            }
            double next = step.applyAsDouble(x);
            if (Math.abs(next - x) <= PRECISION * x) {
                return Math.min(Math.max(next, low), high);
            }
            x = low < next && next < high ? next : between(low, high);
        }
        return x;
    }

    private static double between(double low, double high) {
        if (high == Double.POSITIVE_INFINITY) {
            return 2 * low + 1;
        }
        return low == 0 ? high / 16 : Math.sqrt(low) * Math.sqrt(high);
    }
}
