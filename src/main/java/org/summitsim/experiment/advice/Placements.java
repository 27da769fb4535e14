package org.summitsim.experiment.advice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.summitsim.experiment.advice.Placement.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Arcs;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * The gaps of a programme. Two entries are linked if somebody is needed in both, or one waits for the other; what follows an entry is
 * all that is linked to it, directly or not, and planned later on its day.
 */
final class Placements {
    private final Activities activities;
    private final Arcs arcs;
    private final TimeLine time;
    private final List<Integer> entries = new ArrayList<>();
    private final Set<Integer> fixed;

    /**
     * The gaps of a network.
     *
     * @param fixed the activities whose start stays where it is
     */
    Placements(Network network, Set<Integer> fixed) {
        activities = network.activities();
        arcs = network.arcs();
        time = network.time();
        this.fixed = Set.copyOf(fixed);
        for (int a = 0; a < activities.size(); a++) {
            if (isShiftable(a)) {
                entries.add(a);
            }
        }
    }

    /** Whether it is an entry with a planned start of its own, or on one of its parts. */
    private boolean isShiftable(int a) {
        boolean whole =
                !activities.kinds().get(a).isPart() && activities.kinds().get(a) != Activities.Kind.ADVANCE;
        return whole && activities.plan().start()[a] != TimeLine.NONE;
    }

    /** The entries with a planned start, in file order. */
    List<Integer> entries() {
        return entries;
    }

    /** The gaps of an entry, each way of making room once. */
    List<Placement> of(int entry) {
        List<Placement> all = new ArrayList<>();
        List<Integer> after = closure(entry, true);
        List<Integer> before = closure(entry, false);
        before.remove(Integer.valueOf(entry));
        add(all, new Placement(entry, Kind.AFTER, after));
        if (!before.isEmpty()) {
            add(all, new Placement(entry, Kind.BEFORE, before));
        }
        if (after.size() > 1) {
            add(all, new Placement(entry, Kind.ALONE, List.of(entry)));
        }
        return all;
    }

    private void add(List<Placement> all, Placement placement) {
        if (placement.moved().stream().noneMatch(fixed::contains)) {
            all.add(placement);
        }
    }

    private List<Integer> closure(int entry, boolean later) {
        SortedSet<Integer> found = new TreeSet<>(List.of(entry));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            int a = open.removeFirst();
            for (int b : entries) {
                boolean ahead = later ? start(b) > start(a) : start(b) < start(a);
                if (ahead && !found.contains(b) && day(b) == day(entry) && linked(a, b)) {
                    found.add(b);
                    open.addLast(b);
                }
            }
        }
        return new ArrayList<>(found);
    }

    /**
     * Whether a plan leaves each entry its planned time before what is linked to it and planned later, or as much of it as before.
     *
     * @param shift by how much each activity is planned later, microseconds, shape [activities]
     */
    boolean fits(long[] shift) {
        for (int a : entries) {
            for (int b : entries) {
                if (start(b) > start(a) && shift[a] > shift[b] && linked(a, b)) {
                    long gap = start(b) - start(a) - activities.plan().duration()[a];
                    if (gap + shift[b] - shift[a] < 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long start(int a) {
        return activities.plan().start()[a];
    }

    private int day(int a) {
        return time.day(activities.shape().zone()[a], start(a));
    }

    private boolean linked(int a, int b) {
        for (int p : activities.needs().people().row(a)) {
            if (activities.needs().people().contains(b, p)) {
                return true;
            }
        }
        return waits(a, b) || waits(b, a);
    }

    private boolean waits(int a, int b) {
        for (int k = arcs.incoming().at()[b]; k < arcs.incoming().at()[b + 1]; k++) {
            int from = arcs.from()[arcs.incoming().items()[k]];
            if (from == a || activities.shape().parent()[from] == a) {
                return true;
            }
        }
        return false;
    }
}
