package org.summitsim.engine;

import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Moves;
import org.summitsim.network.People;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** Moves: who goes together, with which vehicle, and how long it takes. */
final class Departures {
    private static final int FLEXIBLE = -1;

    private final Board board;
    private final Whereabouts who;
    private final Ways ways;
    private final Bases bases;
    private final Fleet fleet;
    private final Trips trips;
    private final Plans plans;
    private final Parts parts;
    private final Moves moves;
    private final People people;
    private final int[] party;
    private final int[] guests;
    private int size;
    private int guestCount;

    Departures(Parts parts) {
        this.parts = parts;
        board = parts.board;
        who = parts.who;
        ways = parts.ways;
        bases = parts.bases;
        fleet = parts.fleet;
        trips = parts.trips;
        plans = parts.plans;
        moves = board.network.travel().moves();
        people = board.network.people();
        party = new int[people.size()];
        guests = new int[people.size()];
    }

    /** A move's turn has come: it departs if it can, else it waits for what it lacks or has its vehicle called. */
    void tryMove(int move) {
        int p = moves.person()[move];
        if (plans.wanted(p) != move || !who.isIdle(p)) {
            callEarly(p, move);
            return;
        }
        if (bases.isTooLate(p, move)) {
            plans.changed(p);
            return;
        }
        if (parts.errands.goesFirst(p, moves.entry()[move])) {
            return;
        }
        int late = parts.courtesy.holdsBack(move);
        if (late >= 0) {
            parts.sendoffs.waitForPerson(move, late);
            return;
        }
        if (mustChoose(move) && !isChosenFor(move)) {
            return;
        }
        int to = destination(move);
        int from = who.place(p);
        if (ways.isWalk(from, to)) {
            walk(p, move, from, to);
            return;
        }
        int transfer = ways.transfer(from, to);
        if (transfer < 0) {
            return;
        }
        int missing = gather(move, from, to);
        if (missing >= 0) {
            parts.sendoffs.waitForPerson(move, missing);
            return;
        }
        int lacking = trips.lacking(p, transfer, from);
        if (lacking >= 0) {
            parts.sendoffs.waitForVehicle(move, transfer, lacking, from);
            return;
        }
        depart(move, transfer, from, to);
    }

    private boolean mustChoose(int move) {
        int a = moves.entry()[move];
        return a >= 0 && board.roaming[a];
    }

    /** A room is chosen when those who are needed set out; who only joins waits for that. */
    private boolean isChosenFor(int move) {
        int a = moves.entry()[move];
        if (isGuest(move) || board.isFlexible(a)) {
            return false;
        }
        boolean chosen = parts.venues.choose(a);
        if (!chosen) {
            board.lobby.waitAt(board.turns.ofMove(move), parts.venues.set(a));
        }
        return chosen;
    }

    private int destination(int move) {
        int a = moves.entry()[move];
        if (a >= 0) {
            return board.site[a];
        }
        return people.nights().base()[moves.person()[move]][moves.day()[move]];
    }

    private void walk(int p, int move, int from, int to) {
        parts.sendoffs.walks(move, p);
        who.depart(p, move, to);
        parts.courtesy.setOut(p);
        plans.changed(p);
        board.schedule(Kind.ARRIVE, move, ways.walk(from, to));
    }

    /** Collects those who share a move; returns someone who must still be waited for, or -1. */
    private int gather(int move, int from, int to) {
        size = 0;
        Rows companions = moves.companions();
        int group = moves.group()[move];
        long leave = plannedDeparture(move, from, to);
        for (int k = companions.at()[group]; k < companions.at()[group + 1]; k++) {
            int other = companions.items()[k];
            int q = moves.person()[other];
            boolean shared = other == move || shares(q, other, from);
            boolean held = shared && other != move && parts.courtesy.holdsBack(other) >= 0;
            if (held && leave != FLEXIBLE && ridesAlong(move, other)) {
                return q;
            }
            if (shared && !held) {
                party[size++] = other;
            } else if (leave != FLEXIBLE && isWaitedFor(q, other, from, leave)) {
                return q;
            }
        }
        dropSlowGuests();
        return -1;
    }

    /** Whether two needed for one entry go in one vehicle. */
    private boolean ridesAlong(int move, int other) {
        return moves.entry()[move] == moves.entry()[other] && people.rides()[moves.person()[other]] >= 0;
    }

    /** Those who only join do not make others wait: from further inside than anybody who is needed they go by themselves. */
    private void dropSlowGuests() {
        long out = -1;
        for (int k = 0; k < size; k++) {
            out = isGuest(party[k]) ? out : Math.max(out, walkOut(party[k]));
        }
        int all = size;
        size = 0;
        guestCount = 0;
        for (int k = 0; k < all; k++) {
            if (out < 0 || !isGuest(party[k]) || walkOut(party[k]) <= out) {
                party[size++] = party[k];
            } else {
                guests[guestCount++] = party[k];
            }
        }
    }

    private boolean isGuest(int move) {
        int a = moves.entry()[move];
        return a >= 0 && board.network.activities().needs().joins().contains(a, moves.person()[move]);
    }

