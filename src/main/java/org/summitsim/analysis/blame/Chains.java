package org.summitsim.analysis.blame;

import org.summitsim.engine.Cause;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.TimeLine;

/**
 * How often each activity is on the chain of binding causes that leads to a goal, late or not. The chain goes from the goal back
 * to what it waited for last, and from there on; it ends where a planned start or a planned departure binds. Counts only, so
 * that tallies of several workers add up to the same in any order. One per worker; not for use by several threads.
 *
 * <p>Goals are the days' ends, in order, perhaps without the first ones, and then some starts.
 */
public final class Chains {
    /** By what of an activity a chain goes. */
    public enum Link {
        /** From its finish to its start: it is critical. */
        DURATION,
        /** Only by its start: it is start-critical. */
        START,
        /** The delay of its planned start ends the chain. */
        DELAY,
        /** Somebody's way to it. */
        WAY
    }

    private static final int LINKS = Link.values().length;

    private final Reference reference;
    private final Nodes nodes;
    private final Links links;
    private final int firstDay;
    private final int days;
    private final int[] starts;
    private final long[] cases;
    /** A replication counts once at most, so there are never more than there are replications. */
    private final int[] counts;

    private final int[] seen;
    private int walk;

    /**
     * Chains that have seen nothing.
     *
     * @param firstDay the first day whose end is a goal, from 0
     * @param starts the activities whose start is a goal
     */
    public Chains(BlameFrame frame, int firstDay, int[] starts) {
        reference = frame.reference();
        nodes = Reference.nodes(reference.network());
        links = new Links(reference.network(), nodes, frame.roots());
        this.firstDay = firstDay;
        days = reference.days().length - firstDay;
        this.starts = starts.clone();
        cases = new long[days + starts.length];
        counts = new int[Math.multiplyExact(LINKS * cases.length, nodes.activities())];
        seen = new int[nodes.size()];
    }

    /**
     * Notes one replication.
     *
     * @param played what happened; read now and not kept
     */
    public void record(Trajectory played) {
        links.clear();
        for (int d = 0; played.stuck() == 0 && d < days; d++) {
            int last = -1;
            for (int a : reference.days()[firstDay + d]) {
                last = last < 0 || played.finish()[a] > played.finish()[last] ? a : last;
            }
            if (last >= 0 && played.finish()[last] != TimeLine.NONE) {
                follow(played, d, nodes.finish(last));
            }
        }
        for (int s = 0; s < starts.length; s++) {
            if (played.start()[starts[s]] != TimeLine.NONE) {
                follow(played, days + s, nodes.start(starts[s]));
            }
        }
    }

    private void follow(Trajectory played, int goal, int from) {
        walk++;
        cases[goal]++;
        int node = from;
        while (node >= 0 && seen[node] != walk) {
            seen[node] = walk;
            if (nodes.isStart(node)) {
                // That something starts when it starts says nothing about it.
                start(played, goal, nodes.thing(node), node != from);
            } else if (nodes.isDeparture(node)) {
                way(goal, nodes.thing(node));
            }
            node = next(played, node);
        }
    }

    private int next(Trajectory played, int node) {
        int thing = nodes.thing(node);
        if (nodes.isFinish(node) && isHeld(played, thing)) {
            return links.holder(played, node);
        }
        boolean asPlanned = nodes.isDeparture(node) && played.departureBy()[thing] < 0;
        return asPlanned ? Links.NONE : links.before(played, node);
    }

    /** Whether the finish of an activity was bound by another one and not by its work. */
    private boolean isHeld(Trajectory played, int a) {
        return played.finishBy()[a] >= 0 && Reference.held(played, a) > 0;
    }

    private void start(Trajectory played, int goal, int a, boolean counts) {
        boolean through = seen[nodes.finish(a)] == walk && !isHeld(played, a);
        if (counts) {
            count(through ? Link.DURATION : Link.START, goal, a);
        }
        if (played.cause()[a] == Cause.DELAY) {
            count(Link.DELAY, goal, a);
        }
    }

    private void way(int goal, int move) {
        int entry = reference.network().travel().moves().entry()[move];
        if (entry >= 0) {
            count(Link.WAY, goal, entry);
        }
    }

    private void count(Link link, int goal, int a) {
        counts[cell(link, goal, a)]++;
    }

    private int cell(Link link, int goal, int a) {
        return (link.ordinal() * cases.length + goal) * nodes.activities() + a;
    }

    /** Adds the counts of another worker. */
    public void combine(Chains other) {
        for (int k = 0; k < cases.length; k++) {
            cases[k] += other.cases[k];
        }
        for (int k = 0; k < counts.length; k++) {
            counts[k] += other.counts[k];
        }
    }

    /** In how many replications a goal was reached: one of a day in those that ran to their end. */
    public long cases(int goal) {
        return cases[goal];
    }

    /** In how many of them its chain went by something of an activity. */
    public long of(Link link, int goal, int a) {
        return counts[cell(link, goal, a)];
    }
}
