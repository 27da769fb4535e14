package org.summitsim.yaml;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers and words with limits. Each throws {@link Misread} where they are broken. */
final class Numbers {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");

    private Numbers() {}

    static long integer(String text) {
        String word = text.strip();
        if (!INTEGER.matcher(word).matches()) {
            throw Misread.expected("a whole number", text);
        }
        return Long.parseLong(word);
    }

    static int integer(String text, int least) {
        long value = integer(text);
        if (value < least || value > Integer.MAX_VALUE) {
            throw Misread.expected("a whole number of at least " + least, text);
        }
        return (int) value;
    }

    static double between(String text, double low, double high) {
        double value = Unit.number(text);
        if (!(value >= low && value <= high)) {
            String meant = high == 1 && value > 1 ? Slips.number(text + "%") : "";
            throw Misread.expected(String.format("a number from %.0f to %.0f", low, high), text, meant);
        }
        return value;
    }

    static double positive(String text) {
        double value = Unit.number(text);
        if (!(value > 0)) {
            throw Misread.expected("a number above 0", text);
        }
        return value;
    }

    static double notNegative(String text) {
        double value = Unit.number(text);
        if (!(value >= 0)) {
            throw Misread.expected("a number of at least 0", text);
        }
        return value;
    }

    /** By what something grows, at least 1. */
    static double factor(String text) {
        double value = Unit.number(text);
        if (!(value >= 1)) {
            throw Misread.expected("a number of at least 1", text);
        }
        return value;
    }

    static boolean truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Misread.unknown("true or false", text, List.of("true", "false"));
        }
        return text.equals("true");
    }

    /** A fixed duration of at least 0. */
    static Duration length(String text) {
        Duration read = Durations.parse(text);
        if (read.isNegative()) {
            throw Misread.expected("a duration of at least 0", text);
        }
        return read;
    }

    static String word(String text, String only) {
        if (!text.equals(only)) {
            throw Misread.expected("the word " + only, text);
        }
        return text;
    }
}
