package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Calendars;
import org.summitsim.network.Streams;

/**
 * The queues at stations, each first come first served. Only the head of a queue looks for room and resources, so that what is
 * released costs the same however long the queue is.
 */
final class Queues {
    private static final int NOBODY = -1;

    private final Board board;
    private final Parts parts;
    private final Streams.Queue[] queues;
    private final int[] head;
    private final int[] tail;
    private final int[] behind;

    Queues(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        Streams streams = board.network.streams();
        queues = streams.queues().toArray(Streams.Queue[]::new);
        head = new int[queues.length];
        tail = new int[queues.length];
        behind = new int[streams.visits()];
    }

    void clear() {
        Arrays.fill(head, NOBODY);
        Arrays.fill(tail, NOBODY);
        for (int q = 0; q < queues.length; q++) {
            long[] last = queues[q].hours().last()[queues[q].calendar()];
            if (last.length > 0 && last[last.length - 1] != Long.MAX_VALUE) {
                board.scheduleAt(Kind.QUEUE_CLOSES, q, last[last.length - 1]);
            }
        }
    }

    /** An entity joins the end of a queue. */
    void join(int q, int visit) {
        behind[visit] = NOBODY;
        if (tail[q] == NOBODY) {
            head[q] = visit;
            board.trajectory.visits().headSince(q, board.now);
            board.lobby.callUp(board.turns.ofQueue(q));
        } else {
            behind[tail[q]] = visit;
        }
        tail[q] = visit;
    }

    /** The turn of a queue has come: its head is served if there is all that it needs. */
    void tryServe(int q) {
        if (head[q] == NOBODY || !isOpen(q) || !hasResources(q) || !hasRoom(q)) {
            return;
        }
        parts.services.begin(remove(q));
        if (head[q] != NOBODY) {
            board.lobby.callUp(board.turns.ofQueue(q));
        }
    }

    private int remove(int q) {
        int visit = head[q];
        head[q] = behind[visit];
        boolean last = head[q] == NOBODY;
        tail[q] = last ? NOBODY : tail[q];
        board.trajectory
                .visits()
                .headSince(q, last ? Long.MAX_VALUE : board.trajectory.visits().joined()[head[q]]);
        return visit;
    }

    private boolean isOpen(int q) {
        Calendars hours = queues[q].hours();
        int calendar = queues[q].calendar();
        if (hours.isFree(calendar)) {
            return true;
        }
        int interval = hours.find(calendar, board.now);
        if (interval == Calendars.NONE) {
            turnAway(q);
            return false;
        }
        long first = hours.first()[calendar][interval];
        if (first > board.now) {
            board.scheduleAt(Kind.QUEUE_OPENS, q, first);
        }
        return first <= board.now;
    }

    private boolean hasResources(int q) {
        for (int k = 0; k < queues[q].uses().length; k++) {
            int r = queues[q].uses()[k];
            if (parts.stock.free(r) < queues[q].units()[k]) {
                board.lobby.waitAt(board.turns.ofQueue(q), board.resource(r));
                return false;
            }
        }
        return true;
    }

    private boolean hasRoom(int q) {
        int place = queues[q].place();
        boolean room = place < 0 || (parts.rooms.hasSpace(place) && !parts.calls.closes(place));
        if (!room) {
            board.lobby.waitAt(board.turns.ofQueue(q), board.place(place));
        }
        return room;
    }

    /** The last moment at which a queue's entities could have been served is over: who still waits is turned away. */
    void closed(int q) {
        Calendars hours = queues[q].hours();
        if (hours.find(queues[q].calendar(), board.now + 1) == Calendars.NONE) {
            turnAway(q);
        }
    }

    private void turnAway(int q) {
        while (head[q] != NOBODY) {
            int visit = remove(q);
            board.trajectory.visits().ended()[visit] = board.now;
            parts.flow.leave(visit);
        }
    }

    /** The hours of a queue have begun. */
    void opened(int q) {
        board.lobby.callUp(board.turns.ofQueue(q));
    }
}
