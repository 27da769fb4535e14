package org.summitsim.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.summitsim.model.Moment;
import org.summitsim.model.Sweep;

/**
 * What the values of an axis are: durations, numbers, moments, or else words.
 *
 * @param moments reads moments
 */
record AxisTexts(Moments moments) {
    /** Values on an axis at the most. */
    static final int MOST = 10_000;

    private static final long MICROS_PER_MINUTE = 60_000_000;
    private static final MathContext DIGITS = new MathContext(6);
    private static final double PART = 0.3819;
    /** What minutes are written with without a remainder: a thousandth of them. */
    private static final long SHORTEST = MICROS_PER_MINUTE / 1000;

    /** What all of some texts are. */
    Sweep.Unit unit(List<String> texts) {
        for (Sweep.Unit unit : List.of(Sweep.Unit.MINUTES, Sweep.Unit.NUMBER)) {
            if (texts.stream().allMatch(t -> is(unit, t))) {
                return unit;
            }
        }
        boolean moment = texts.stream().allMatch(t -> is(Sweep.Unit.MOMENT, t));
        boolean oneZone = moment
                && texts.stream().map(t -> moments.parse(t).zone()).distinct().count() == 1;
        return oneZone ? Sweep.Unit.MOMENT : Sweep.Unit.WORDS;
    }

    private boolean is(Sweep.Unit unit, String text) {
        try {
            return Double.isFinite(number(unit, text, LocalDateTime.MIN));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The number of a text, of moments in minutes since an origin. */
    double number(Sweep.Unit unit, String text, LocalDateTime origin) {
        return switch (unit) {
            case MINUTES -> Durations.minutes(Durations.parse(text));
            case NUMBER -> Unit.number(text);
            case MOMENT ->
                origin.equals(LocalDateTime.MIN)
                        ? moments.parse(text).local().getYear()
                        : ChronoUnit.SECONDS.between(origin, moments.parse(text).local()) / 60.0;
            case WORDS -> Double.NaN;
        };
    }

    /** The earliest of some moments. */
    Moment first(List<String> texts) {
        return texts.stream()
                .map(moments::parse)
                .min((a, b) -> a.local().compareTo(b.local()))
                .orElseThrow();
    }

    /**
     * The values from one to another.
     *
     * @throws Misread if the step leads nowhere or there are too many of them
     */
    List<String> steps(Sweep.Unit unit, String from, String to, String step) {
        return switch (unit) {
            case MINUTES -> durations(from, to, step);
            case NUMBER -> numbers(new BigDecimal(from.strip()), new BigDecimal(to.strip()), number(step));
            default -> moments(from, to, step);
        };
    }

    private static BigDecimal number(String step) {
        Numbers.positive(step);
        return new BigDecimal(step.strip());
    }

    private static List<String> numbers(BigDecimal from, BigDecimal to, BigDecimal step) {
        check(to.subtract(from).doubleValue() / step.doubleValue());
        List<String> texts = new ArrayList<>();
        for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
            texts.add(plain(at));
        }
        return texts;
    }

    private static List<String> durations(String from, String to, String step) {
        long first = micros(Durations.parse(from));
        long last = micros(Durations.parse(to));
        long each = step(step);
        check((double) (last - first) / each);
        boolean minutes = first % SHORTEST == 0 && each % SHORTEST == 0;
        List<String> texts = new ArrayList<>();
        for (long at = first; at <= last; at += each) {
            BigDecimal unit = BigDecimal.valueOf(minutes ? MICROS_PER_MINUTE : 1_000_000);
            texts.add(plain(BigDecimal.valueOf(at).divide(unit)) + (minutes ? "m" : "s"));
        }
        return texts;
    }

    private List<String> moments(String from, String to, String step) {
        Moment first = moments.parse(from);
        LocalDateTime last = moments.parse(to).local();
        long each = step(step);
        if (each % 1_000_000 != 0) {
            throw Misread.expected("a step of whole seconds", step);
        }
        check(ChronoUnit.MICROS.between(first.local(), last) / (double) each);
        List<String> texts = new ArrayList<>();
        for (LocalDateTime at = first.local(); !at.isAfter(last); at = at.plus(each, ChronoUnit.MICROS)) {
            texts.add(text(at, from.strip().startsWith("day"))
                    + first.zone().map(z -> " " + z.getId()).orElse(""));
        }
        return texts;
    }

    private String text(LocalDateTime at, boolean byDay) {
        String pattern = at.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
        String time = at.format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
        return (byDay
                        ? "day " + moments.day(at.toLocalDate())
                        : at.toLocalDate().toString()) + " " + time;
    }

    private static long step(String text) {
        long each = micros(Durations.parse(text));
        if (each <= 0) {
            throw Misread.expected("a step above 0", text);
        }
        return each;
    }

    private static void check(double steps) {
        if (!(steps < MOST)) {
            throw new Misread("Expected at most " + MOST + " values on an axis, received more");
        }
    }

    private static long micros(Duration duration) {
        return duration.toSeconds() * 1_000_000 + duration.toNanosPart() / 1000;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * A value of a continuous axis that is neither an end nor round, to see whether the scenario can have such values; a moment is
     * like any other.
     */
    static List<String> between(Sweep.Unit unit, double low, double high) {
        return unit == Sweep.Unit.MOMENT ? List.of() : List.of(text(unit, low + (high - low) * PART));
    }

    /** A duration or a number as a scenario has it. */
    static String text(Sweep.Unit unit, double value) {
        String number = plain(BigDecimal.valueOf(value).round(DIGITS));
        return unit == Sweep.Unit.MINUTES ? number + "m" : number;
    }

    /** A level for each text. */
    Sweep.Values levels(Sweep.Unit unit, List<String> texts, LocalDateTime origin) {
        return new Sweep.Values(texts.stream()
                .map(t -> new Sweep.Level(
                        t,
                        unit == Sweep.Unit.WORDS ? OptionalDouble.empty() : OptionalDouble.of(number(unit, t, origin))))
                .toList());
    }
}
