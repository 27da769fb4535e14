package org.summitsim.analysis;

import java.util.List;

/**
 * What one person or resource did over time, by equal bins. Shape of every array: [bins]; shares 0 to 1 (of a resource, of
 * all its units).
 *
 * @param kind person or resource
 * @param id who or what
 * @param from the start of the first bin, microseconds since the clock's start
 * @param width of a bin, microseconds
 * @param bands engaged share: mean, one in ten below, one in ten above
 * @param travelling mean share travelling
 * @param waiting mean share waiting
 * @param days what each day of the programme was spent on; empty if that was not counted
 */
public record Usage(
        Kind kind,
        String id,
        long from,
        long width,
        Bands bands,
        double[] travelling,
        double[] waiting,
        List<DayUse> days) {

    /** Copies the list. */
    public Usage {
        days = List.copyOf(days);
    }

    /** Without days. */
    public Usage(Kind kind, String id, long from, long width, Bands bands, double[] travelling, double[] waiting) {
        this(kind, id, from, width, bands, travelling, waiting, List.of());
    }

    /** The same with its days. */
    Usage with(List<DayUse> perDay) {
        return new Usage(kind, id, from, width, bands, travelling, waiting, perDay);
    }

    /**
     * The mean shares of one day's time, from midnight where it begins to midnight where it ends.
     *
     * @param engaged in activities, turnarounds among them
     * @param halfWidth half the 95 % interval of {@code engaged}, NaN where there is none
     * @param travelling on the way
     * @param waiting in place, the planned start passed, not started
     */
    public record DayUse(double engaged, double halfWidth, double travelling, double waiting) {}

    /** Whose. */
    public enum Kind {
        PERSON,
        RESOURCE
    }

    /** A mean with the band between one in ten below and one in ten above. */
    public record Bands(double[] mean, double[] p10, double[] p90) {}

    /** The number of bins. */
    public int bins() {
        return travelling.length;
    }

    /** The names of the shares that a person or resource's time is made of, in the order in which they are drawn. */
    public static List<String> shares() {
        return List.of("engaged", "travelling", "waiting", "free");
    }
}
