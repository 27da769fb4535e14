package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Design.Kind;

/**
 * Adds up the rows of a sweep, one after the other, without keeping them: memory grows with axes and goals and not with points.
 * Mutable and not safe for use by several threads; equal rows in equal order give equal bits.
 */
public final class SweepTally {
    /** Values of an axis that are each told by themselves. */
    static final int MOST_LEVELS = 12;

    private static final int BINS = 10;
    /** The same where they are combined with those of another axis and not every combination is played. */
    private static final int MOST_OF_PAIRS = 8;

    private static final int BINS_OF_PAIRS = 5;
    private static final int FEWEST_BINS = 3;
    private static final int POINTS_IN_A_BIN = 10;
    private static final int MOST_FAILURES = 5;

    private final Sweep sweep;
    private final List<AxisScale> scales;
    private final List<AxisGroups> groups;
    private final List<AxisGroups> coarse;
    private final Terms terms;
    private final List<GoalTally> goals;
    private final List<SweepRow> failures = new ArrayList<>();
    private long points;
    private long failed;

    private SweepTally(Sweep sweep, List<SweepGoal> goals) {
        this.sweep = sweep;
        scales = sweep.axes().stream()
                .map(axis -> AxisScale.of(axis, sweep.design().points()))
                .toList();
        groups = scales.stream().map(this::groups).toList();
        coarse = scales.stream()
                .map(s -> AxisGroups.of(s, isSampled() ? MOST_OF_PAIRS : MOST_LEVELS, bins(BINS_OF_PAIRS)))
                .toList();
        terms = Terms.of(sweep.design().kind(), scales);
        this.goals = goals.stream()
                .map(goal -> new GoalTally(goal, groups, coarse, terms, isSampled()))
                .toList();
    }

    /** A tally of nothing yet. */
    public static SweepTally of(Sweep sweep, List<SweepGoal> goals) {
        return new SweepTally(sweep, goals);
    }

    /** Fewer where points are few, so that each has some; where all are played, as many as there may be. */
    private int bins(int most) {
        int enough = isSampled() ? sweep.design().points() / POINTS_IN_A_BIN : most;
        return Math.max(FEWEST_BINS, Math.min(most, enough));
    }

    private AxisGroups groups(AxisScale scale) {
        AxisGroups own = AxisGroups.of(scale, MOST_LEVELS, bins(BINS));
        return isOneAtATime() ? own.behindBase() : own;
    }

    private boolean isOneAtATime() {
        return sweep.design().kind() == Kind.ONE_AT_A_TIME;
    }

    private boolean isSampled() {
        Kind kind = sweep.design().kind();
        return kind == Kind.LATIN_HYPERCUBE || kind == Kind.SOBOL;
    }

    /** Adds a row. */
    public void accept(SweepRow row) {
        points++;
        if (row.failure().isPresent()) {
            failed++;
            if (failures.size() < MOST_FAILURES) {
                failures.add(row);
            }
            return;
        }
        int[] group = places(groups, row);
        if (isOneAtATime()) {
            leaveOutOthers(group, row);
        }
        int[] cell = places(coarse, row);
        Optional<double[]> x = terms.numbers(row.values());
        for (int g = 0; g < goals.size(); g++) {
            goals.get(g).accept(row, row.figures().get(g), group, cell, x);
        }
    }

    /** Takes a row again, once all have been accepted: which points are as good as the best shows only then. */
    public void compare(SweepRow row) {
        for (int g = 0; g < row.figures().size(); g++) {
            goals.get(g).compare(row, row.figures().get(g));
        }
    }

    /** Only the base, and no point that changes something else, is the scenario as it is to an axis. */
    private static void leaveOutOthers(int[] group, SweepRow row) {
        boolean base = row.values().stream().allMatch(String::isEmpty);
        for (int a = 0; a < group.length; a++) {
            group[a] = base || !row.values().get(a).isEmpty() ? group[a] : -1;
        }
    }

    /** The group of each axis; -1 where the row is none of the axis'. */
    private static int[] places(List<AxisGroups> of, SweepRow row) {
        return IntStream.range(0, of.size())
                .map(a -> of.get(a).of(row.values().get(a)))
                .toArray();
    }

    /** What all rows so far say. */
    public SweepFindings findings() {
        return new SweepFindings(
                sweep,
                points,
                failed,
                failures,
                goals.stream().map(g -> g.findings(g.points() == points)).toList());
    }
}
