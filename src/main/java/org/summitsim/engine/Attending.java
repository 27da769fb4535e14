package org.summitsim.engine;

import org.summitsim.network.Activities;
import org.summitsim.network.Rows;

/** Who enters what happens, and leaves it when it ends. */
final class Attending {
    private final Board board;
    private final Parts parts;
    private final Activities.Needs needs;

    Attending(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        needs = board.network.activities().needs();
    }

    /** An activity starts with those whom it needs, and those who join it and are there. */
    void enter(int a) {
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            seize(people.items()[k], a);
        }
        admit(a);
    }

    /** Those who join a meeting and are there go in; into a leg only as it leaves. */
    void admit(int a) {
        Rows joins = needs.joins();
        for (int k = joins.at()[a]; k < joins.at()[a + 1]; k++) {
            tryJoin(joins.items()[k], a);
        }
        if (board.isFlexible(a)) {
            parts.errands.joinersSetOut(a);
        }
    }

    private void seize(int p, int a) {
        parts.who.seize(p, a);
        parts.departures.leftBehind(p);
        parts.plans.changed(p);
        parts.plans.planAhead(p);
    }

    /** Someone who joins enters if he is idle and in place and this is what he has come for. */
    private void tryJoin(int p, int a) {
        if (parts.assemblies.isThereFor(p, a)) {
            seize(p, a);
            board.lobby.release(board.person(p));
        }
    }

    /** An activity ends: all whom it holds leave. */
    void leave(int a) {
        Rows people = needs.people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            release(people.items()[k], a);
        }
        Rows joins = needs.joins();
        for (int k = joins.at()[a]; k < joins.at()[a + 1]; k++) {
            int p = joins.items()[k];
            if (parts.who.isHeldBy(p, a)) {
                release(p, a);
            } else {
                parts.plans.changed(p);
            }
        }
    }

    private void release(int p, int a) {
        parts.who.release(p, a);
        parts.plans.changed(p);
    }

    /** Someone has arrived; he enters a meeting that he joins if it is going on. */
    void arrived(int p, int move) {
        parts.who.arrive(p);
        parts.plans.changed(p);
        int a = board.network.travel().moves().entry()[move];
        boolean joins = a >= 0 && needs.joins().contains(a, p) && parts.plans.canBeJoinedLate(a);
        if (joins && !parts.calls.isWanted(p)) {
            seize(p, a);
            board.lobby.release(board.person(p));
        }
    }
}
