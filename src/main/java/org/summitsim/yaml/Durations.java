package org.summitsim.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as {@code 45m 1h30m 2d 12.5m 90s PT45M}, to the microsecond, up to {@value #MOST_DAYS} days either way. */
public final class Durations {
    static final int MOST_DAYS = 3650;

    private static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,12})?)";
    private static final Pattern FORM = Pattern.compile(
            "([+-])?(?:" + NUMBER + "d)? ?(?:" + NUMBER + "h)? ?(?:" + NUMBER + "m)? ?(?:" + NUMBER + "s)?");
    private static final Pattern BARE = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final long[] MICROS = {86_400_000_000L, 3_600_000_000L, 60_000_000L, 1_000_000L};
    private static final double MICROS_PER_MINUTE = 6e7;
    private static final String RULE = "a duration such as 45m";

    private Durations() {}

    /**
     * Reads a duration, rounded to the microsecond.
     *
     * @throws Misread if it is none
     */
    public static Duration parse(String text) {
        String word = text.strip();
        if (BARE.matcher(word).matches()) {
            throw Misread.expected("a duration with its unit (write " + Words.quote(word) + "m)", word);
        }
        Duration read = word.startsWith("P") || word.startsWith("-P") ? iso(word) : units(word);
        if (read.abs().compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw Misread.expected("a duration of at most " + MOST_DAYS + " days", word);
        }
        return read;
    }

    /** The same in minutes, the nearest double to it. */
    static double minutes(Duration duration) {
        return micros(duration) / MICROS_PER_MINUTE;
    }

    private static long micros(Duration duration) {
        return duration.toSeconds() * 1_000_000 + duration.toNanosPart() / 1000;
    }

    /** The duration of a number of minutes, rounded to the microsecond. */
    static Duration ofMinutes(double minutes) {
        return Duration.of(Math.round(minutes * MICROS_PER_MINUTE), ChronoUnit.MICROS);
    }

    private static Duration units(String word) {
        Matcher matcher = FORM.matcher(word);
        if (!matcher.matches() || word.chars().noneMatch(Character::isLetter)) {
            String meant = Slips.duration(word);
            throw Misread.expected(RULE, word, meant.isEmpty() ? "45m, 1h30m, 2d or 90s" : meant);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < MICROS.length; i++) {
            String number = matcher.group(i + 2);
            if (number != null) {
                sum = sum.add(new BigDecimal(number).multiply(BigDecimal.valueOf(MICROS[i])));
            }
        }
        BigDecimal whole = sum.setScale(0, RoundingMode.HALF_EVEN);
        if (whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw Misread.expected("a duration of at most " + MOST_DAYS + " days", word);
        }
        Duration length = Duration.of(whole.longValueExact(), ChronoUnit.MICROS);
        return "-".equals(matcher.group(1)) ? length.negated() : length;
    }

    private static Duration iso(String word) {
        try {
            Duration read = Duration.parse(word);
            return read.minusNanos(Math.floorMod(read.toNanosPart(), 1000));
        } catch (DateTimeException | ArithmeticException e) {
            throw Misread.expected(RULE, word, "PT45M or 45m");
        }
    }
}
