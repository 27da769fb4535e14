package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.model.Lever;
import org.summitsim.network.Activities;
import org.summitsim.network.TimeLine;

/**
 * Levers (rule 26): each is pulled once, at the end of the instant at which what it watches is late enough and has not started,
 * and touches only what has not started. What they shorten is planned to be shorter from then on, too.
 */
final class Levers {
    private final Board board;
    private final Parts parts;
    private final LeverPlan plan;
    private final Activities.Shape shape;
    private final long[] planned;
    private final long[] published;
    private final double[] factor;

    Levers(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        plan = board.levers;
        shape = board.network.activities().shape();
        planned = board.draw.planned();
        published = board.network.activities().plan().duration();
        factor = new double[board.activities];
    }

    void clear() {
        System.arraycopy(published, 0, planned, 0, planned.length);
        Arrays.fill(factor, 1);
        for (int l = 0; l < plan.size() && !board.draw.isAsPlanned(); l++) {
            board.scheduleAt(Kind.LEVER, l, plan.moment(l));
        }
    }

    /** How long an activity that begins is worked at, of so much that is granted to it. */
    long worked(int a, long granted) {
        return factor[a] == 1 ? granted : (long) Math.rint(granted * factor[a]);
    }

    /** The moment of a lever has come. */
    void due(int l) {
        if (board.isUndecided(plan.watched(l))) {
            pull(l);
        }
    }

    private void pull(int l) {
        Lever lever = plan.lever(l);
        board.trajectory.pulled()[l] = true;
        board.trajectory.addCost(lever.cost());
        for (int a : plan.activities(l)) {
            touch(lever.action(), a);
        }
        if (lever.action() instanceof Lever.Multiply multiply) {
            for (int t : plan.transfers(l)) {
                board.draw.scale(t, multiply.by());
            }
        }
    }

    private void touch(Lever.Action action, int a) {
        if (!board.isUndecided(a)) {
            return;
        }
        if (action instanceof Lever.Skip) {
            parts.misses.giveUp(a, State.SKIPPED);
        } else if (action instanceof Lever.Shorten shorten) {
            shorten(a, TimeLine.micros(shorten.to()));
        } else if (action instanceof Lever.Multiply multiply) {
            scale(a, multiply.by(), multiply.by());
        }
    }

    /** Neither what is needed nor what is planned is more than {@code most}; parts share what there is in proportion. */
    private void shorten(int a, long most) {
        long needed = 0;
        for (int part = first(a); part <= last(a); part++) {
            needed += board.isUndecided(part) ? (long) Math.rint(parts.carrying.needed(part) * factor[part]) : 0;
        }
        scale(a, ratio(most, needed), ratio(most, planned[a]));
    }

    private static double ratio(long most, long now) {
        return now > most ? most / (double) now : 1;
    }

    /** An activity with parts is scaled by its parts; those that are in no agenda any more stay as they are. */
    private void scale(int a, double needed, double ofPlan) {
        for (int part = first(a); part <= last(a); part++) {
            if (board.isUndecided(part)) {
                factor[part] *= needed;
                long shorter = (long) Math.rint(planned[part] * ofPlan);
                int whole = shape.parent()[part];
                if (whole >= 0) {
                    planned[whole] += shorter - planned[part];
                }
                planned[part] = shorter;
            }
        }
        lookAgain(shape.parent()[a] < 0 ? a : shape.parent()[a]);
    }

    /** What did not fit before an appointment may fit now. */
    private void lookAgain(int a) {
        if (board.isUndecided(a)) {
            if (parts.starts.lacks(a) == Cause.WINDOW) {
                parts.starts.windowOpened(a);
            }
            board.lobby.callUp(board.turns.ofActivity(a));
        }
    }

    private int first(int a) {
        return shape.parts()[a] > 0 ? a + 1 : a;
    }

    private int last(int a) {
        return a + shape.parts()[a];
    }

    /** The programme is over: no lever is pulled any more. */
    void stop() {
        for (int l = 0; l < plan.size(); l++) {
            board.cancel(Kind.LEVER, l);
        }
    }
}
