package org.summitsim.analysis.itinerary;

import java.util.List;
import java.util.SortedMap;
import java.util.function.IntToLongFunction;
import org.summitsim.analysis.promise.PromiseReader;
import org.summitsim.analysis.promise.PromisedStart;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Reads from trajectories what cards and sheets are made of. Immutable; safe for several threads. */
public final class ItineraryReader {
    /** What is kept of all replications together, in numbers of 8 bytes. */
    private static final int ROOM = 8_000_000;
    /** More replications than these make a time to leave by no better. */
    private static final int MOST = 2_000;

    private static final int NUMBERS_OF_A_PROMISE = 10;
    private static final int NUMBERS_OF_A_WAY = 2;

    private final Planned planned;
    private final PromiseReader promises;
    private final int starts;

    /**
     * A reader for what is played of a network.
     *
     * @param baseline the programme as planned; read now and not kept
     */
    public ItineraryReader(Network network, Trajectory baseline) {
        planned = Planned.of(network, baseline);
        promises = new PromiseReader(network);
        starts = PromisedStart.list(network).size();
    }

    /** How many replications are read at the most, from the first on; at least 100. */
    public int most() {
        int each = 1
                + NUMBERS_OF_A_PROMISE * starts
                + NUMBERS_OF_A_WAY * planned.moves().size();
        return Math.max(100, Math.min(MOST, ROOM / each));
    }

    /** An empty block for so many replications. */
    public ItineraryBlock block(int replications) {
        return new ItineraryBlock(planned.moves().size(), replications, promises.block(replications));
    }

    /**
     * Notes one replication.
     *
     * @param played what happened; read now and not kept
     * @param delays by how much it drew the planned start of each activity later, microseconds
     * @param block of the replication's chunk
     * @param k the replication's place in it
     */
    public void read(Trajectory played, IntToLongFunction delays, ItineraryBlock block, int k) {
        promises.read(played, delays, block.promises, k);
        List<Integer> moves = planned.moves();
        for (int w = 0; w < moves.size(); w++) {
            int move = moves.get(w);
            if (move >= 0 && played.departure()[move] != TimeLine.NONE && played.arrival()[move] != TimeLine.NONE) {
                block.departure[w][k] = (double) played.departure()[move];
                block.arrival[w][k] = (double) played.arrival()[move];
                block.waited[w][k] = played.departureOf()[move] >= 0;
            }
        }
    }

    /**
     * What the replications say.
     *
     * @param sampling how numbers were drawn
     * @param blocks of the first replications, by the number of their chunk
     */
    public Itineraries report(SamplingPlan sampling, SortedMap<Integer, ItineraryBlock> blocks) {
        return new ItinerarySummary(planned, List.copyOf(blocks.values())).report(sampling);
    }
}
