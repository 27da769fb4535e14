package org.summitsim.model;

import java.util.List;

/** The checks that make a record valid by construction. Each is positive, so that NaN fails. */
final class Rule {
    private static final double PROBABILITY_SLACK = 1e-9;

    private Rule() {}

    static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    static void finite(String name, double value) {
        that(Double.isFinite(value), "Expected a finite " + name + ", received " + value);
    }

    static void positive(String name, double value) {
        that(value > 0 && Double.isFinite(value), "Expected " + name + " above 0, received " + plain(value));
    }

    static void notNegative(String name, double value) {
        that(value >= 0 && Double.isFinite(value), "Expected " + name + " of at least 0, received " + plain(value));
    }

    static void share(String name, double value) {
        that(value >= 0 && value <= 1, "Expected " + name + " between 0 and 1, received " + plain(value));
    }

    static void ascending(String form, double... values) {
        for (int i = 0; i < values.length; i++) {
            finite("number in " + form, values[i]);
            that(
                    i == 0 || values[i - 1] <= values[i],
                    "Expected ascending figures in " + form + ", received " + plain(values[Math.max(0, i - 1)])
                            + " before " + plain(values[i]));
        }
    }

    static void probabilities(String form, int parts, List<Double> weights) {
        that(parts > 0, "Expected at least one part in " + form + "(..), received none");
        that(parts == weights.size(), "Expected one probability for each part of " + form + "(..)");
        double sum = 0;
        for (double weight : weights) {
            share("probability in " + form + "(..)", weight);
            sum += weight;
        }
        that(
                Math.abs(sum - 1) <= PROBABILITY_SLACK,
                "Expected the probabilities of " + form + "(..) to sum to 1, received "
                        + plain(Math.rint(sum * 1e9) / 1e9));
    }

    /** A number without a needless ".0". */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
