package org.summitsim.analysis.promise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.summitsim.engine.Cause;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.model.Precedence;
import org.summitsim.network.Activities;
import org.summitsim.network.Activities.Kind;
import org.summitsim.network.Arcs;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Reads from trajectories when planned starts were ready, and what lay between departures and them. Safe for several threads. */
public final class PromiseReader {
    private final Network network;
    private final Activities activities;
    private final Arcs arcs;
    private final List<PromisedStart> promises;

    /** A reader for what is played of a network. */
    public PromiseReader(Network network) {
        this.network = network;
        activities = network.activities();
        arcs = network.arcs();
        promises = PromisedStart.list(network);
    }

    /** An empty block for so many replications. */
    public PromiseBlock block(int replications) {
        return new PromiseBlock(promises.size(), replications);
    }

    /**
     * Notes one replication.
     *
     * @param played what happened; read now and not kept
     * @param delays by how much it drew the planned start of each activity later, microseconds, whether it was waited for or not
     * @param block of the replication's chunk
     * @param k the replication's place in it
     */
    public void read(Trajectory played, IntToLongFunction delays, PromiseBlock block, int k) {
        block.stuck[k] = played.stuck() > 0;
        Days days = new Days(network, played);
        for (int i = 0; i < promises.size(); i++) {
            PromisedStart promise = promises.get(i);
            int a = promise.activity();
            long start = played.start()[a];
            if (start == TimeLine.NONE) {
                boolean asked = !isNotAsked(played, a);
                double never = asked ? Double.POSITIVE_INFINITY : Double.NaN;
                block.start[i][k] = never;
                block.ready[i][k] = never;
                block.ownDelay[i][k] = asked && isTooMuch(delays, promise);
                continue;
            }
            block.start[i][k] = (double) start;
            block.ready[i][k] = ready(played, days, a);
            block.ownDelay[i][k] = isTooMuch(delays, promise);
            if (!activities.kinds().get(a).isPart()) {
                departures(played, days, i, block, k);
            }
        }
    }

    /** Whether a start would be too late even if all were ready before it. */
    private static boolean isTooMuch(IntToLongFunction delays, PromisedStart promise) {
        return promise.planned() + delays.applyAsLong(promise.activity()) > promise.latest();
    }

    private boolean isNotAsked(Trajectory played, int a) {
        return played.state()[a] == State.SKIPPED
                && !activities.entries().get(a).course().when().isEmpty();
    }

    /** When all was ready but its planned start: its own start if that waited for something else. */
    private double ready(Trajectory played, Days days, int a) {
        Cause cause = played.cause()[a];
        if (cause != Cause.CLOCK && cause != Cause.PLANNED_START && cause != Cause.DELAY) {
            return (double) played.start()[a];
        }
        double ready = Double.NEGATIVE_INFINITY;
        for (int k = arcs.incoming().at()[a]; k < arcs.incoming().at()[a + 1]; k++) {
            ready = Math.max(ready, satisfied(played, arcs.incoming().items()[k]));
        }
        int parent = activities.shape().parent()[a];
        if (parent >= 0) {
            long before = a - 1 == parent ? played.start()[parent] : played.finish()[a - 1];
            return before == TimeLine.NONE ? ready : Math.max(ready, (double) before);
        }
        for (int p : activities.needs().people().row(a)) {
            for (Stretch s : days.of(p)) {
                ready = s.to() <= played.start()[a] && !(s.by() == a && !s.isMove())
                        ? Math.max(ready, (double) s.to())
                        : ready;
            }
        }
        return ready;
    }

    private double satisfied(Trajectory played, int arc) {
        Precedence.Type type = arcs.types().get(arc);
        int from = arcs.from()[arc];
        long moment = type == Precedence.Type.FS ? played.finish()[from] : played.start()[from];
        boolean binds = (type == Precedence.Type.FS || type == Precedence.Type.SS)
                && arcs.choice()[arc] < 0
                && moment != TimeLine.NONE;
        return binds ? (double) (moment + Math.max(0, arcs.planned()[arc])) : Double.NEGATIVE_INFINITY;
    }

    private void departures(Trajectory played, Days days, int promise, PromiseBlock block, int k) {
        int a = promises.get(promise).activity();
        for (int p : activities.needs().people().row(a)) {
            Deque<Stretch> chain = chain(days.of(p), a, played.start()[a]);
            if (!chain.isEmpty()) {
                Stretch first = chain.getFirst();
                Departure key = new Departure(promise, first.origin(), first.isMove() ? -1 : first.by());
                block.add(key, p, first.from(), between(played, chain, a), k);
            }
        }
    }

    /** What somebody did from the departure for a planned start on; nothing if he was there, or only walked from one room to another. */
    private Deque<Stretch> chain(List<Stretch> day, int a, long start) {
        Deque<Stretch> chain = new ArrayDeque<>();
        for (int i = day.size() - 1; i >= 0; i--) {
            Stretch s = day.get(i);
            if (s.to() > start || (!s.isMove() && s.by() == a)) {
                continue;
            }
            boolean planned = !s.isMove() && activities.plan().start()[s.by()] != TimeLine.NONE;
            boolean home = s.isMove() && network.travel().moves().entry()[s.by()] < 0;
            if (home || (planned && !isLeg(s))) {
                break;
            }
            chain.addFirst(s);
            if (planned) {
                break;
            }
        }
        while (!chain.isEmpty() && !isDeparture(chain.getFirst())) {
            chain.removeFirst();
        }
        return chain;
    }

    private boolean isLeg(Stretch s) {
        return !s.isMove() && activities.kinds().get(s.by()) == Kind.LEG;
    }

    private boolean isDeparture(Stretch s) {
        return s.origin() >= 0 && s.origin() != s.destination() && (s.isMove() || isLeg(s));
    }

    /** How long it takes from the departure until somebody is ready for a start: without time spent waiting for a clock. */
    private long between(Trajectory played, Deque<Stretch> chain, int a) {
        long time = 0;
        long lagged = 0;
        long end = chain.getFirst().from();
        for (Stretch s : chain) {
            time += !s.isMove() && waits(played.cause()[s.by()]) ? Math.max(0, s.from() - end) : 0;
            time += s.length();
            end = s.to();
            if (!s.isMove()) {
                lagged = Math.max(lagged, time + lag(s.by(), a));
            }
        }
        return Math.max(time, lagged);
    }

    private static boolean waits(Cause cause) {
        return cause == Cause.PRECEDENCE || cause == Cause.PERSON || cause == Cause.PLACE || cause == Cause.RESOURCE;
    }

    private long lag(int from, int to) {
        long lag = 0;
        for (int k = arcs.incoming().at()[to]; k < arcs.incoming().at()[to + 1]; k++) {
            int arc = arcs.incoming().items()[k];
            lag = arcs.from()[arc] == from && arcs.types().get(arc) == Precedence.Type.FS
                    ? Math.max(lag, arcs.planned()[arc])
                    : lag;
        }
        return lag;
    }
}
