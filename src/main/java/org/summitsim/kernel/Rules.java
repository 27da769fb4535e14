package org.summitsim.kernel;

import org.apache.commons.math3.util.FastMath;

/** The rules that parameters of laws obey. Each returns its value or throws an IllegalArgumentException. */
final class Rules {

    private Rules() {}

    static double finite(String name, double value) {
        if (!(FastMath.abs(value) <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("Expected a finite " + name + ", received " + value);
        }
        return value;
    }

    static double positive(String name, double value) {
        if (!(value > 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("Expected " + name + " > 0 and finite, received " + value);
        }
        return value;
    }

    static double notNegative(String name, double value) {
        if (!(value >= 0 && value <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("Expected " + name + " >= 0 and finite, received " + value);
        }
        return value;
    }

    /** A shape that the continued fractions of commons-math3 can still bear. */
    static double shape(String name, double value) {
        if (!(value > 0 && value <= 1e8)) {
            throw new IllegalArgumentException("Expected " + name + " > 0 and at most 1e8, received " + value
                    + ". Maybe a constant is meant, or another unit");
        }
        return value;
    }

    static void ordered(String lowName, double low, String highName, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException(
                    "Expected " + lowName + " <= " + highName + ", received " + low + " and " + high);
        }
    }

    static double[] shares(String name, double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += notNegative(name, value);
        }
        if (!(FastMath.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException(
                    "Expected " + name + " values that add up to 1, received the sum " + sum);
        }
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = values[i] / sum;
        }
        return shares;
    }
}
