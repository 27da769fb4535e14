package org.summitsim.engine;

import org.summitsim.network.Network;
import org.summitsim.network.Places;
import org.summitsim.network.TimeLine;
import org.summitsim.network.Transfers;

/** Planned times of moving between places: walks inside, transfers between. Nothing here is sampled. */
final class Ways {
    /** No transfer joins two places. */
    static final int NO_WAY = -1;

    private final Network network;
    private final Places places;
    private final Transfers transfers;
    private final long[] longestInto;

    Ways(Network network) {
        this.network = network;
        places = network.places();
        transfers = network.travel().transfers();
        longestInto = new long[places.size()];
        for (int from = 0; from < places.size(); from++) {
            for (int to = 0; to < places.size(); to++) {
                int t = transfers.routes()[from * places.size() + to];
                if (t >= 0) {
                    longestInto[to] = Math.max(longestInto[to], planned(t, from, 0));
                }
            }
        }
    }

    int root(int place) {
        return places.root()[place];
    }

    boolean isWalk(int from, int to) {
        return places.root()[from] == places.root()[to];
    }

    long walk(int from, int to) {
        return places.walkWithin(from, to);
    }

    /** The walk from a place to where the vehicles stand, and the same back. */
    long walkOut(int place) {
        return places.walk()[place];
    }

    /** The transfer from one place (or the place that room is in) to another, or {@link #NO_WAY}. */
    int transfer(int from, int to) {
        return transfers.routes()[places.root()[from] * places.size() + places.root()[to]];
    }

    boolean isJoined(int from, int to) {
        return isWalk(from, to) || transfer(from, to) >= 0;
    }

    /** The hour of the day at a place. */
    int hour(int place, long moment) {
        return network.time().hour(places.zone()[place], moment);
    }

    /** The planned duration of a drive that leaves at about a moment. */
    long planned(int transfer, int from, long moment) {
        double profile = transfers.list().get(transfer).time().profile().get(hour(from, moment));
        return (long) Math.rint(transfers.planned()[transfer] * profile);
    }

    long margin(int transfer) {
        return transfers.margin()[transfer];
    }

    /** The planned time on the way, walks included, leaving at about a moment; the places must be joined. */
    long time(int from, int to, long moment) {
        if (isWalk(from, to)) {
            return walk(from, to);
        }
        int t = transfer(from, to);
        return walkOut(from) + planned(t, from, moment) + walkOut(to);
    }

    /**
     * When one is planned to leave to be there for a planned start: the margin and the planned time earlier, for a walk only
     * its time; {@link TimeLine#NONE} if nothing joins the places.
     */
    long departure(int from, int to, long start) {
        if (isWalk(from, to)) {
            return start - walk(from, to);
        }
        int t = transfer(from, to);
        if (t < 0) {
            return TimeLine.NONE;
        }
        long by = start - margin(t);
        return by - time(from, to, by - transfers.planned()[t]);
    }

    /** The longest planned drive into a place. */
    long longestInto(int root) {
        return longestInto[root];
    }
}
