package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Activities;
import org.summitsim.network.Choices;
import org.summitsim.network.Rows;
import org.summitsim.network.TimeLine;

/**
 * The resources of activities: whether they are there, which of several is taken, and calling those that are somewhere else.
 * A use is known by its position among all uses.
 */
final class Supplies {
    private final Board board;
    private final Parts parts;
    private final Activities activities;
    private final Rows uses;
    private final Choices.Options options;
    private final int[] optionUnits;

    Supplies(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        activities = board.network.activities();
        uses = activities.needs().uses();
        options = activities.needs().choices().resources();
        optionUnits = activities.needs().choices().units();
    }

    /** The first choice among the resources of a use. */
    int first(int use) {
        return uses.items()[use];
    }

    /** The first use of an activity of which there are not enough units, at which it now waits; -1 if all are there. */
    int lacking(int a) {
        for (int use = uses.at()[a]; use < uses.at()[a + 1]; use++) {
            if (options.isChoice(use) ? !choose(a, use) : available(board.resourceOf[use], a) < board.unitsOf[use]) {
                waitFor(a, use);
                return use;
            }
        }
        return -1;
    }

    private boolean choose(int a, int use) {
        for (int k = options.list().at()[use]; k < options.list().at()[use + 1]; k++) {
            int r = options.list().items()[k];
            if (available(r, a) >= optionUnits[k] && inService(a, r) <= board.now) {
                board.resourceOf[use] = r;
                board.unitsOf[use] = optionUnits[k];
                return true;
            }
        }
        return false;
    }

    /** When an activity could use a resource as far as its hours are concerned; parts are held in those of their whole. */
    private long inService(int a, int r) {
        boolean part = activities.shape().parent()[a] >= 0;
        boolean overtime = activities.entries().get(a).terms().overtime();
        return part
                ? board.now
                : board.nextInService(r, overtime ? 0 : activities.plan().duration()[a]);
    }

    private int available(int r, int a) {
        return parts.fleet.isLocated(r) ? parts.fleet.idleAt(r, parts.root(a)) : parts.stock.free(r);
    }

    private void waitFor(int a, int use) {
        int turn = board.turns.ofActivity(a);
        if (!options.isChoice(use)) {
            if (parts.fleet.isLocated(board.resourceOf[use])) {
                call(a, board.resourceOf[use], board.unitsOf[use], board.now);
            }
            board.lobby.waitAt(turn, board.resource(board.resourceOf[use]));
            return;
        }
        long opens = Long.MAX_VALUE;
        boolean called = false;
        for (int k = options.list().at()[use]; k < options.list().at()[use + 1]; k++) {
            int r = options.list().items()[k];
            long inService = inService(a, r);
            opens = inService > board.now ? Math.min(opens, inService) : opens;
            called = called || (parts.fleet.isLocated(r) && call(a, r, optionUnits[k], board.now) != Long.MAX_VALUE);
        }
        if (opens != Long.MAX_VALUE) {
            board.scheduleAt(Kind.WINDOW, a, opens);
        }
        board.lobby.waitAt(turn, board.set(options.set()[use]));
    }

    private long call(int a, int r, int number, long by) {
        return parts.fleet.call(r, parts.root(a), number, parts.owner(a), by);
    }

    /** Whether an activity uses anything that may be somewhere else. */
    boolean mayCall(int a) {
        return Arrays.stream(uses.row(a)).anyMatch(parts.fleet::isLocated);
    }

    /** Sees to it that an activity calls what may be somewhere else, as early as it may have to come from anywhere. */
    void planCalls(int a) {
        if (board.isFlexible(a) || board.site[a] < 0) {
            return;
        }
        for (int use = uses.at()[a]; use < uses.at()[a + 1]; use++) {
            if (parts.fleet.isLocated(uses.items()[use])) {
                long longest = parts.ways.longestInto(parts.root(a));
                board.scheduleAt(Kind.CALL_TO_ACTIVITY, a, board.plannedStart(a) - longest);
            }
        }
    }

    /** Long before its planned start, an activity calls what is somewhere else; of several resources the first choice. */
    void callEarly(int a) {
        boolean wanted = board.isUndecided(a) && !parts.decisions.isPending(a);
        for (int use = uses.at()[a]; use < uses.at()[a + 1] && wanted; use++) {
            int r = uses.items()[use];
            if (parts.fleet.isLocated(r)) {
                long again = call(a, r, board.unitsOf[use], board.plannedStart(a));
                if (again != TimeLine.NONE && again != Long.MAX_VALUE) {
                    board.scheduleAt(Kind.CALL_TO_ACTIVITY, a, again);
                } else if (again == Long.MAX_VALUE) {
                    board.lobby.waitAt(board.turns.ofActivity(a), board.resource(r));
                }
            }
        }
    }

    /** Before its planned start, an activity calls what could not come when it was first called. */
    void callAgain(int a) {
        boolean called = !board.isFlexible(a) && board.site[a] >= 0;
        if (called && board.now >= board.plannedStart(a) - parts.ways.longestInto(parts.root(a))) {
            callEarly(a);
        }
    }

    /** Whether just before this instant there were too few units of what is taken now, or of each that could have been. */
    boolean wasShort(int a, int use) {
        if (!options.isChoice(use)) {
            return wasShort(a, board.resourceOf[use], board.unitsOf[use]);
        }
        for (int k = options.list().at()[use]; k < options.list().at()[use + 1]; k++) {
            int r = options.list().items()[k];
            boolean there = available(r, a) >= optionUnits[k] && inService(a, r) <= board.now;
            if (there && !wasShort(a, r, optionUnits[k])) {
                return false;
            }
        }
        return true;
    }

    private boolean wasShort(int a, int r, int number) {
        return parts.fleet.isLocated(r)
                ? parts.fleet.wasShort(r, parts.root(a), number)
                : parts.stock.wasShort(r, number, board.now);
    }

    /** Who released the units that are taken now, or -1. */
    int releaser(int a, int use) {
        int r = board.resourceOf[use];
        return parts.fleet.isLocated(r) ? parts.fleet.releaser(r, parts.root(a)) : parts.stock.releaser(r);
    }
}
