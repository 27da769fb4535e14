package org.summitsim.engine;

import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Choices;
import org.summitsim.network.Places;
import org.summitsim.network.Rows;

/**
 * Activities that may be held in one of several rooms: the first in the list with room is chosen when people would set out
 * for it, and kept from then on.
 */
final class Venues {
    private final Board board;
    private final Parts parts;
    private final Activities.Needs needs;
    private final Choices.Options options;
    private final long[] lead;

    Venues(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        needs = board.network.activities().needs();
        options = needs.choices().rooms();
        lead = new long[options.set().length];
        for (int a = 0; a < lead.length; a++) {
            lead[a] = options.isChoice(a) ? lead(a) : 0;
        }
    }

    /** How long before a planned start a room is chosen at the latest: the longest setup, or the longest walk to any. */
    private long lead(int a) {
        Places places = board.network.places();
        long longest = 0;
        for (int k = options.list().at()[a]; k < options.list().at()[a + 1]; k++) {
            longest = Math.max(longest, places.setup()[options.list().items()[k]]);
        }
        int root = places.root()[board.network.activities().shape().place()[a]];
        for (int place = 0; place < places.size(); place++) {
            longest = Math.max(longest, places.root()[place] == root ? places.walk()[place] : 0);
        }
        return longest;
    }

    void clear() {
        for (int a = 0; a < lead.length; a++) {
            if (board.roaming[a] && !board.isFlexible(a)) {
                board.scheduleAt(Kind.SETUP, a, board.plannedStart(a) - lead[a]);
            }
        }
    }

    /** What a choice of rooms waits at. */
    int set(int a) {
        return board.set(options.set()[a]);
    }

    /** What the shortage of room for an activity is named after: the first choice where it had one. */
    int place(int a) {
        return options.isChoice(a) ? options.list().items()[options.list().at()[a]] : board.site[a];
    }

    /** The turn of setting up a room, or of choosing one, has come. */
    void trySetup(int a) {
        if (!board.roaming[a]) {
            parts.rooms.trySetup(a);
        } else if (board.isUndecided(a) && !choose(a)) {
            board.lobby.waitAt(board.turns.ofSetup(a), set(a));
        }
    }

    /** Chooses the first room that is free, claims it, and has everybody think again; false if there is none. */
    boolean choose(int a) {
        for (int k = options.list().at()[a]; k < options.list().at()[a + 1]; k++) {
            int place = options.list().items()[k];
            if (parts.rooms.hasRoomFor(a, place)) {
                board.settle(a, place);
                parts.rooms.claim(a);
                tell(needs.people(), a);
                tell(needs.joins(), a);
                board.lobby.callUp(board.turns.ofActivity(a));
                letOthers(a);
                return true;
            }
        }
        return false;
    }

    /** An activity will not be held in any other of its rooms: what waited there for it to go first may go. */
    private void letOthers(int a) {
        for (int k = options.list().at()[a]; k < options.list().at()[a + 1]; k++) {
            int place = options.list().items()[k];
            if (parts.rooms.kept.takeDeferred(place)) {
                board.releasePlace(place);
            }
        }
    }

    /** An activity will not happen: what waited in any of its rooms for it to go first may go. */
    void abandon(int a) {
        if (options.isChoice(a)) {
            letOthers(a);
        }
    }

    private void tell(Rows attendance, int a) {
        for (int k = attendance.at()[a]; k < attendance.at()[a + 1]; k++) {
            parts.plans.changed(attendance.items()[k]);
        }
    }

    /** Somebody without whom no room is chosen for an activity whose time has come, or -1. */
    int absent(int a) {
        if (board.isFlexible(a)) {
            return parts.errands.absent(a);
        }
        for (int k = needs.people().at()[a]; k < needs.people().at()[a + 1]; k++) {
            int p = needs.people().items()[k];
            if (!parts.who.isIdle(p) || !parts.who.isInTurn(p, a)) {
                return p;
            }
        }
        return -1;
    }
}
