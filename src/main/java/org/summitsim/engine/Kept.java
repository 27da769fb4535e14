package org.summitsim.engine;

import java.util.Arrays;

/** Rooms that are kept for activities which have not started: for whom, and who gives way to whom. */
final class Kept {
    private static final int NOBODY = -1;

    private final Waits waits;
    private final int[] first;
    private final int[] next;
    private final boolean[] gaveWay;
    private final boolean[] deferred;

    Kept(Waits waits, int places, int activities) {
        this.waits = waits;
        first = new int[places];
        next = new int[activities];
        gaveWay = new boolean[activities];
        deferred = new boolean[places];
    }

    void clear() {
        Arrays.fill(first, NOBODY);
        Arrays.fill(gaveWay, false);
        Arrays.fill(deferred, false);
    }

    /** Room at a place is kept for an activity. */
    void add(int a, int place) {
        next[a] = first[place];
        first[place] = a;
    }

    /** The activity for which room has been kept there takes it, or will not. */
    void remove(int a, int place) {
        if (first[place] == a) {
            first[place] = next[a];
            return;
        }
        int before = first[place];
        while (next[before] != a) {
            before = next[before];
        }
        next[before] = next[a];
    }

    /** The activity for which room was kept last, or -1. */
    int first(int place) {
        return first[place];
    }

    /**
     * An activity that keeps room from another one though it waits for it itself, or -1: it loses nothing by waiting for the room
     * too. Each gives way once in a replication, so that no two can do so to each other for ever.
     */
    int givesWayTo(int a, int place) {
        int b = first[place];
        while (b >= 0 && (gaveWay[b] || !waits.isBehind(b, a))) {
            b = next[b];
        }
        return b;
    }

    /** An activity gives way; from now on room is kept for it only when all else is ready. */
    void giveWay(int a, int place) {
        remove(a, place);
        gaveWay[a] = true;
    }

    boolean hasGivenWay(int a) {
        return gaveWay[a];
    }

    /** Somebody waits at a place because something else may have to be held there first. */
    void defer(int place) {
        deferred[place] = true;
    }

    /** Whether somebody may still wait at a place for that; from now on nobody does. */
    boolean takeDeferred(int place) {
        boolean was = deferred[place];
        deferred[place] = false;
        return was;
    }

    /** All who wait at places where room is kept look again. */
    void lookAgain(Board board) {
        for (int place = 0; place < first.length; place++) {
            if (first[place] >= 0) {
                board.releasePlace(place);
            }
        }
    }
}
