package org.summitsim.analysis.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.summitsim.engine.Cause;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.engine.EventWatch;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Watches one replication and notes how things stand at every instant. Plays once. */
final class Watcher implements EventWatch {
    /** How things stood when an instant had settled. */
    record Standing(List<Waiting> waiting, List<Pending> future) {}

    private record Event(Kind kind, int index) {}

    private final Network network;
    private final Player player;
    private final Map<Event, Pending> planned = new HashMap<>();
    private final SortedSet<Pending> future = new TreeSet<>();
    private final NavigableMap<Long, Standing> standings = new TreeMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final State[] state;
    private final long[] start;
    private final boolean[] pulled;
    private final boolean[] waited;

    Watcher(Play play) {
        network = play.network();
        player = play.player(this);
        Trajectory sofar = player.sofar();
        state = new State[sofar.state().length];
        Arrays.fill(state, State.UNDECIDED);
        start = new long[state.length];
        Arrays.fill(start, TimeLine.NONE);
        pulled = new boolean[sofar.pulled().length];
        waited = new boolean[state.length];
    }

    /** Plays; the trajectory is never overwritten, because the player is asked for nothing else. */
    Trajectory play(double[] uniforms) {
        return player.play(uniforms, 0);
    }

    /** By how much each planned start was drawn later, microseconds. */
    long[] delays() {
        return IntStream.range(0, state.length).mapToLong(player::delay).toArray();
    }

    /** How things stood, by instants. */
    NavigableMap<Long, Standing> standings() {
        return standings;
    }

    /** What happened to activities, levers and disruptions. */
    List<Happening> happenings() {
        return happenings;
    }

    @Override
    public void planned(Kind kind, int index, long moment) {
        if (kind != Kind.HORIZON) {
            Pending pending = new Pending(moment, kind, index);
            planned.put(new Event(kind, index), pending);
            future.add(pending);
        }
    }

    @Override
    public void dropped(Kind kind, int index) {
        Pending pending = planned.remove(new Event(kind, index));
        if (pending != null) {
            future.remove(pending);
        }
    }

    @Override
    public void happened(Kind kind, int index, long now) {
        dropped(kind, index);
        if (kind == Kind.CALL) {
            happenings.add(Happening.of(now, Happening.Kind.CALL, index));
        }
    }

    @Override
    public void settled(long now) {
        for (int a = 0; a < state.length; a++) {
            activity(a, now);
        }
        boolean[] levers = player.sofar().pulled();
        for (int l = 0; l < pulled.length; l++) {
            if (levers[l] && !pulled[l]) {
                pulled[l] = true;
                happenings.add(Happening.of(now, Happening.Kind.LEVER, l));
            }
        }
        List<Waiting> waiting = waiting(now);
        for (Waiting wait : waiting) {
            if (!waited[wait.activity()]) {
                waited[wait.activity()] = true;
                happenings.add(Happening.of(now, Happening.Kind.WAIT, wait.activity()));
            }
        }
        standings.put(now, new Standing(waiting, List.copyOf(future)));
    }

    /** Notes what has become of an activity since the last instant; of one with rounds, each. */
    private void activity(int a, long now) {
        State before = state[a];
        State after = player.sofar().state()[a];
        long began = player.sofar().start()[a];
        boolean again = began != TimeLine.NONE && began != start[a];
        if (before == State.RUNNING && (after != State.RUNNING || again)) {
            happenings.add(Happening.of(now, Happening.Kind.FINISH, a));
        }
        if (again) {
            happenings.add(Happening.of(now, Happening.Kind.START, a));
            if (after == State.DONE) {
                happenings.add(Happening.of(now, Happening.Kind.FINISH, a));
            }
        }
        if (after.isGivenUp() && !before.isGivenUp() && !isSpare(a)) {
            happenings.add(Happening.of(now, Happening.Kind.GIVEN_UP, a));
        }
        state[a] = after;
        start[a] = began;
    }

    /** Whether an activity is kept for something that might have been carried to it, and was not. */
    private boolean isSpare(int a) {
        int origin = network.slots().carries().origin()[a];
        return origin >= 0 && !player.sofar().carried()[origin];
    }

    private List<Waiting> waiting(long now) {
        List<Waiting> waiting = new ArrayList<>();
        for (int a = 0; a < state.length; a++) {
            if (state[a] == State.UNDECIDED && isExpected(a, now)) {
                int activity = a;
                player.lack(a)
                        .filter(lack -> lack.cause() != Cause.CLOCK && !isOnlyInTurn(activity, lack.cause()))
                        .ifPresent(lack -> waiting.add(new Waiting(activity, lack)));
            }
        }
        return waiting;
    }

    /** Whether the moment of an activity has come. */
    private boolean isExpected(int a, long now) {
        long moment = network.activities().plan().start()[a];
        int whole = network.activities().shape().parent()[a];
        boolean due = moment != TimeLine.NONE && moment <= now;
        boolean ready = player.sofar().ready()[a] != TimeLine.NONE;
        return (due || ready) && (whole < 0 || state[whole] == State.RUNNING);
    }

    /** Parts follow each other; that is no wait. */
    private boolean isOnlyInTurn(int a, Cause cause) {
        boolean part = network.activities().shape().parent()[a] >= 0;
        return part && (cause == Cause.PRECEDENCE || cause == Cause.PLANNED_START);
    }
}
