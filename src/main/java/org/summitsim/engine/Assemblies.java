package org.summitsim.engine;

import org.summitsim.network.Quorums;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/** Activities that start when so many of a list of people have come, or at a moment with whoever is there. */
final class Assemblies {
    private static final int NOBODY = -1;

    private final Board board;
    private final Parts parts;
    private final Quorums quorums;
    private final Rows members;

    Assemblies(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        quorums = board.network.activities().needs().quorums();
        members = quorums.members();
    }

    /** Whether somebody is in place for an activity, free, and has come for it: then he enters when it starts. */
    boolean isThereFor(int p, int a) {
        if (!parts.who.isIdle(p) || !parts.who.isAt(p, board.site[a])) {
            return false;
        }
        int next = parts.who.position(p, NOBODY, false);
        boolean due = next < 0 || board.network.people().entries().items()[next] == a;
        return due || (board.isFlexible(a) && !parts.errands.bindsNext(p, a, board.now));
    }

    /** Somebody of those who count who has not come though more must, or -1 if enough have or nobody counts any more. */
    int absent(int a) {
        int quorum = quorums.find(a);
        if (quorum < 0 || isOver(a)) {
            return NOBODY;
        }
        int there = 0;
        int absent = NOBODY;
        for (int k = members.at()[quorum]; k < members.at()[quorum + 1]; k++) {
            int p = members.items()[k];
            if (isThereFor(p, a)) {
                there++;
            } else if (absent < 0) {
                absent = p;
            }
        }
        return there >= quorums.least()[quorum] ? NOBODY : absent;
    }

    /** Whether it starts with whoever is there. */
    private boolean isOver(int a) {
        return elseAt(a) != TimeLine.NONE && elseAt(a) <= board.now;
    }

    long elseAt(int a) {
        return board.network.activities().plan().doors().elseAt()[a];
    }

    /** What a quorum that is not met waits at. */
    int thing(int a) {
        return board.quorum(quorums.find(a));
    }

    /** Who of those who count came at this instant and made the quorum, the first in the list; -1 if it was met before. */
    int completedBy(int a) {
        int quorum = quorums.find(a);
        if (quorum < 0 || isOver(a)) {
            return NOBODY;
        }
        int before = 0;
        int last = NOBODY;
        for (int k = members.at()[quorum]; k < members.at()[quorum + 1]; k++) {
            int p = members.items()[k];
            if (isThereFor(p, a) && !parts.who.wasFreedNow(p)) {
                before++;
            } else if (isThereFor(p, a) && last < 0) {
                last = p;
            }
        }
        return before >= quorums.least()[quorum] ? NOBODY : last;
    }

    /** Whether somebody who waits for an activity counts for its quorum, and so does not only join. */
    static boolean counts(Quorums quorums, int p, int a) {
        int quorum = quorums.find(a);
        return quorum >= 0 && quorums.members().contains(quorum, p);
    }
}
