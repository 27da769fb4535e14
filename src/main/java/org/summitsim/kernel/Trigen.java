package org.summitsim.kernel;

/**
 * Finds the triangle of which a tenth lies below {@code p10} and a tenth above {@code p90}.
 *
 * <p>Let r be the mode's place between the ends (0 to 1), W the width, A = r W and B = (1 - r) W. The triangle's
 * distribution function gives (A - (mode - p10))<sup>2</sup> = 0.1 W A, hence mode - p10 = W g(r) with
 * g(r) = r - sqrt(0.1 r), and in the same way p90 - mode = W g(1 - r). So r solves
 * (p90 - mode) g(r) = (mode - p10) g(1 - r), whose difference increases with r from 0.1 to 0.9.
 */
final class Trigen {

    private Trigen() {}

    static Law of(double p10, double mode, double p90) {
        double below = mode - p10;
        double above = p90 - mode;
        double low = 0.1;
        double high = 0.9;
        for (double r = 0.5; low < r && r < high; r = low + (high - low) / 2) {
            if (above * g(r) < below * g(1 - r)) {
                low = r;
            } else {
                high = r;
            }
        }
        double width = (below + above) / (g(high) + g(1 - high));
        return new Triangular(mode - high * width, mode, mode + (1 - high) * width);
    }

    private static double g(double r) {
        return r - Math.sqrt(0.1 * r);
    }
}
