package org.summitsim.kernel;

import java.util.function.DoubleUnaryOperator;

/** Newton's method for a quantile, kept inside a bracket that shrinks. */
final class Newton {

    private static final int STEPS = 300;

    /** A relative step this small squares to less than a double can show: the next value is the answer. */
    private static final double LAST_STEP = 1e-10;

    /** Newton's step, from x and the function's value there to the next x. */
    @FunctionalInterface
    interface Step {

        double next(double x, double value);
    }

    private Newton() {}

    /**
     * Finds where a monotone function on the positive axis takes a value.
     *
     * @param function rising or falling
     * @param target the value that it shall take
     * @param rising whether it rises
     * @param step may leave the bracket; then the bracket is cut instead
     * @param start where to begin, positive
     * @param end the upper end of the search; may be infinite
     * @return the place, or 0 if it is too small for a double
     */
    static double solve(
            DoubleUnaryOperator function, double target, boolean rising, Step step, double start, double end) {
        double x = search(function, target, rising, step, start, end);
        // Numbers below the normal range have too few digits to stay in order.
        return x < Double.MIN_NORMAL ? 0 : x;
    }

    private static double search(
            DoubleUnaryOperator function, double target, boolean rising, Step step, double start, double end) {
        double low = 0;
        double high = end;
        double x = start;
        for (int i = 0; i < STEPS; i++) {
            double value = function.applyAsDouble(x);
            if (value == target) {
                return x;
            }
            if (value < target == rising) {
                low = x;
            } else {
                high = x;
            }
            if (high < Double.MIN_NORMAL) {
                return 0;
            }
            double next = step.next(x, value);
            if (Math.abs(next - x) <= LAST_STEP * x) {
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
