package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.network.TimeLine;

/**
 * What happened in one replication. Owned by the simulation that wrote it and overwritten by its next run; whoever wants to
 * keep something copies it. Arrays must not be written to by readers. Times are microseconds since the clock's start,
 * {@link TimeLine#NONE} for what did not happen. Shape [n] for activities, [moves] for moves and
 * [disruptions] for disruptions.
 */
public final class Trajectory {
    /** In {@link #struckBy}: more than one risk. */
    public static final int SEVERAL = -2;

    private final State[] state;
    private final long[] ready;
    private final long[] start;
    private final long[] finish;
    private final Cause[] cause;
    private final int[] causeOf;
    private final int[] causeBy;
    private final int[] finishBy;
    private final long[] worked;
    private final long[] needed;
    private final long[] interrupted;
    private final long[] struck;
    private final int[] struckBy;
    private final boolean[] carried;
    private final int[] outcome;
    private final int[] place;
    private final int[] rounds;
    private final long[] departure;
    private final long[] arrival;
    private final int[] departureOf;
    private final int[] departureBy;
    private final boolean[] pulled;
    private final int[] calls;
    private final boolean[] allCalls;
    private final long[] callTime;
    private final long[] interruption;
    private final UseLog people = new UseLog();
    private final UseLog resources = new UseLog();
    private final Visits visits;
    private double cost;
    private int stuck;

    Trajectory(int activities, int moves, int disruptions, int levers, Visits visits) {
        this.visits = visits;
        state = new State[activities];
        ready = new long[activities];
        start = new long[activities];
        finish = new long[activities];
        cause = new Cause[activities];
        causeOf = new int[activities];
        causeBy = new int[activities];
        finishBy = new int[activities];
        worked = new long[activities];
        needed = new long[activities];
        interrupted = new long[activities];
        struck = new long[activities];
        struckBy = new int[activities];
        carried = new boolean[activities];
        outcome = new int[activities];
        place = new int[activities];
        rounds = new int[activities];
        departure = new long[moves];
        arrival = new long[moves];
        departureOf = new int[moves];
        departureBy = new int[moves];
        pulled = new boolean[levers];
        calls = new int[disruptions];
        allCalls = new boolean[disruptions];
        callTime = new long[disruptions];
        interruption = new long[disruptions];
    }

    void clear() {
        Arrays.fill(state, State.UNDECIDED);
        Arrays.fill(ready, TimeLine.NONE);
        Arrays.fill(start, TimeLine.NONE);
        Arrays.fill(finish, TimeLine.NONE);
        Arrays.fill(cause, Cause.CLOCK);
        Arrays.fill(causeOf, -1);
        Arrays.fill(causeBy, -1);
        Arrays.fill(finishBy, -1);
        Arrays.fill(worked, 0);
        Arrays.fill(needed, 0);
        Arrays.fill(interrupted, 0);
        Arrays.fill(struck, 0);
        Arrays.fill(pulled, false);
        Arrays.fill(calls, 0);
        Arrays.fill(allCalls, false);
        Arrays.fill(callTime, 0);
        Arrays.fill(interruption, 0);
        Arrays.fill(carried, false);
        Arrays.fill(outcome, -1);
        Arrays.fill(rounds, 0);
        cost = 0;
        Arrays.fill(departure, TimeLine.NONE);
        Arrays.fill(arrival, TimeLine.NONE);
        Arrays.fill(departureOf, -1);
        Arrays.fill(departureBy, -1);
        people.clear();
        resources.clear();
        visits.clear();
        stuck = 0;
    }

    void addCost(double more) {
        cost += more;
    }

    void stuck(int count) {
        stuck = count;
    }

    /** How far each activity came; at the end never UNDECIDED or RUNNING. */
    public State[] state() {
        return state;
    }

    /** When planned start and dependencies no longer stood in the way of each. */
    public long[] ready() {
        return ready;
    }

    /** When each started. */
    public long[] start() {
        return start;
    }

    /** When each finished. */
    public long[] finish() {
        return finish;
    }

    /**
     * What each waited for last; of a stuck activity, what it still waited for.
     */
    public Cause[] cause() {
        return cause;
    }

    /** Which one: see {@link Cause}. */
    public int[] causeOf() {
        return causeOf;
    }

    /** Who released it: an activity, or the number of activities plus a move, or both numbers plus a disruption, or -1. */
    public int[] causeBy() {
        return causeBy;
    }

    /** The arc that held an activity open after its work was done, or -1. */
    public int[] finishBy() {
        return finishBy;
    }

    /** How long each was worked at, microseconds, without interruptions, in all rounds together; of one with parts 0. */
    public long[] worked() {
        return worked;
    }

    /** How long each that started needed, microseconds: more than it was worked at if it was squeezed or cut. */
    public long[] needed() {
        return needed;
    }

    /** How long calls interrupted each, microseconds; an item's is also its meeting's. */
    public long[] interrupted() {
        return interrupted;
    }

    /** How much longer risks made the first round of each that started, microseconds; negative if they made it shorter. */
    public long[] struck() {
        return struck;
    }

    /** Which risk did that, of several {@link #SEVERAL}; of no meaning where {@link #struck} is 0. */
    public int[] struckBy() {
        return struckBy;
    }

    /** Which levers were pulled, shape [levers]. */
    public boolean[] pulled() {
        return pulled;
    }

    /** How many calls of each disruption came, shape [disruptions]. */
    public int[] calls() {
        return calls;
    }

    /** Whether as many calls of each disruption came as may come. */
    public boolean[] allCalls() {
        return allCalls;
    }

    /** How long all calls of each disruption took, microseconds. */
    public long[] callTime() {
        return callTime;
    }

    /** How long calls of each disruption interrupted meetings, microseconds, added up over meetings. */
    public long[] interruption() {
        return interruption;
    }

    /** Which items, or what was left of them, were carried to another meeting, whether or not they took place there. */
    public boolean[] carried() {
        return carried;
    }

    /** What came out of each, a position in its list of outcomes, or -1 if nothing did or nothing hangs on it. */
    public int[] outcome() {
        return outcome;
    }

    /** Where each was held, of several rooms the one chosen, or -1. */
    public int[] place() {
        return place;
    }

    /** How many rounds there were of each; 0 of what never started, and of parts. */
    public int[] rounds() {
        return rounds;
    }

    /** What levers and late starts cost, in the units of the scenario. */
    public double cost() {
        return cost;
    }

    /** When each move last departed. */
    public long[] departure() {
        return departure;
    }

    /** When each move last arrived. */
    public long[] arrival() {
        return arrival;
    }

    /** The vehicle that each move waited for last before it departed, or -1. */
    public int[] departureOf() {
        return departureOf;
    }

    /** Who made way for each departure at its instant, as {@link #causeBy}, or -1 where that was nobody. */
    public int[] departureBy() {
        return departureBy;
    }

    /** What people did. */
    public UseLog people() {
        return people;
    }

    /** What resources did. */
    public UseLog resources() {
        return resources;
    }

    /** What entities of streams did. */
    public Visits visits() {
        return visits;
    }

    /** How many activities were still undecided at the end; 0 for a replication that ran to its end. */
    public int stuck() {
        return stuck;
    }
}
