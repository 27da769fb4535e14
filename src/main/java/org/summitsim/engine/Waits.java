package org.summitsim.engine;

import org.summitsim.model.Agenda.Discipline;
import org.summitsim.network.Arcs;
import org.summitsim.network.Courses;
import org.summitsim.network.People;
import org.summitsim.network.Quorums;
import org.summitsim.network.Rows;

/**
 * Who waits for whom: whether one activity cannot go on before another is over. Only what is certain counts: what one of
 * several others could bring about is passed over, and so is everything that merely takes its time.
 */
final class Waits {
    private static final int NOBODY = -1;

    private final Board board;
    private final Parts parts;
    private final Arcs arcs;
    private final Courses.Conditions conditions;
    private final Quorums quorums;
    private final int[] found;
    private final int[] open;
    private final int[] partial;
    private int search;
    private int size;
    private int partialCount;
    private boolean standing;
    private boolean listing;

    Waits(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        arcs = board.network.arcs();
        conditions = board.network.courses().conditions();
        quorums = board.network.activities().needs().quorums();
        found = new int[board.activities];
        open = new int[board.activities];
        partial = new int[quorums.size()];
    }

    /** Whether an activity has to wait for another one whatever people do: by dependencies, conditions and itineraries. */
    boolean isAfter(int a, int other) {
        standing = false;
        return reaches(a, other);
    }

    /** Whether an activity waits for another one as things stand: also by what people have set out for and rooms that are kept. */
    boolean isBehind(int a, int other) {
        standing = true;
        return reaches(a, other);
    }

    private boolean reaches(int a, int other) {
        partialCount = 0;
        listing = true;
        begin();
        add(a);
        boolean leads = leadTo(other);
        listing = false;
        for (int k = 0; k < partialCount && !leads; k++) {
            leads = isOutvoted(partial[k], other);
        }
        return leads;
    }

    private void begin() {
        search++;
        size = 0;
    }

    /** Follows what has been added; whether that leads to an activity. */
    private boolean leadTo(int other) {
        while (size > 0 && found[other] != search) {
            follow(open[--size]);
        }
        return found[other] == search;
    }

    /** Whether so many of a quorum wait for an activity that it cannot be met without them. */
    private boolean isOutvoted(int a, int other) {
        int quorum = quorums.find(a);
        Rows members = quorums.members();
        int spare = members.count(quorum) - quorums.least()[quorum];
        for (int k = members.at()[quorum]; k < members.at()[quorum + 1] && spare >= 0; k++) {
            begin();
            if (!parts.assemblies.isThereFor(members.items()[k], a)) {
                followMember(members.items()[k], a);
            }
            spare -= leadTo(other) ? 1 : 0;
        }
        return spare < 0;
    }

    private void add(int a) {
        if (found[a] != search) {
            found[a] = search;
            open[size++] = a;
        }
    }

    private void addOpen(int a) {
        if (a >= 0 && board.isOpen(a)) {
            add(a);
        }
    }

    private void follow(int a) {
        int whole = board.network.activities().shape().parent()[a];
        switch (board.trajectory.state()[a]) {
            case UNDECIDED -> {
                followArcs(a, false);
                followConditions(a);
                if (whole < 0) {
                    followPeople(a);
                } else if (board.isUndecided(whole)) {
                    add(whole);
                }
            }
            case RUNNING -> {
                followArcs(a, true);
                followParts(a);
            }
            default -> {
                followArcs(a, false);
                followArcs(a, true);
            }
        }
    }

    /** What was given up stands for what it waits for itself, until it has passed its successors on. */
    private void followArcs(int a, boolean finish) {
        for (int k = arcs.incoming().at()[a]; k < arcs.incoming().at()[a + 1]; k++) {
            int arc = arcs.incoming().items()[k];
            if (parts.gates.isMissing(arc, finish)) {
                int from = arcs.from()[arc];
                boolean given = board.trajectory.state()[from].isGivenUp() && !parts.misses.hasPassedOn(from);
                if (given || board.isOpen(from)) {
                    add(from);
                }
            }
        }
    }

    private void followConditions(int a) {
        if (parts.decisions.isPending(a)) {
            for (int k = conditions.of().at()[a]; k < conditions.of().at()[a + 1]; k++) {
                addOpen(conditions.bearer()[conditions.of().items()[k]]);
            }
        }
    }

    /** A meeting that extends does not end before all its parts have. */
    private void followParts(int a) {
        int last = a + board.network.activities().shape().parts()[a];
        boolean all = board.network.slots().discipline()[a] == Discipline.EXTEND;
        for (int part = a + 1; part <= last && all; part++) {
            addOpen(part);
        }
    }

    private void followPeople(int a) {
        Rows people = board.network.activities().needs().people();
        for (int k = people.at()[a]; k < people.at()[a + 1]; k++) {
            followNeeded(people.items()[k], a);
        }
        if (standing) {
            followQuorum(a);
            addOpen(parts.rooms.keeper(a));
        }
    }

    private void followNeeded(int p, int a) {
        if (!parts.who.isInTurn(p, a)) {
            followItinerary(p, a);
        }
        if (standing) {
            addOpen(parts.who.heldBy(p));
            int aim = parts.plans.aim(p);
            if (aim >= 0 && aim != a && keeps(p, aim, a)) {
                addOpen(aim);
            }
        }
    }

    /** All that a person is needed for before an entry. */
    private void followItinerary(int p, int a) {
        People people = board.network.people();
        int end = people.entries().at()[p + 1];
        for (int k = parts.who.position(p, NOBODY, true);
                k < end && people.entries().items()[k] != a;
                k++) {
            if (!people.joined()[k]) {
                addOpen(people.entries().items()[k]);
            }
        }
    }

    /** Whether somebody who has set out for an entry without a planned start stays with it, whatever else he is needed for. */
    private boolean keeps(int p, int aim, int a) {
        if (board.isFlexible(a)) {
            return board.goesBefore(aim, a);
        }
        boolean past = board.plannedStart(a) <= board.now || board.mayDelayNext(p, aim);
        return past && !parts.who.isReadyFor(p, a);
    }

    /** A quorum of all who count waits for each of them who is absent; any other is looked at in the end. */
    private void followQuorum(int a) {
        int quorum = quorums.find(a);
        if (quorum < 0 || parts.assemblies.absent(a) < 0) {
            return;
        }
        Rows members = quorums.members();
        if (quorums.least()[quorum] < members.count(quorum)) {
            if (listing) {
                partial[partialCount++] = a;
            }
            return;
        }
        for (int k = members.at()[quorum]; k < members.at()[quorum + 1]; k++) {
            if (!parts.assemblies.isThereFor(members.items()[k], a)) {
                followMember(members.items()[k], a);
            }
        }
    }

    private void followMember(int p, int a) {
        addOpen(parts.who.heldBy(p));
        int next = parts.who.nextRequired(p, NOBODY);
        if (next >= 0 && next != a && board.plannedStart(next) <= board.now) {
            addOpen(next);
        }
        int aim = parts.plans.aim(p);
        if (aim != a) {
            addOpen(aim);
        }
    }
}
