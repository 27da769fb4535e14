package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Choices;
import org.summitsim.network.Places;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * Room for activities: how many a place holds, setting up before and clearing after. An activity with a planned start claims
 * its room a setup before it; one without claims it when all else is ready.
 */
final class Rooms {
    /** How far the claim of an activity on its room has come. */
    private enum Claim {
        NONE,
        SETTING_UP,
        READY
    }

    private static final int NOBODY = -1;

    private final Board board;
    private final Calls calls;
    private final Places places;
    private final Activities activities;
    private final Gates gates;
    private final Waits waits;
    private final Choices.Options options;
    private final Stock stock;
    private final Claim[] claim;
    private final long[] readyAt;
    private final int[] shortOf;
    private final boolean[] wasShort;
    final Kept kept;

    Rooms(Board board, Calls calls, Gates gates, Waits waits) {
        this.board = board;
        this.calls = calls;
        this.gates = gates;
        this.waits = waits;
        options = board.network.activities().needs().choices().rooms();
        places = board.network.places();
        activities = board.network.activities();
        stock = new Stock(places.capacity());
        claim = new Claim[board.activities];
        readyAt = new long[board.activities];
        shortOf = new int[board.activities];
        wasShort = new boolean[board.activities];
        kept = new Kept(waits, places.size(), board.activities);
    }

    void clear() {
        stock.clear();
        Arrays.fill(claim, Claim.NONE);
        Arrays.fill(readyAt, TimeLine.NONE);
        Arrays.fill(shortOf, -1);
        kept.clear();
        for (int a = 0; a < board.activities; a++) {
            if (hasSetup(a) && !board.isFlexible(a) && !board.roaming[a]) {
                board.scheduleAt(Kind.SETUP, a, board.plannedStart(a) - setup(a));
            }
        }
    }

    private int place(int a) {
        return activities.kinds().get(a) == Activities.Kind.ADVANCE ? -1 : board.site[a];
    }

    private long setup(int a) {
        return places.setup()[place(a)];
    }

    private boolean hasSetup(int a) {
        return activities.shape().parent()[a] < 0 && place(a) >= 0 && setup(a) > 0;
    }

    /** Whether there is room, set up, for an activity whose people and resources are ready. */
    boolean isReady(int a) {
        if (place(a) < 0) {
            return true;
        }
        if (calls.closes(place(a))) {
            return false;
        }
        if (!hasSetup(a) && !options.isChoice(a)) {
            return hasRoom(a, place(a));
        }
        trySetup(a);
        return claim[a] == Claim.READY;
    }

    /** The turn of setting up a room for an activity has come; what comes before it in the same room goes first. */
    void trySetup(int a) {
        if (claim[a] != Claim.NONE || !board.isUndecided(a)) {
            return;
        }
        int place = place(a);
        if (hasRoomFor(a, place)) {
            claim(a);
        } else if (!board.isFlexible(a) && !kept.hasGivenWay(a)) {
            board.lobby.waitAt(board.turns.ofSetup(a), board.place(place));
        }
    }

    /** Whether an activity may claim room at a place now. */
    boolean hasRoomFor(int a, int place) {
        if (calls.closes(place) || (stock.free(place) == 0 && kept.first(place) < 0)) {
            return false;
        }
        if (isPreceded(a, place)) {
            kept.defer(place);
            return false;
        }
        return hasRoom(a, place);
    }

    /** Whether there is room at a place, or some is kept there for an activity that waits for this one and so gives way, once. */
    private boolean hasRoom(int a, int place) {
        int other = stock.free(place) > 0 ? NOBODY : kept.givesWayTo(a, place);
        if (other >= 0) {
            giveWay(other);
        }
        return stock.free(place) > 0;
    }

    /** A room that is kept for an activity is free again; from now on it is only kept for it when all else is ready. */
    private void giveWay(int a) {
        kept.giveWay(a, place(a));
        claim[a] = Claim.NONE;
        board.cancel(Kind.SETUP, a);
        stock.give(place(a), 1, NOBODY, board.now);
        board.releasePlace(place(a));
    }

    /** The only activity for which the room that another one lacks is kept, or -1. */
    int keeper(int a) {
        int place = place(a);
        boolean lacks = place >= 0 && claim[a] == Claim.NONE && places.capacity()[place] == 1;
        return lacks ? kept.first(place) : NOBODY;
    }

    /** An activity claims its room and has it set up. */
    void claim(int a) {
        int place = place(a);
        wasShort[a] = stock.wasShort(place, 1, board.now) || calls.openedNow(place) >= 0;
        shortOf[a] = stock.wasShort(place, 1, board.now) ? stock.releaser(place) : -1;
        stock.take(place, 1, board.now);
        kept.add(a, place);
        if (setup(a) > 0) {
            claim[a] = Claim.SETTING_UP;
            board.schedule(Kind.SETUP, a, setup(a));
        } else {
            claim[a] = Claim.READY;
            readyAt[a] = board.now;
        }
    }

