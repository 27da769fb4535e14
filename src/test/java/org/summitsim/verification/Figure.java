package org.summitsim.verification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A figure of ours beside what it should be.
 *
 * @param what it is, in words
 * @param where it stands: the measure and the scenario
 * @param reference what it should be
 * @param ours what it is
 * @param error the standard error of {@code ours}; 0 of what does not depend on chance
 * @param low lower end of the 95 % interval of {@code ours}
 * @param high upper end
 */
record Figure(String what, String where, double reference, double ours, double error, double low, double high) {
    /** So far off is a right program once in 16,000 comparisons. */
    private static final double STANDARD_ERRORS = 4;

    private static final double NORMAL = 1.959963984540054;
    private static final int MOST_DECIMALS = 6;

    /** Header of a table of figures. */
    static final String HEADER = """
            | what | measure | reference | ours | 95 % interval | off by | verdict |
            |---|---|---|---|---|---|---|
            """;

    /** What does not depend on chance. */
    static Figure exact(String what, String where, double reference, double ours) {
        return new Figure(what, where, reference, ours, 0, ours, ours);
    }

    /** An estimate with a standard error and the normal law. */
    static Figure of(String what, String where, double reference, double ours, double error) {
        return new Figure(what, where, reference, ours, error, ours - NORMAL * error, ours + NORMAL * error);
    }

    /** An estimate with the interval that the program itself gives for it, by Student's law of {@code n} observations. */
    static Figure of(String what, String where, double reference, double ours, double[] interval, long n) {
        double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability(0.975);
        return new Figure(what, where, reference, ours, (interval[1] - interval[0]) / 2 / t, interval[0], interval[1]);
    }

    /** How many standard errors ours is off; of what does not depend on chance, 0 or infinite. */
    double off() {
        if (error > 0) {
            return (ours - reference) / error;
        }
        return Math.abs(ours - reference) < 1e-9 ? 0 : Double.POSITIVE_INFINITY;
    }

    /** Whether ours is what it should be. */
    boolean agrees() {
        return Math.abs(off()) <= STANDARD_ERRORS;
    }

    /** Whether the 95 % interval holds the reference. */
    boolean isWithin() {
        return low <= reference && reference <= high;
    }

    boolean isByChance() {
        return error > 0;
    }

    /** Its row of a table. */
    String row() {
        int decimals = error > 0
                ? (int) Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(error)) + 1))
                : MOST_DECIMALS;
        String interval = isByChance() ? rounded(low, decimals) + " to " + rounded(high, decimals) : "exact";
        String ourText = isByChance() ? rounded(ours, decimals) : plain(ours);
        String off = isByChance() ? rounded(off(), 1) + " s.e." : "0";
        return "| %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        what,
                        where,
                        plain(reference),
                        ourText,
                        interval,
                        agrees() ? off : rounded(ours - reference, 6),
                        agrees() ? isByChance() ? "agrees" : "equal" : "**differs**")
                .replace(System.lineSeparator(), "\n");
    }

    /** To so many decimals. */
    static String rounded(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** To six decimals, without zeros at the end. */
    static String plain(double value) {
        String text = rounded(value, MOST_DECIMALS);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
