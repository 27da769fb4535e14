package org.summitsim.engine;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who may start now, and who waits for what. Everything that can start is known by its place in the order of dispatch (its
 * "turn"). One that cannot start waits at the one thing it lacks first; when that thing is released, it and only its
 * waiters come up again. What comes up during a pass is looked at in the next.
 */
final class Lobby {
    private static final int NOWHERE = -1;

    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] waitsAt;
    private final boolean[] up;
    private final Ascending ascending;
    private int[] coming;
    private int[] passing;
    private Optional<FirstCome> order = Optional.empty();
    private int size;

    /**
     * An empty lobby.
     *
     * @param turns how many things can start
     * @param things how many things can be waited for
     */
    Lobby(int turns, int things) {
        head = new int[things];
        next = new int[turns];
        previous = new int[turns];
        waitsAt = new int[turns];
        up = new boolean[turns];
        ascending = new Ascending(turns);
        coming = new int[Math.max(1, turns)];
        passing = new int[Math.max(1, turns)];
    }

    /** Lets turns of one pass be taken in another order than that of their numbers. */
    void serve(FirstCome other) {
        order = Optional.of(other);
    }

    void clear() {
        Arrays.fill(head, NOWHERE);
        Arrays.fill(waitsAt, NOWHERE);
        Arrays.fill(up, false);
        size = 0;
    }

    /** Puts a turn up for the next pass. */
    void callUp(int turn) {
        if (!up[turn]) {
            up[turn] = true;
            leave(turn);
            coming[size++] = turn;
        }
    }

    /** Lets a turn wait at a thing, and nowhere else. */
    void waitAt(int turn, int thing) {
        if (up[turn]) {
            return;
        }
        leave(turn);
        waitsAt[turn] = thing;
        previous[turn] = NOWHERE;
        next[turn] = head[thing];
        if (head[thing] != NOWHERE) {
            previous[head[thing]] = turn;
        }
        head[thing] = turn;
    }

    /** Puts up all that wait at a thing. */
    void release(int thing) {
        while (head[thing] != NOWHERE) {
            callUp(head[thing]);
        }
    }

    private void leave(int turn) {
        int thing = waitsAt[turn];
        if (thing == NOWHERE) {
            return;
        }
        if (previous[turn] == NOWHERE) {
            head[thing] = next[turn];
        } else {
            next[previous[turn]] = next[turn];
        }
        if (next[turn] != NOWHERE) {
            previous[next[turn]] = previous[turn];
        }
        waitsAt[turn] = NOWHERE;
    }

    /** Begins a pass over all that are up; returns how many they are. */
    int beginPass() {
        int[] list = coming;
        coming = passing;
        passing = list;
        int count = size;
        size = 0;
        if (count > 1) {
            ascending.sort(passing, count);
            if (order.isPresent()) {
                passing = order.get().sort(passing, count);
            }
        }
        return count;
    }

    /** The k-th turn of the pass, in the order of dispatch; from now on it can be put up again. */
    int take(int k) {
        int turn = passing[k];
        up[turn] = false;
        return turn;
    }
}
