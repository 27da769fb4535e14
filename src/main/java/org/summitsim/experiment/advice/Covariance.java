package org.summitsim.experiment.advice;

/** Sums over pairs that can be told. Stateless. */
final class Covariance {
    private Covariance() {}

    /** The covariance of two samples over the replications in which both are finite; 0 of fewer than two. */
    static double of(double[] x, double[] y) {
        int n = 0;
        double meanX = 0;
        double meanY = 0;
        double sum = 0;
        for (int k = 0; k < Math.min(x.length, y.length); k++) {
            if (Double.isFinite(x[k]) && Double.isFinite(y[k])) {
                n++;
                double dx = x[k] - meanX;
                meanX += dx / n;
                meanY += (y[k] - meanY) / n;
                sum += dx * (y[k] - meanY);
            }
        }
        return n < 2 ? 0 : sum / (n - 1);
    }

    /** The mean of those asked for, times a sign; infinite if one of them never came, or nobody asks. */
    static double mean(double[] values, double sign) {
        int n = 0;
        double sum = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                n++;
                sum += value;
            }
        }
        double mean = sign * sum / n;
        return n == 0 || Double.isInfinite(sum) ? Double.POSITIVE_INFINITY : mean;
    }
}
