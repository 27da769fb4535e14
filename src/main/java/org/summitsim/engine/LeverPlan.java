package org.summitsim.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.model.Lever;
import org.summitsim.model.Problem;
import org.summitsim.model.Transfer;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What the levers of a scenario watch and touch. Immutable. */
final class LeverPlan {
    private final List<Lever> levers;
    private final List<Problem> problems = new ArrayList<>();
    private final int[] watched;
    private final long[] moment;
    private final int[][] activities;
    private final int[][] transfers;

    LeverPlan(Network network) {
        levers = network.scenario().programme().disturbance().levers();
        watched = new int[levers.size()];
        moment = new long[watched.length];
        activities = new int[watched.length][];
        transfers = new int[watched.length][];
        List<String> ids = network.activities().ids();
        List<String> ways =
                network.scenario().cast().transfers().stream().map(Transfer::id).toList();
        for (int l = 0; l < watched.length; l++) {
            Lever lever = levers.get(l);
            watched[l] = ids.indexOf(lever.late());
            moment[l] = moment(network, l);
            List<String> touched = touched(lever.action());
            activities[l] =
                    touched.stream().mapToInt(ids::indexOf).filter(a -> a >= 0).toArray();
            checkStreams(network, l);
            transfers[l] = IntStream.range(0, ways.size())
                    .filter(t -> touched.contains(ways.get(t)) && !ids.contains(ways.get(t)))
                    .toArray();
        }
    }

    private long moment(Network network, int l) {
        long planned = network.activities().plan().start()[watched[l]];
        if (planned == TimeLine.NONE) {
            problems.add(Problem.error(
                            List.of("levers", levers.get(l).id(), "when", "late"),
                            "Expected something with a planned start, received "
                                    + levers.get(l).late() + ", which cannot be late")
                    .withHint("start"));
            return TimeLine.NONE;
        }
        return planned + TimeLine.micros(levers.get(l).by());
    }

    /** A stream takes as long as its entities do. */
    private void checkStreams(Network network, int l) {
        for (int a : activities[l]) {
            boolean stream = network.streams().list().stream().anyMatch(s -> s.activity() == a);
            if (stream && !(levers.get(l).action() instanceof Lever.Skip)) {
                problems.add(Problem.error(
                                List.of("levers", levers.get(l).id(), "do"),
                                "Expected something with a duration of its own to make shorter, received "
                                        + network.activities().ids().get(a) + ", which is a stream")
                        .withHint("skip"));
            }
        }
    }

    private static List<String> touched(Lever.Action action) {
        if (action instanceof Lever.Skip skip) {
            return List.of(skip.id());
        }
        return action instanceof Lever.Shorten shorten ? List.of(shorten.id()) : ((Lever.Multiply) action).ids();
    }

    /** What makes them unplayable. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The number of levers. */
    int size() {
        return watched.length;
    }

    Lever lever(int l) {
        return levers.get(l);
    }

    /** The activity whose lateness pulls a lever. */
    int watched(int l) {
        return watched[l];
    }

    /** When it is late enough. */
    long moment(int l) {
        return moment[l];
    }

    /** The activities that a lever touches. */
    int[] activities(int l) {
        return activities[l];
    }

    /** The transfers that a lever touches. */
    int[] transfers(int l) {
        return transfers[l];
    }
}
