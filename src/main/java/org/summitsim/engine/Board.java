package org.summitsim.engine;

import java.util.Optional;
import org.summitsim.kernel.Executive;
import org.summitsim.model.Dispatch;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/**
 * What the parts of a player share: the network, the clock, the lobby, the numbers drawn and the trajectory being written.
 * One thread.
 */
final class Board {
    final Network network;
    final EventIds ids;
    final Turns turns;
    final Lobby lobby;
    final Trajectory trajectory;
    final Draw draw;
    final CallPlan calls;
    final int activities;
    final int persons;
    private final Optional<FirstCome> firstCome;
    private final int places;
    private final Executive executive;
    private final boolean[] immediate;
    private int immediateCount;
    private int programmeCount;
    long now;
    boolean doors;

    Board(Network network, Draw draw, Executive executive, EventIds ids) {
        this.network = network;
        this.draw = draw;
        calls = draw.calls();
        this.executive = executive;
        this.ids = ids;
        activities = network.activities().size();
        persons = network.people().size();
        places = network.places().size();
        turns = new Turns(network);
        lobby = new Lobby(turns.size(), persons + places + network.resources().size());
        trajectory = new Trajectory(activities, network.travel().moves().size(), calls.size());
        immediate = new boolean[ids.size()];
        firstCome = network.scenario().settings().rules().dispatch() == Dispatch.FIFO
                ? Optional.of(new FirstCome(
                        turns, trajectory, network.activities().plan().start()))
                : Optional.empty();
        firstCome.ifPresent(lobby::serve);
    }

    void clear() {
        executive.reset();
        lobby.clear();
        trajectory.clear();
        java.util.Arrays.fill(immediate, false);
        immediateCount = 0;
        programmeCount = 0;
        now = 0;
        doors = false;
    }

    /** Schedules an event {@code delay} microseconds from now, in place of one that is pending. */
    void schedule(EventIds.Kind kind, int index, long delay) {
        int id = ids.of(kind, index);
        cancel(id);
        programmeCount += ids.isProgramme(id) ? 1 : 0;
        if (delay == 0) {
            immediate[id] = true;
            immediateCount++;
        }
        executive.schedule(id, delay);
    }

    /** Schedules an event at a moment, at once if it is past. */
    void scheduleAt(EventIds.Kind kind, int index, long moment) {
        schedule(kind, index, Math.max(0, moment - now));
    }

    void cancel(EventIds.Kind kind, int index) {
        cancel(ids.of(kind, index));
    }

    private void cancel(int id) {
        if (executive.isPending(id)) {
            executive.cancel(id);
            fired(id);
        }
    }

    boolean isPending(EventIds.Kind kind, int index) {
        return executive.isPending(ids.of(kind, index));
    }

    /** To be told of every event that has fired. */
    void fired(int id) {
        programmeCount -= ids.isProgramme(id) ? 1 : 0;
        if (immediate[id]) {
            immediate[id] = false;
            immediateCount--;
        }
    }

    /** Whether something is still to happen at this very instant. */
    boolean moreNow() {
        return immediateCount > 0;
    }

    /** Whether something is still planned to happen, disruptions aside. */
    boolean isProgrammePending() {
        return programmeCount > 0;
    }

    /** A disruption as a number among those who release: behind activities and moves. */
    int by(int disruption) {
        return activities + network.travel().moves().size() + disruption;
    }

    void stop() {
        executive.stop();
    }

    int person(int p) {
        return p;
    }

    int place(int place) {
        return persons + place;
    }

    int resource(int r) {
        return persons + places + r;
    }

    /** Whether one entry goes before another in the order of dispatch. */
    boolean goesBefore(int a, int b) {
        int[] rank = network.activities().plan().rank();
        if (firstCome.isPresent()
                && (firstCome.get().isBefore(a, b) || firstCome.get().isBefore(b, a))) {
            return firstCome.get().isBefore(a, b);
        }
        return rank[a] < rank[b];
    }

    /** Whether a planned start lies behind; at the end of its instant it does. */
    boolean isPast(long moment) {
        return moment < now || (doors && moment == now);
    }

    boolean isUndecided(int a) {
        return trajectory.state()[a] == State.UNDECIDED;
    }

    /** Whether an activity has neither finished nor been given up. */
    boolean isOpen(int a) {
        State state = trajectory.state()[a];
        return state == State.UNDECIDED || state == State.RUNNING;
    }

    long plannedStart(int a) {
        return network.activities().plan().start()[a];
    }

    boolean isFlexible(int a) {
        return plannedStart(a) == TimeLine.NONE;
    }

    /** Whether an entry may keep a person whom it needs from his next planned start. */
    boolean mayDelayNext(int p, int a) {
        return network.activities().plan().doors().mayDelayNext()[a]
                && !network.activities().needs().joins().contains(a, p);
    }

    /** Whether an activity with a planned start waits, directly or through others, for another one. */
    boolean waitsFor(int a, int other) {
        return network.followers().contains(other, a);
    }

    /**
     * The next moment, from now on, at which a use of a resource of a planned length lies within its hours;
     * {@link Long#MAX_VALUE} if there is none.
     */
    long nextInService(int r, long length) {
        long[] open = network.resources().open()[r];
        for (int k = 0; k < open.length; k += 2) {
            long from = Math.max(now, open[k]);
            if (from + length <= open[k + 1]) {
                return from;
            }
        }
        return open.length == 0 ? now : Long.MAX_VALUE;
    }
}
