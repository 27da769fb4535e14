package org.summitsim.report;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.GoalImportance;
import org.summitsim.analysis.Importance;
import org.summitsim.analysis.RunResult;

/** What matters to a goal, for people: which goals and activities are told, and what they are called. */
final class ImportanceWords {
    /** Activities told of a goal. */
    static final int MOST = 6;

    private static final int MOST_STARTS = 6;
    private static final double NOTICED_MINUTES = 0.5;

    private ImportanceWords() {}

    /** The goals worth telling: the days' ends, and of the starts with a contract those that move most, in their order. */
    static List<GoalImportance> goals(Programme programme) {
        List<GoalImportance> worth = programme.run().importance().stream()
                .filter(goal -> !movers(programme, goal).isEmpty())
                .toList();
        List<GoalImportance> starts = worth.stream()
                .filter(goal -> !isDay(goal))
                .sorted(Comparator.comparingDouble(GoalImportance::sd).reversed())
                .limit(MOST_STARTS)
                .toList();
        return Stream.concat(
                        worth.stream().filter(ImportanceWords::isDay),
                        worth.stream().filter(starts::contains))
                .toList();
    }

    /** The other starts with a contract, in their order: no duration moves them much, or others are moved further. */
    static List<GoalImportance> otherStarts(Programme programme) {
        List<GoalImportance> told = goals(programme);
        return programme.run().importance().stream()
                .filter(goal -> !isDay(goal) && goal.cases() > 0 && !told.contains(goal))
                .toList();
    }

    /** What moves a goal most, in a sentence; where no duration does, how often its own late start decides it. */
    static String sentence(Programme programme, GoalImportance goal) {
        List<Importance> movers = movers(programme, goal);
        if (!movers.isEmpty()) {
            Importance first = movers.get(0);
            double swing = first.swing();
            return activity(programme, first.activity()) + " moves it most: it comes "
                    + Words.shortWait(Math.abs(swing)) + (swing >= 0 ? " later" : " earlier")
                    + " where that takes long than where it is short, and decides it in "
                    + Words.percent(first.critical().value()) + " of all plays.";
        }
        String own = goal.inputs().stream()
                .filter(input ->
                        input.activity().equals(goal.of()) && input.delay().value() > 0)
                .findFirst()
                .map(input -> " Its own late start decides it in "
                        + Words.percent(input.delay().value()) + " of all plays.")
                .orElse("");
        return "no activity moves it by half a minute or more by how long it takes." + own;
    }

    private static boolean isDay(GoalImportance goal) {
        return goal.measure().equals("day_end");
    }

    /** The activities that move a goal furthest, by half a minute or more and surely so; parts go with their whole. */
    static List<Importance> movers(Programme programme, GoalImportance goal) {
        return goal.inputs().stream()
                .filter(input -> Math.abs(input.swing()) >= NOTICED_MINUTES && input.isSure())
                .filter(input -> programme
                        .find(input.activity())
                        .filter(row -> !row.isPart())
                        .isPresent())
                .limit(MOST)
                .toList();
    }

    /** The zone in which a goal is told. */
    static ZoneId zone(Programme programme, GoalImportance goal) {
        return isDay(goal)
                ? day(programme.run(), goal).zone()
                : programme.find(goal.of()).map(Row::zone).orElseGet(programme::zone);
    }

    private static Day day(RunResult run, GoalImportance goal) {
        return run.days().stream()
                .filter(day -> day.id().equals(goal.of()))
                .findFirst()
                .orElseThrow();
    }

    /** A goal: "the end of day 2, Wednesday 10 April 2024"; "the start of Joint press conference". */
    static String goal(Programme programme, GoalImportance goal) {
        if (!isDay(goal)) {
            return "the start of " + activity(programme, goal.of());
        }
        Day day = day(programme.run(), goal);
        return "the end of day " + day.number() + ", " + Words.date(day.date());
    }

    static String activity(Programme programme, String id) {
        return programme.find(id).map(Row::fullTitle).orElse(id);
    }
}
