package org.summitsim.analysis.promise;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.engine.UseLog.Use;
import org.summitsim.network.Activities;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;

/** What each person did in a replication, in order: activities, without waiting and calls, and moves. */
final class Days {
    private final Network network;
    private final Activities activities;
    private final Moves moves;
    private final List<List<Stretch>> days = new ArrayList<>();
    private final int[] at;

    Days(Network network, Trajectory played) {
        this.network = network;
        activities = network.activities();
        moves = network.travel().moves();
        at = network.people().start().clone();
        for (int p = 0; p < at.length; p++) {
            at[p] = root(at[p]);
            days.add(new ArrayList<>());
        }
        UseLog log = played.people();
        for (int k = 0; k < log.size(); k++) {
            add(log, k, played);
        }
    }

    private void add(UseLog log, int k, Trajectory played) {
        int p = log.who(k);
        int by = log.by(k);
        if (log.use(k) == Use.TRAVELLING) {
            int move = by - activities.size();
            int entry = moves.entry()[move];
            int to = entry >= 0
                    ? played.place()[entry]
                    : network.people().nights().base()[p][moves.day()[move]];
            put(p, new Stretch(Use.TRAVELLING, move, log.from(k), log.to(k), at[p], root(to)));
        } else if (log.use(k) == Use.ENGAGED && by >= 0 && by < activities.size()) {
            int whole = activities.shape().parent()[by] < 0
                    ? by
                    : activities.shape().parent()[by];
            put(p, new Stretch(Use.ENGAGED, whole, log.from(k), log.to(k), at[p], end(whole, at[p], played)));
        }
    }

    private void put(int p, Stretch stretch) {
        days.get(p).add(stretch);
        at[p] = stretch.destination();
    }

    private int end(int whole, int from, Trajectory played) {
        Activities.Shape shape = activities.shape();
        boolean moved = shape.endPlace()[whole] != shape.place()[whole];
        int place = moved ? shape.endPlace()[whole] : played.place()[whole];
        return place < 0 ? from : root(place);
    }

    private int root(int place) {
        return place < 0 ? -1 : network.places().root()[place];
    }

    /** The stretches of a person, in the order in which they ended. */
    List<Stretch> of(int person) {
        return days.get(person);
    }
}
