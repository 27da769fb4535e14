package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Streams;

/**
 * Entities being served: what they hold until they are done, and how calls interrupt them. An entity that is interrupted keeps
 * its room and what was not taken from it, and goes on when all interruptions have ended.
 */
final class Services {
    private static final int NOBODY = -1;

    private final Board board;
    private final Parts parts;
    private final Streams.Queue[] queues;
    private final int[] queueOf;
    private final int[] firstUse;
    private final int[] visitOf;
    private final int[] first;
    private final int[] next;
    private final int[] previous;
    private final int[] interruptions;
    private final long[] ends;
    private final long[] heldSince;
    private final int[] lent;

    Services(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        Streams streams = board.network.streams();
        queues = streams.queues().toArray(Streams.Queue[]::new);
        int visits = streams.visits();
        queueOf = new int[visits];
        firstUse = new int[visits];
        visitOf = new int[streams.uses()];
        int use = 0;
        for (Streams.Step step : streams.steps()) {
            int entities = streams.list().get(step.stream()).entities();
            for (int visit = step.firstVisit(); visit < step.firstVisit() + entities; visit++) {
                queueOf[visit] = step.queue();
                firstUse[visit] = use;
                int uses = queues[step.queue()].uses().length;
                Arrays.fill(visitOf, use, use + uses, visit);
                use += uses;
            }
        }
        first = new int[queues.length];
        next = new int[visits];
        previous = new int[visits];
        interruptions = new int[visits];
        ends = new long[visits];
        heldSince = new long[visitOf.length];
        lent = new int[visitOf.length];
    }

    void clear() {
        Arrays.fill(first, NOBODY);
        Arrays.fill(interruptions, 0);
        Arrays.fill(lent, 0);
    }

    /** An entity takes all that it needs and is served. */
    void begin(int visit) {
        int q = queueOf[visit];
        if (queues[q].place() >= 0) {
            parts.rooms.occupy(queues[q].place());
        }
        for (int k = 0; k < queues[q].uses().length; k++) {
            parts.stock.take(queues[q].uses()[k], queues[q].units()[k], board.now);
            heldSince[firstUse[visit] + k] = board.now;
        }
        enter(q, visit);
        board.trajectory.visits().began()[visit] = board.now;
        run(visit, board.draw.streams().service(parts.flow.step(visit), visit));
    }

    private void run(int visit, long micros) {
        ends[visit] = board.now + micros;
        board.schedule(Kind.SERVED, visit, micros);
    }

    private void enter(int q, int visit) {
        previous[visit] = NOBODY;
        next[visit] = first[q];
        if (first[q] != NOBODY) {
            previous[first[q]] = visit;
        }
        first[q] = visit;
    }

    private void leave(int q, int visit) {
        if (previous[visit] == NOBODY) {
            first[q] = next[visit];
        } else {
            next[previous[visit]] = next[visit];
        }
        if (next[visit] != NOBODY) {
            previous[next[visit]] = previous[visit];
        }
    }

    /** An entity has been served and gives back what it had. */
    void end(int visit) {
        Streams.Queue queue = queues[queueOf[visit]];
        int by = parts.flow.activity(visit);
        leave(queueOf[visit], visit);
        if (queue.place() >= 0) {
            parts.rooms.leave(queue.place(), by);
        }
        for (int k = 0; k < queue.uses().length; k++) {
            int r = queue.uses()[k];
            log(visit, k, queue.units()[k]);
            if (parts.pool.turnaround(r) > 0) {
                board.schedule(Kind.QUEUE_TURNAROUND, firstUse[visit] + k, parts.pool.turnaround(r));
            } else {
                parts.pool.free(r, queue.units()[k], by);
            }
        }
    }

    private void log(int visit, int k, int units) {
        int use = firstUse[visit] + k;
        if (units > 0 && heldSince[use] < board.now) {
            int r = queues[queueOf[visit]].uses()[k];
            parts.pool.log(r, units, UseLog.Use.ENGAGED, parts.flow.activity(visit), heldSince[use]);
        }
        heldSince[use] = board.now;
    }

    /** The turnaround of a resource after it has served an entity has ended. */
    void turnaroundEnded(int use) {
        int visit = visitOf[use];
        Streams.Queue queue = queues[queueOf[visit]];
        int k = use - firstUse[visit];
        int r = queue.uses()[k];
        int by = parts.flow.activity(visit);
        parts.pool.log(r, queue.units()[k], UseLog.Use.TURNAROUND, by, board.now - parts.pool.turnaround(r));
        parts.pool.free(r, queue.units()[k], by);
    }

    /** Whether anybody is being served at a place. */
    boolean isBusy(int place) {
        for (int q = 0; q < queues.length; q++) {
            if (queues[q].place() == place && first[q] != NOBODY) {
                return true;
            }
        }
        return false;
    }

    /** A call takes a place; all who are being served there are interrupted. */
    void interruptAt(int place) {
        for (int q = 0; q < queues.length; q++) {
            for (int visit = first[q]; visit != NOBODY && queues[q].place() == place; visit = next[visit]) {
                interrupt(visit);
            }
        }
    }

    /** A call leaves a place; who was being served there goes on. Returns how many they are. */
    int goOnAt(int place) {
        int count = 0;
        for (int q = 0; q < queues.length; q++) {
            for (int visit = first[q]; visit != NOBODY && queues[q].place() == place; visit = next[visit]) {
                goOn(visit);
                count++;
            }
        }
        return count;
    }

    private void interrupt(int visit) {
        if (interruptions[visit]++ == 0) {
            board.cancel(Kind.SERVED, visit);
            ends[visit] -= board.now;
        }
    }

    private void goOn(int visit) {
        if (--interruptions[visit] == 0) {
            run(visit, ends[visit]);
        }
    }

    /** A call takes one unit of a resource from the entity that began last among those that have one; its use, or -1. */
    int lend(int r) {
        for (int q = 0; q < queues.length; q++) {
            int k = position(q, r);
            for (int visit = k < 0 ? NOBODY : first[q]; visit != NOBODY; visit = next[visit]) {
                int use = firstUse[visit] + k;
                int units = queues[q].units()[k] - lent[use];
                if (units > 0) {
                    log(visit, k, units);
                    lent[use]++;
                    interrupt(visit);
                    return use;
                }
            }
        }
        return NOBODY;
    }

    private int position(int q, int r) {
        for (int k = 0; k < queues[q].uses().length; k++) {
            if (queues[q].uses()[k] == r) {
                return k;
            }
        }
        return NOBODY;
    }

    /** A call gives the unit back to the entity that it took it from. */
    void takeBack(int use) {
        int visit = visitOf[use];
        int k = use - firstUse[visit];
        log(visit, k, queues[queueOf[visit]].units()[k] - lent[use]);
        lent[use]--;
        goOn(visit);
    }
}
