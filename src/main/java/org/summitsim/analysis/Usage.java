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
 */
public record Usage(Kind kind, String id, long from, long width, Bands bands, double[] travelling, double[] waiting) {
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
