package org.summitsim.engine;

import org.summitsim.engine.EventIds.Kind;
import org.summitsim.model.Agenda.Discipline;
import org.summitsim.network.Activities;
import org.summitsim.network.Courses;
import org.summitsim.network.Network;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * The direct way of activities that need nothing but their dependencies and resources which are wherever they are needed: nobody is
 * asked who has no part in them. What an activity does not use costs it nothing; what becomes of it is what would have become of it on
 * the way that all others go.
 */
final class Direct {
    private final Board board;
    private final Parts parts;
    private final boolean[] taken;
    private final boolean all;
    private final Draw draw;
    private final Gates gates;
    private final Stock stock;
    private final Trajectory out;
    private final State[] state;
    private final long[] start;
    private final long[] needed;
    private final int[] usesAt;
    private final int[] resources;
    private final int[] units;
    private final boolean[] turnsAround;
    private final int[] turnOf;
    private final int[] outgoingAt;
    private final int[] outgoing;
    /** Which dependencies the finish alone satisfies, without a lag. */
    private final boolean[] atOnce;

    Direct(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        taken = new boolean[board.activities];
        boolean every = true;
        for (int a = 0; a < taken.length; a++) {
            taken[a] = isDirect(a);
            every &= taken[a];
        }
        all = every && board.persons == 0;
        draw = board.draw;
        gates = parts.gates;
        stock = parts.stock;
        out = board.trajectory;
        state = out.state();
        start = out.start();
        needed = out.needed();
        usesAt = board.network.activities().needs().uses().at();
        resources = board.network.activities().needs().uses().items();
        units = board.network.activities().needs().units();
        turnsAround = new boolean[units.length];
        for (int use = 0; use < units.length; use++) {
            turnsAround[use] = parts.pool.turnaround(resources[use]) > 0;
        }
        outgoingAt = board.network.arcs().outgoing().at();
        outgoing = board.network.arcs().outgoing().items();
        atOnce = new boolean[board.network.arcs().size()];
        for (int arc = 0; arc < atOnce.length; arc++) {
            atOnce[arc] = parts.gates.isAtOnce(arc);
        }
        turnOf = new int[taken.length];
        for (int a = 0; a < taken.length; a++) {
            turnOf[a] = board.turns.ofActivity(a);
        }
    }

    private boolean isDirect(int a) {
        // A call may borrow from anything and a lever may shorten it.
        return board.calls.size() == 0
                && board.levers.size() == 0
                && standsAlone(a)
                && needsNobody(a)
                && takesPlaceOnce(a)
                && usesOnlyPooled(a);
    }

    /** Whether it has no parts, place or hours, is no part itself and nobody gets in position for it. */
    private boolean standsAlone(int a) {
        Network network = board.network;
        Activities.Shape shape = network.activities().shape();
        boolean advance = isAdvance(a) || (a + 1 < board.activities && isAdvance(a + 1));
        return shape.parent()[a] < 0
                && shape.parts()[a] == 0
                && shape.place()[a] < 0
                && shape.endPlace()[a] < 0
                && !advance
                && !isStream(a)
                && network.activities().needs().calendar().isFree(a)
                && network.activities().plan().doors().cost()[a] == 0
                && network.activities().plan().doors().elseAt()[a] == TimeLine.NONE
                && network.slots().discipline()[a] == Discipline.EXTEND;
    }

    private boolean isStream(int a) {
        return board.network.streams().list().stream().anyMatch(s -> s.activity() == a);
    }

    private boolean isAdvance(int a) {
        return board.network.activities().kinds().get(a) == Activities.Kind.ADVANCE;
    }

    private boolean needsNobody(int a) {
        Activities.Needs needs = board.network.activities().needs();
        return needs.people().count(a) == 0
                && needs.joins().count(a) == 0
                && needs.quorums().find(a) < 0
                && !needs.choices().rooms().isChoice(a);
    }

    private boolean takesPlaceOnce(int a) {
        Courses courses = board.network.courses();
        return courses.rounds()[a] == 1
                && courses.outcomes().get(a).isEmpty()
                && courses.conditions().of().count(a) == 0
                && courses.conditions().asked().count(a) == 0;
    }

    private boolean usesOnlyPooled(int a) {
        Activities.Needs needs = board.network.activities().needs();
        Rows uses = needs.uses();
        for (int use = uses.at()[a]; use < uses.at()[a + 1]; use++) {
            if (needs.choices().resources().isChoice(use)
                    || board.network.resources().isLocated(uses.items()[use])) {
                return false;
            }
        }
        return true;
    }

    /** Whether an activity goes this way. */
    boolean takes(int a) {
        return taken[a];
    }

    /** Whether all do, and there is nobody who could do anything else. */
    boolean takesAll() {
        return all;
    }

    /** An activity's turn has come. */
    void tryStart(int a) {
        if (state[a] != State.UNDECIDED || !gates.isOpen(a)) {
            return;
        }
        if (draw.isCancelled(a)) {
            parts.misses.giveUp(a, State.CANCELLED);
        } else if (hasUnits(a)) {
            parts.bindings.recordDirect(a);
            start(a);
        }
    }

    private boolean hasUnits(int a) {
        for (int use = usesAt[a]; use < usesAt[a + 1]; use++) {
            int r = resources[use];
            if (stock.free(r) < units[use]) {
                board.lobby.waitAt(turnOf[a], board.resource(r));
                return parts.starts.lack(a, Cause.RESOURCE, r);
            }
        }
        return true;
    }

    private void start(int a) {
        long work = draw.work(a, 1);
        state[a] = State.RUNNING;
        start[a] = board.now;
        needed[a] = work;
        out.struck()[a] = draw.struck(a);
        out.struckBy()[a] = draw.striker(a);
        out.rounds()[a] = 1;
        for (int use = usesAt[a]; use < usesAt[a + 1]; use++) {
            if (turnsAround[use]) {
                parts.pool.take(use);
            } else {
                stock.take(resources[use], units[use], board.now);
            }
        }
        board.scheduleNew(Kind.FINISH, a, work);
        parts.lifecycle.satisfyFromStart(a);
    }

    /** An activity has finished. */
    void finished(int a) {
        out.worked()[a] = needed[a];
        for (int use = usesAt[a]; use < usesAt[a + 1]; use++) {
            if (turnsAround[use]) {
                parts.pool.giveBack(use, a);
            } else {
                giveBack(use, a);
            }
        }
        for (int k = outgoingAt[a]; k < outgoingAt[a + 1]; k++) {
            int arc = outgoing[k];
            if (atOnce[arc]) {
                parts.lifecycle.satisfy(arc);
            } else {
                parts.lifecycle.satisfyAfterFinish(arc);
            }
        }
    }

    /** Nobody has borrowed anything in the meantime. */
    private void giveBack(int use, int a) {
        int r = resources[use];
        out.resources().add(r, units[use], UseLog.Use.ENGAGED, a, start[a], board.now);
        parts.pool.free(r, units[use], a);
    }
}