    private long walkOut(int move) {
        return ways.walkOut(who.place(moves.person()[move]));
    }

    /** The minute in which a move was planned to leave, or -1 if it leaves when it can. */
    private long plannedDeparture(int move, int from, int to) {
        int a = moves.entry()[move];
        if (a < 0 || board.isFlexible(a)) {
            return FLEXIBLE;
        }
        return Math.floorDiv(ways.departure(from, to, board.plannedStart(a)), TimeLine.MINUTE);
    }

    /** Someone ready to leave the same place for the same one now. */
    private boolean shares(int q, int other, int from) {
        boolean ready = who.isIdle(q) && plans.wanted(q) == other && ways.root(who.place(q)) == ways.root(from);
        return ready && !parts.errands.goesFirst(q, moves.entry()[other]);
    }

    /** Someone who needs to make the same move at the same planned minute and is, or is about to be, at the same place. */
    private boolean isWaitedFor(int q, int other, int from, long leave) {
        int a = moves.entry()[other];
        if (!board.isUndecided(a) || parts.decisions.isPending(a) || who.nextRequired(q, who.heldBy(q)) != a) {
            return false;
        }
        int origin = who.nextPlace(q);
        if (origin < 0 || ways.root(origin) != ways.root(from)) {
            return false;
        }
        long planned = ways.departure(origin, destination(other), board.plannedStart(a));
        return Math.floorDiv(planned, TimeLine.MINUTE) == leave;
    }

    /** Before it is time to leave: sees to it that vehicles will be there. */
    private void callEarly(int p, int move) {
        int a = moves.entry()[move];
        int from = who.nextPlace(p);
        if (!isNext(p, a) || from < 0 || board.isFlexible(a) || ways.isWalk(from, destination(move))) {
            return;
        }
        int transfer = ways.transfer(from, destination(move));
        if (transfer < 0) {
            return;
        }
        long leave = ways.departure(from, destination(move), board.plannedStart(a));
        long again = trips.call(move, transfer, from, leave);
        int vehicle = trips.located(move, transfer);
        if (again == Long.MAX_VALUE && vehicle >= 0) {
            board.lobby.waitAt(board.turns.ofMove(move), board.resource(vehicle));
        } else if (again != TimeLine.NONE && again != Long.MAX_VALUE) {
            board.scheduleAt(Kind.CALL_TO_MOVE, move, again);
        }
    }

    /** Whether an activity is what a person goes to after what he does now. */
    private boolean isNext(int p, int a) {
        if (a < 0 || !board.isUndecided(a) || parts.decisions.isPending(a)) {
            return false;
        }
        int position = who.position(p, who.heldBy(p), false);
        int entry = position < 0 ? -1 : people.entries().items()[position];
        return entry == a || who.nextRequired(p, who.heldBy(p)) == a;
    }

    /** Somebody leaves a place, but not for his next entry: a vehicle called there for that is anybody's, if nobody else waits for it. */
    void leftBehind(int p) {
        int position = who.position(p, who.heldBy(p), false);
        int move = position < 0 || who.place(p) < 0 ? -1 : moves.entryMove()[position];
        if (move >= 0 && move != who.moving(p) && !isAwaited(moves.group()[move], ways.root(who.place(p)))) {
            fleet.forgetAt(moves.group()[move], ways.root(who.place(p)));
        }
    }

    private boolean isAwaited(int group, int root) {
        Rows companions = moves.companions();
        for (int k = companions.at()[group]; k < companions.at()[group + 1]; k++) {
            int place = who.nextPlace(moves.person()[companions.items()[k]]);
            if (place >= 0 && ways.root(place) == root) {
                return true;
            }
        }
        return false;
    }

    /** Vehicles meant for the moves to an activity that has begun, or will not, are anybody's. */
    void forget(int a) {
        for (int k = moves.ofEntry().at()[a]; k < moves.ofEntry().at()[a + 1]; k++) {
            fleet.forget(moves.group()[moves.ofEntry().items()[k]]);
        }
    }

    private void depart(int move, int transfer, int from, int to) {
        int leader = party[0];
        parts.sendoffs.drive(move, party, size, from);
        long out = 0;
        for (int k = 0; k < size; k++) {
            out = Math.max(out, walkOut(party[k]));
        }
        long drive = out + board.draw.drive(transfer, ways.hour(from, board.now), leader);
        for (int k = 0; k < size; k++) {
            int m = party[k];
            int p = moves.person()[m];
            who.depart(p, m, destination(m));
            parts.courtesy.setOut(p);
            plans.changed(p);
            board.schedule(Kind.ARRIVE, m, drive + ways.walkOut(destination(m)));
        }
        trips.send(leader, transfer, from, to, drive);
        fleet.forget(moves.group()[move]);
        for (int k = 0; k < size; k++) {
            leftBehind(moves.person()[party[k]]);
        }
        for (int k = 0; k < guestCount; k++) {
            board.lobby.callUp(board.turns.ofMove(guests[k]));
        }
    }
}
