package org.summitsim.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.model.Sweep;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.LinearModel;

/** What is said of a sweep's goals, axes and points, in the words of a planner. */
final class SweepWords {
    private static final double HUNDRED = 100;
    private static final double LEAST = 0.05;
    private static final long SIXTY = 60;
    /** Minutes that are not whole, as {@link org.summitsim.analysis.AxisScale} writes them. */
    private static final Pattern PART_OF_MINUTES = Pattern.compile("(?<![\\w.])\\d+\\.\\d+m\\b");

    private static final Pattern MINUTES = Pattern.compile("(?<![\\w.])(\\d+(?:\\.\\d+)?)m\\b");
    /** A moment, as {@link org.summitsim.analysis.AxisScale} writes it. */
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d)?)");

    private static final Pattern DAY = Pattern.compile("day -?\\d+ ");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter CLOCK_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final long HALF_MINUTE = 30;
    /** An axis so short is told in seconds. */
    private static final double FEW_MINUTES = 20;

    /** From here on, decimals say nothing to a planner. */
    private static final double WHOLE = 9.95;

    private final Words words;
    private final Sweep sweep;
    private final LocalDate dayOne;

    SweepWords(TimeLine time, Sweep sweep) {
        this.words = new Words(time);
        dayOne = time.dayOne();
        this.sweep = sweep;
    }

    /** What a goal is: "the end of day 1". */
    static String goal(String key) {
        return key.replaceFirst("^day_end\\((.*)\\)$", "the end of day $1")
                .replaceFirst("^start\\((.*)\\)$", "the start of $1")
                .replaceFirst("^finish\\((.*)\\)$", "the end of $1")
                .replaceFirst("^lateness\\((.*)\\)$", "the lateness of $1")
                .replaceFirst("^p_contract\\((.*)\\)$", "the chance that $1 keeps its contract")
                .replaceFirst("^p_start_kept\\((.*)\\)$", "the chance that $1 starts as promised")
                .replaceFirst("^p_due_kept\\((.*)\\)$", "the chance that $1 is done when due")
                .replaceFirst("^p_joint$", "the chance that all contracts are kept")
                .replaceFirst("^wait\\((.*)\\)$", "the wait of $1")
                .replaceFirst("^through\\((.*)\\)$", "the way through of $1")
                .replaceFirst("^utilization\\((.*)\\)$", "the use of $1")
                .replaceFirst("^coverage\\((.*)\\)$", "how much of $1 is discussed")
                .replaceFirst("^makespan$", "the length of the programme")
                .replaceFirst("^lateness_total$", "lateness in total");
    }

    /** The same with the zone of its clock times. */
    String goalWithZone(OfGoal of) {
        String zone = of.goal().unit() == Unit.MOMENT && of.points() > 0
                ? " (" + words.town(of.goal().zone(), of.low()) + ")"
                : "";
        return goal(of.goal().key()) + zone;
    }

    /** A figure: "16:05", "87.3 %", "12.4 min"; on a later date than {@code beside} with "+1" behind it. */
    String figure(SweepGoal goal, double value, double beside) {
        if (goal.unit() != Unit.MOMENT) {
            return figure(goal, value);
        }
        return Moments.exists(value) ? words.clock(value, goal.zone(), words.date(beside, goal.zone())) : Words.NEVER;
    }

    /** A figure by itself. */
    String figure(SweepGoal goal, double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return switch (goal.unit()) {
            case MOMENT -> words.clock(value, goal.zone());
            case MINUTES -> minutes(value);
            case SHARE -> format("%.1f %%", HUNDRED * value);
            case COUNT -> plain(value);
        };
    }

    /** How far two figures are apart, or how exactly one is known: "2.3 min", "16 points" of a hundred; from ten on, whole ones. */
    static String size(SweepGoal goal, double halfWidth) {
        if (!Double.isFinite(halfWidth)) {
            return "-";
        }
        return switch (goal.unit()) {
            case MOMENT -> atLeast(halfWidth / TimeLine.MINUTE, "min");
            case MINUTES -> atLeast(halfWidth, "min");
            case SHARE -> atLeast(HUNDRED * halfWidth, "points");
            case COUNT -> plain(halfWidth);
        };
    }

    /** A difference: "4.2 min later", "2.1 points lower". */
    static String difference(SweepGoal goal, double by) {
        return size(goal, Math.abs(by)) + " " + way(goal, by);
    }

    /** Whether a slope is known not to be 0. */
    static boolean isKnown(LinearModel.Line line) {
        return line.interval().filter(i -> i.low() <= 0 && i.high() >= 0).isEmpty();
    }

    /** What a goal cannot be below: of what is counted and never negative, 0. */
    static double floor(OfGoal of) {
        return of.goal().unit() != Unit.MOMENT && of.low() >= 0 ? 0 : Double.NEGATIVE_INFINITY;
    }

    /** What a goal cannot be above. */
    static double ceiling(OfGoal of) {
        return of.goal().unit() == Unit.SHARE ? 1 : Double.POSITIVE_INFINITY;
    }

    /** The lower end of a level's interval; its mean if it has none. */
    static double low(OfGoal of, Level level) {
        return Math.max(floor(of), level.mean() - width(level));
    }

    /** The upper end of a level's interval; its mean if it has none. */
    static double high(OfGoal of, Level level) {
        return Math.min(ceiling(of), level.mean() + width(level));
    }

    private static double width(Level level) {
        return Double.isFinite(level.halfWidth()) ? level.halfWidth() : 0;
    }

    /** Whether the points are a sample of all that there could be. */
    boolean isSampled() {
        return sweep.design().points() > 0;
    }

    /** Which way a difference goes. */
    static String way(SweepGoal goal, double by) {
        boolean down = by < 0;
        return switch (goal.unit()) {
            case MOMENT -> down ? "earlier" : "later";
            case MINUTES -> down ? "less" : "more";
            case SHARE, COUNT -> down ? "lower" : "higher";
        };
    }

    /** What people call an axis. */
    String axis(int axis) {
        return sweep.axes().get(axis).title();
    }

    /**
     * A value, group of values or scenario's text of an axis as people say it: "45 s" for 0.75m, "2 min 30 s" for 2.5m, "day 1 15:30"
     * for a moment, to the minute where the axis is long enough.
     */
    String value(int axis, String text) {
        return switch (sweep.axes().get(axis).unit()) {
            case MINUTES ->
                PART_OF_MINUTES.matcher(text).find()
                        ? MINUTES.matcher(text).replaceAll(part -> seconds(Double.parseDouble(part.group(1))))
                        : text;
            case MOMENT ->
                MOMENT.matcher(text)
                        .replaceAll(at -> moment(axis, LocalDateTime.parse(at.group(1) + "T" + at.group(2))))
                        .replaceAll("(day -?\\d+ )(\\S+) to \\1", "$1$2 to ");
            default -> text;
        };
    }

    private String moment(int axis, LocalDateTime at) {
        boolean isShort =
                sweep.axes().get(axis).levels() instanceof Sweep.Between ends && ends.high() - ends.low() < FEW_MINUTES;
        LocalDateTime told = isShort ? at : at.plusSeconds(HALF_MINUTE);
        return "day " + (ChronoUnit.DAYS.between(dayOne, told.toLocalDate()) + 1) + " "
                + told.format(isShort ? CLOCK_WITH_SECONDS : CLOCK);
    }

    /** Some values of an axis, short where all are of one day: "below 15:30" for "below day 1 15:30". */
    List<String> values(int axis, List<String> texts) {
        List<String> told = texts.stream().map(text -> value(axis, text)).toList();
        boolean moments = sweep.axes().get(axis).unit() == Sweep.Unit.MOMENT;
        List<String> days = told.stream()
                .flatMap(text -> DAY.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
        return moments && days.size() == 1
                ? told.stream().map(text -> DAY.matcher(text).replaceAll("")).toList()
                : told;
    }

    private static String seconds(double minutes) {
        long seconds = Math.round(minutes * SIXTY);
        boolean few = seconds < 2 * SIXTY;
        return few
                ? seconds + " s"
                : seconds / SIXTY + " min" + (seconds % SIXTY == 0 ? "" : " " + seconds % SIXTY + " s");
    }

    /** What a point has: "Ceremony 20m, Interpreters 6". */
    String point(SweepRow row) {
        return point(row, axis -> true);
    }

    /** The same of some axes. */
    String point(SweepRow row, IntPredicate told) {
        List<String> parts = new ArrayList<>();
        for (int a = 0; a < row.values().size(); a++) {
            if (!row.values().get(a).isEmpty() && told.test(a)) {
                parts.add(axis(a) + " " + value(a, row.values().get(a)));
            }
        }
        return parts.isEmpty() ? "everything as it is" : String.join(", ", parts);
    }

    /** The design in words. */
    String design() {
        return switch (sweep.design().kind()) {
            case FULL_FACTORIAL -> "every value with every other";
            case ONE_AT_A_TIME -> "one value at a time";
            case LATIN_HYPERCUBE -> "a Latin hypercube";
            case SOBOL -> "the Sobol sequence";
        };
    }

    /** With one decimal where there are few, and no nought for what is none. */
    private static String atLeast(double value, String unit) {
        if (value > 0 && value < LEAST) {
            return "under 0.1 " + unit;
        }
        if (value < WHOLE) {
            return value == 1 ? "1 " + unit.replace("points", "point") : format("%.1f ", value) + unit;
        }
        return unit.equals("min") ? Words.minutes(value) : format("%.0f ", value) + unit;
    }

    private static String minutes(double minutes) {
        return Math.abs(minutes) < HUNDRED ? format("%.1f min", minutes) : Words.minutes(minutes);
    }

    private static String plain(double value) {
        return Numbers.of(Math.rint(value * HUNDRED) / HUNDRED).toPlainString();
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
