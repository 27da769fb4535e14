package org.summitsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Standing;

/** The figures of one goal of a comparison as people read them. */
final class GoalFigures {
    private final Contest contest;
    private final GoalContrast goal;
    private final FigureWords words;
    private final ContestAims aims;

    GoalFigures(Contest contest, GoalContrast goal) {
        this.contest = contest;
        this.goal = goal;
        aims = new ContestAims(contest);
        words = new FigureWords(contest.words(), goal.unit(), contest.zone(goal), contest.day(goal));
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
        return words.of(mean) + rest;
    }

    /** A figure, whatever it is of. */
    String plain(double value) {
        return words.of(value);
    }

    /** The columns of the table of the goal: what they are called where the difference is that to the base. */
    List<String> header(String difference) {
        List<String> header =
                new ArrayList<>(List.of("variant", ">on average", ">" + difference, ">95 % interval", "verdict"));
        if (aims.target(goal).isPresent()) {
            header.add(2, ">target");
        }
        return header;
    }

    /**
     * A contender in a table: its name, its figure, whether that reaches the target if there is one, its difference to the base, the
     * interval and what that means.
     */
    List<String> cells(int contender) {
        List<String> cells = new ArrayList<>(
                cells(contest.contenders().get(contender), goal.standings().get(contender)));
        if (aims.target(goal).isPresent()) {
            cells.add(2, aims.outcome(goal, contender, "?"));
        }
        return cells;
    }

    private List<String> cells(Contender who, Optional<Standing> standing) {
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
