package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.analysis.Targets;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;

/** A comparison with the clocks on which it is told: all moments are on the scale of the base's. Immutable. */
final class Contest {
    private static final int DAYS_OF_WEEK = 7;

    private final Comparison comparison;
    private final Map<String, List<String>> changes;
    private final TimeLine time;
    private final Words words;
    private final Moments moments;

    /**
     * A comparison to be told.
     *
     * @param changes what each variant changes, some lines by its name; may lack any
     */
    Contest(Comparison comparison, Map<String, List<String>> changes) {
        this.comparison = comparison;
        this.changes = Map.copyOf(changes);
        time = comparison.contenders().get(0).network().time();
        words = new Words(time);
        moments = new Moments(time);
    }

    Comparison comparison() {
        return comparison;
    }

    List<Contender> contenders() {
        return comparison.contenders();
    }

    Contender base() {
        return contenders().get(0);
    }

    /** All but the base. */
    List<Contender> variants() {
        return contenders().subList(1, contenders().size());
    }

    /** What a variant changes, some lines. */
    List<String> changes(Contender variant) {
        return changes.getOrDefault(variant.name(), List.of());
    }

    TimeLine time() {
        return time;
    }

    Words words() {
        return words;
    }

    /** The zone in which the moments of a goal are told: that of the first contender that has it. */
    ZoneId zone(GoalContrast goal) {
        for (int i = 0; i < contenders().size(); i++) {
            Optional<Standing> standing = goal.standings().get(i);
            if (standing.isPresent()) {
                Contender who = contenders().get(i);
                return Targets.zone(standing.get().measure(), who.network(), who.days());
            }
        }
        return base().network().scenario().clock().zone();
    }

    /** The date that goes without saying of a goal: that of the day whose end it is, or of the only day. */
    Optional<LocalDate> day(GoalContrast goal) {
        return contenders().stream()
                .flatMap(c -> c.days().stream())
                .filter(day -> !severalDays() || goal.measure().equals("day_end(" + day.id() + ")"))
                .map(Day::date)
                .findFirst();
    }

    /** From one moment to another, each with its day where that is not the one expected; one of them if both read the same. */
    String moments(double before, double after, ZoneId zone, LocalDate expected) {
        String first = moment(before, zone, expected);
        String second = moment(after, zone, expected);
        return first.equals(second)
                ? first
                : (first.isEmpty() ? "none" : first) + " \u2192 " + (second.isEmpty() ? "none" : second);
    }

    private String moment(double micros, ZoneId zone, LocalDate expected) {
        if (!Moments.exists(micros)) {
            return "";
        }
        LocalDate date = words.date(micros, zone);
        String told = Words.shortDate(date);
        boolean near = Math.abs(ChronoUnit.DAYS.between(expected, date)) < DAYS_OF_WEEK;
        String other = near ? told.substring(0, told.indexOf(' ')) : told;
        return (date.equals(expected) ? "" : other + " ") + words.clock(micros, zone);
    }

    /** Whether the programme has several days, in any of them. */
    boolean severalDays() {
        return contenders().stream().anyMatch(c -> c.days().size() > 1);
    }

    /** The day of a start: that of the base. */
    LocalDate day(Move move) {
        return words.date(Moments.exists(move.before()) ? move.before() : 0, zone(move));
    }

    /** A moment as files hold it. */
    String iso(double micros, ZoneId zone) {
        return moments.iso(micros, zone);
    }

    /** The zone in which a start is told. */
    ZoneId zone(Move move) {
        return time.zones().get(base().network().activities().shape().zone()[move.inBase()]);
    }

    /** When a start was planned in the base; {@link Double#NaN} if it was not. */
    double plannedBefore(Move move) {
        return planned(base(), move.inBase());
    }

    /** When it is planned in a variant, on the base's clock. */
    double plannedAfter(Contender variant, Move move) {
        return planned(variant, move.inVariant());
    }

    private double planned(Contender who, int activity) {
        long start = who.network().activities().plan().start()[activity];
        return start == TimeLine.NONE
                ? Double.NaN
                : start + (double) time.micros(who.network().time().start());
    }

    /** What people call what starts, with what it is a part of. */
    String title(Move move) {
        Activities activities = base().network().activities();
        int whole = activities.shape().parent()[move.inBase()];
        String own = title(activities, move.inBase());
        return whole < 0 ? own : title(activities, whole) + ": " + own;
    }

    private static String title(Activities activities, int activity) {
        String title = activities.titles().get(activity);
        return title.isBlank() ? activities.ids().get(activity) : title;
    }

    /** A name as a part of the name of a file. */
    static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