    /** The setup event of an activity: time to claim the room, or the room is set up. True if it is ready now. */
    boolean setupEvent(int a) {
        if (claim[a] == Claim.SETTING_UP) {
            claim[a] = Claim.READY;
            readyAt[a] = board.now;
            return true;
        }
        board.lobby.callUp(board.turns.ofSetup(a));
        return false;
    }

    /**
     * Whether something must happen in the same room first: a predecessor, or an earlier entry of one of its people that is
     * not over. Without this, the room would be held for an activity that waits for another one in it.
     */
    private boolean isPreceded(int a, int place) {
        if (places.capacity()[place] > 1) {
            return false;
        }
        Rows incoming = board.network.arcs().incoming();
        for (int k = incoming.at()[a]; k < incoming.at()[a + 1]; k++) {
            int from = board.network.arcs().from()[incoming.items()[k]];
            if (!gates.isSpared(incoming.items()[k]) && isOpenIn(place, from)) {
                return true;
            }
        }
        Rows people = activities.needs().people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            if (isPrecededFor(people.items()[k], a, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPrecededFor(int p, int a, int place) {
        Rows entries = board.network.people().entries();
        for (int k = entries.at()[p]; k < entries.at()[p + 1] && entries.items()[k] != a; k++) {
            int entry = entries.items()[k];
            if (!board.network.people().joined()[k] && isOpenIn(place, entry) && goesFirst(p, entry, a, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry of a person comes before another activity in a room: in his itinerary, or because both do not fit. */
    private boolean goesFirst(int p, int entry, int a, int place) {
        if (!board.isFlexible(a)) {
            return !board.network.people().freeOrder()[p] || !waits.isBehind(entry, a);
        }
        long length = places.setup()[place] + activities.plan().duration()[a];
        return board.now + length > board.plannedStart(entry) && !waits.isBehind(entry, a);
    }

    /** Whether an activity that has no room yet is, or may be, held at a place. */
    private boolean isOpenIn(int place, int a) {
        boolean there = board.roaming[a] ? options.list().contains(a, place) : place(a) == place;
        return there && board.isOpen(a) && claim[a] == Claim.NONE;
    }

    /** Whether a place has room for one more. */
    boolean hasSpace(int place) {
        return stock.free(place) > 0;
    }

    /** An entity takes room at a place. */
    void occupy(int place) {
        stock.take(place, 1, board.now);
    }

    /** An entity of the stream {@code by} gives its room back. */
    void leave(int place, int by) {
        stock.give(place, 1, by, board.now);
        board.releasePlace(place);
    }

    /** An activity starts and takes its room. */
    void take(int a) {
        if (place(a) >= 0 && claim[a] == Claim.NONE) {
            stock.take(place(a), 1, board.now);
        } else if (place(a) >= 0) {
            kept.remove(a, place(a));
        }
    }

    /** An activity ends; its room is cleared, then free. */
    void give(int a) {
        int place = place(a);
        if (place < 0) {
            return;
        }
        if (places.cleanup()[place] > 0) {
            board.schedule(Kind.CLEANUP, a, places.cleanup()[place]);
        } else {
            free(a);
        }
    }

    /** The room of an activity has been cleared. */
    void free(int a) {
        stock.give(place(a), 1, a, board.now);
        board.releasePlace(place(a));
    }

    /** An activity will not happen: a room claimed for it is free again. */
    void abandon(int a) {
        if (claim[a] != Claim.NONE) {
            board.cancel(Kind.SETUP, a);
            claim[a] = Claim.NONE;
            kept.remove(a, place(a));
            free(a);
        } else if (place(a) >= 0) {
            board.releasePlace(place(a));
        }
    }

    /** Whether room was what an activity lacked just before this instant. */
    boolean wasShort(int a) {
        if (place(a) < 0) {
            return false;
        }
        if (calls.openedNow(place(a)) >= 0) {
            return true;
        }
        if (options.isChoice(a)) {
            return readyAt[a] == board.now && (wasShort[a] || setup(a) > 0);
        }
        return hasSetup(a) ? readyAt[a] == board.now : stock.wasShort(place(a), 1, board.now);
    }

    /** Who released the room, or what held up its setting up; -1 if nobody. */
    int releaser(int a) {
        int call = calls.openedNow(place(a));
        if (call >= 0) {
            return call;
        }
        return hasSetup(a) || options.isChoice(a) ? shortOf[a] : stock.releaser(place(a));
    }
}
