package org.summitsim.engine;

import java.util.Arrays;
import java.util.Optional;
import org.summitsim.kernel.Executive;
import org.summitsim.model.Dispatch;
import org.summitsim.network.Activities;
import org.summitsim.network.Choices;
import org.summitsim.network.Network;
import org.summitsim.network.Quorums;
import org.summitsim.network.Rows;
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
    final LeverPlan levers;
    final int activities;
    final int persons;
    private final Optional<FirstCome> firstCome;
    /** Where each activity is held and where it leaves its people, or -1; of several rooms the first until one is chosen. */
    final int[] site;

    final int[] endSite;
    /** Whether an activity has still to choose among rooms. */
    final boolean[] roaming;
    /** The resource of each use, of several the one taken or the first before, and how many units of it. */
    final int[] resourceOf;

    final int[] unitsOf;

    private final Choices choices;
    private final Quorums quorums;
    private final int places;
    private final int sets;
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
        levers = draw.levers();
        this.executive = executive;
        this.ids = ids;
        activities = network.activities().size();
        persons = network.people().size();
        places = network.places().size();
        turns = new Turns(network);
        choices = network.activities().needs().choices();
        roaming = new boolean[activities];
        resourceOf = new int[network.activities().needs().units().length];
        unitsOf = new int[resourceOf.length];
        sets = persons + places + network.resources().size();
        quorums = network.activities().needs().quorums();
        lobby = new Lobby(turns.size(), sets + choices.sets() + quorums.size());
        trajectory = new Trajectory(
                activities,
                network.travel().moves().size(),
                calls.size(),
                levers.size(),
                new Visits(
                        network.streams().visits(), network.streams().queues().size()));
        site = trajectory.place();
        endSite = new int[activities];
        immediate = new boolean[ids.size()];
        firstCome = network.scenario().settings().rules().dispatch() == Dispatch.FIFO
                ? Optional.of(new FirstCome(
                        turns, trajectory, network.activities().plan().start()))
                : Optional.empty();
        firstCome.ifPresent(lobby::serve);
        choose();
    }

    void clear() {
        executive.reset();
        if (!choices.isNone()) {
            choose();
        }
        lobby.clear();
        trajectory.clear();
        if (immediateCount > 0) {
            Arrays.fill(immediate, false);
        }
        immediateCount = 0;
        programmeCount = 0;
        now = 0;
        doors = false;
    }

    /** Everything is held where, and uses what, is chosen first. */
    private void choose() {
        Activities.Shape shape = network.activities().shape();
        System.arraycopy(shape.place(), 0, site, 0, activities);
        System.arraycopy(shape.endPlace(), 0, endSite, 0, activities);
        System.arraycopy(network.activities().needs().uses().items(), 0, resourceOf, 0, resourceOf.length);
        System.arraycopy(network.activities().needs().units(), 0, unitsOf, 0, unitsOf.length);
        for (int a = 0; a < activities; a++) {
            roaming[a] = choices.rooms().isChoice(a);
        }
    }

    /** Schedules an event that is not pending, {@code delay} microseconds from now. */
    void scheduleNew(EventIds.Kind kind, int index, long delay) {
        schedule(ids.of(kind, index), delay);
    }

    private void schedule(int id, long delay) {
        programmeCount += ids.isProgramme(id) ? 1 : 0;
        if (delay == 0) {
            immediate[id] = true;
            immediateCount++;
        }
        executive.schedule(id, delay);
    }

    /** Schedules an event {@code delay} microseconds from now, in place of one that is pending. */
    void schedule(EventIds.Kind kind, int index, long delay) {
        int id = ids.of(kind, index);
        cancel(id);
        schedule(id, delay);
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

    int person(int p) {
        return p;
    }

    int place(int place) {
        return persons + place;
    }

    int resource(int r) {
        return persons + places + r;
    }

    /** A set of alternatives, as what can be waited for. */
    int set(int set) {
        return sets + set;
    }

    /** A quorum, as what can be waited for. */
    int quorum(int quorum) {
        return sets + choices.sets() + quorum;
    }

    /** Somebody is free: for those who wait for him, and for those who wait for so many of whom he is one. */
    void releasePerson(int p) {
        lobby.release(p);
        if (quorums.size() > 0) {
            Rows of = quorums.ofPerson();
            for (int k = of.at()[p]; k < of.at()[p + 1]; k++) {
                lobby.release(quorum(of.items()[k]));
            }
        }
    }

    /** Room at a place is free: for those who wait for it, and for those who wait for one of several rooms. */
    void releasePlace(int place) {
        lobby.release(place(place));
        releaseSets(choices.ofPlace(), place);
    }

    /** The same for units of a resource. */
    void releaseResource(int r) {
        lobby.release(resource(r));
        releaseSets(choices.ofResource(), r);
    }

    private void releaseSets(Rows of, int member) {
        if (!choices.isNone()) {
            for (int k = of.at()[member]; k < of.at()[member + 1]; k++) {
                lobby.release(set(of.items()[k]));
            }
        }
    }

    /** An activity has chosen a room. */
    void settle(int a, int place) {
        site[a] = place;
        endSite[a] = place;
        roaming[a] = false;
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
