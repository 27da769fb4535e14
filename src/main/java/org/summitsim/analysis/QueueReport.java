package org.summitsim.analysis;

import java.util.List;

/**
 * What a run says about streams beyond its measures.
 *
 * @param lines the lines in which entities wait; empty where there are no streams
 * @param ways those who pass them
 * @param from the start of the first bin of every line, microseconds since the clock's start
 * @param width of a bin, microseconds
 * @param entities the waits of the first entities of each stream at each station
 */
public record QueueReport(List<Line> lines, List<Way> ways, long from, long width, List<EntityWait> entities) {
    /** No streams. */
    public static final QueueReport NONE = new QueueReport(List.of(), List.of(), 0, 1, List.of());

    public QueueReport {
        lines = List.copyOf(lines);
        ways = List.copyOf(ways);
        entities = List.copyOf(entities);
    }

    /** Whose. */
    public enum Kind {
        /** One stream. */
        STREAM,
        /** All streams of a class. */
        CLASS,
        /** All streams that pass a station. */
        STATION
    }

    /**
     * A line in which entities wait. Its measures have its id.
     *
     * @param station where
     * @param late the minutes that one entity in ten waits longer than, over all replications; NaN of none
     * @param mean the mean number of those who wait, by bins
     * @param high the number that one replication in ten exceeds, by bins
     */
    public record Line(Kind kind, String id, String station, double late, double[] mean, double[] high) {}

    /** A stream or a class; its measures have its id. */
    public record Way(Kind kind, String id) {}

    /**
     * What the k-th entity of a stream waits at a station, over the replications in which it was served.
     *
     * @param line the id of the stream's line there
     * @param number k, from 1 on, in the order of arrival
     * @param n the number of those replications
     * @param mean minutes
     * @param halfWidth of the 95 % interval of the mean, minutes; NaN where there is none
     */
    public record EntityWait(String line, int number, long n, double mean, double halfWidth) {}
}
