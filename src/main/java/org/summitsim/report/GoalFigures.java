package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;

/** The figures of one goal of a comparison as people read them. */
final class GoalFigures {
    private final Contest contest;
    private final GoalContrast goal;
    private final ZoneId zone;
    private final Optional<LocalDate> day;

    GoalFigures(Contest contest, GoalContrast goal) {
        this.contest = contest;
        this.goal = goal;
        zone = contest.zone(goal);
        day = contest.day(goal);
    }

    /** What a contender reaches on average, over the replications in which it happens. */
    String figure(Standing standing) {
        double[] known =
                Arrays.stream(standing.values()).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(known).average().orElse(Double.NaN);
        long asked =
                Arrays.stream(standing.values()).filter(v -> !Double.isNaN(v)).count();
        String rest =
                known.length < asked && known.length > 0 ? ", in " + Words.percent(known.length / (double) asked) : "";
        return value(mean) + rest;
    }

    /** A value of the measure. */
    String value(double value) {
        if (!Double.isFinite(value)) {
            return Words.NEVER;
        }
        return switch (goal.unit()) {
            case MOMENT ->
                day.map(date -> contest.words().clockOn(value, zone, date))
                        .orElseGet(() -> contest.moment(value, zone));
            case MINUTES -> Words.shortWait(value);
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", value * 100);
            case COUNT -> Numbers.of(Math.rint(value * 100) / 100).toPlainString();
        };
    }

    /** A contender in a table: its name, its figure, its difference to the base, the interval and what that means. */
    List<String> cells(Contender who, Optional<Standing> standing) {
        Optional<Contrast> contrast = standing.flatMap(Standing::contrast);
        int replications = contest.comparison().replications();
        return List.of(
                who.name(),
                standing.map(this::figure).orElse("-"),
                contrast.map(c -> apart().signed(c.mean())).orElse(""),
                contrast.flatMap(Contrast::interval).map(apart()::range).orElse(""),
                contrast.map(c -> ContestWords.verdict(c, replications)).orElse(""));
    }

    /** Differences between contenders. */
    Apart apart() {
        return Apart.of(goal.unit());
    }
}
