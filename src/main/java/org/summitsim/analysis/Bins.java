package org.summitsim.analysis;

import org.summitsim.network.TimeLine;

/**
 * Equal stretches that cover the window from the clock's start.
 *
 * @param width of each, microseconds
 * @param count how many there are, at most {@value #MOST}
 */
record Bins(long width, int count) {
    static final int MOST = 400;

    private static final long[] MINUTES = {15, 30, 60, 120, 180, 240, 360, 720, 1440};

    /** Bins of a quarter of an hour up to three days, of half an hour up to eight, else of as many hours as it takes. */
    static Bins of(long windowEnd) {
        long end = Math.max(0, windowEnd);
        for (long minutes : MINUTES) {
            long width = minutes * TimeLine.MINUTE;
            boolean fits = minutes == MINUTES[0] ? end <= 3 * TimeLine.DAY : ceil(end, width) <= MOST;
            if (fits) {
                return new Bins(width, (int) ceil(end, width));
            }
        }
        long days = ceil(ceil(end, TimeLine.DAY), MOST);
        return new Bins(days * TimeLine.DAY, (int) ceil(end, days * TimeLine.DAY));
    }

    private static long ceil(long length, long width) {
        return (length + width - 1) / width;
    }

    /** The end of the last bin. */
    long end() {
        return width * count;
    }
}
