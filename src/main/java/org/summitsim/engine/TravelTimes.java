package org.summitsim.engine;

import java.util.List;
import org.summitsim.kernel.Law;
import org.summitsim.model.Transfer;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** How long ways take, for whoever looks at a plan without playing it. Immutable. */
public final class TravelTimes {
    private static final double MEDIAN = 0.5;

    private final Ways ways;
    private final List<Transfer> list;
    private final long[] medians;

    private TravelTimes(Network network) {
        ways = new Ways(network);
        list = network.travel().transfers().list();
        medians = list.stream().mapToLong(TravelTimes::median).toArray();
    }

    /** The ways of a network. */
    public static TravelTimes of(Network network) {
        return new TravelTimes(network);
    }

    private static long median(Transfer transfer) {
        Law law = LawBook.duration(transfer.time().work().duration());
        return Math.round(law.quantile(MEDIAN) * TimeLine.MINUTE);
    }

    /** Whether a walk or a transfer leads from a place to another. */
    public boolean isJoined(int from, int to) {
        return ways.isJoined(from, to);
    }

    /** The median time on the way, walks included, leaving at about a moment, microseconds; the places must be joined. */
    public long median(int from, int to, long moment) {
        if (ways.isWalk(from, to)) {
            return ways.walk(from, to);
        }
        int t = ways.transfer(from, to);
        double profile = list.get(t).time().profile().get(ways.hour(from, moment));
        return ways.walkOut(from) + Math.round(medians[t] * profile) + ways.walkOut(to);
    }

    /** How much earlier than needed one leaves, microseconds: nothing for a walk; the places must be joined. */
    public long margin(int from, int to) {
        return ways.isWalk(from, to) ? 0 : ways.margin(ways.transfer(from, to));
    }
}
