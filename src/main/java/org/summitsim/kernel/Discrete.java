package org.summitsim.kernel;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A quantity with finitely many values. */
final class Discrete implements KnownLaw {

    /** In increasing order, without duplicates. */
    private final double[] values;

    /** The probability of each value and those before it; the last is 1. */
    private final double[] cumulative;

    Discrete(double[] values, double[] shares) {
        Map<Double, Double> sorted = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (shares[i] > 0) {
                // Adding 0 makes -0 and 0 one value.
                sorted.merge(values[i] + 0.0, shares[i], Double::sum);
            }
        }
        this.values = sorted.keySet().stream().mapToDouble(value -> value).toArray();
        cumulative = sorted.values().stream().mapToDouble(share -> share).toArray();
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] += cumulative[i - 1];
        }
        cumulative[cumulative.length - 1] = 1;
    }

    @Override
    public double quantile(double u) {
        int i = Arrays.binarySearch(cumulative, u);
        return values[i >= 0 ? i : -i - 1];
    }

    @Override
    public double cdf(double x) {
        int i = upTo(x);
        return i == 0 ? 0 : cumulative[i - 1];
    }

    @Override
    public double mean() {
        return meanUpTo(Double.POSITIVE_INFINITY);
    }

    @Override
    public double meanUpTo(double x) {
        double sum = 0;
        double before = 0;
        for (int i = 0; i < upTo(x); i++) {
            sum += values[i] * (cumulative[i] - before);
            before = cumulative[i];
        }
        return sum;
    }

    @Override
    public double[] atoms() {
        return values.clone();
    }

    private int upTo(double x) {
        int i = Arrays.binarySearch(values, x + 0.0);
        return i >= 0 ? i + 1 : -i - 1;
    }
}
