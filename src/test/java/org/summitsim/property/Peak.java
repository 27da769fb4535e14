package org.summitsim.property;

import java.util.Comparator;
import java.util.List;

/** How much of something is taken at the most. */
final class Peak {
    private Peak() {}

    /**
     * The largest sum at any moment; at one moment what ends goes before what begins.
     *
     * @param steps moments, each with what is taken (above 0) or given back (below 0) then; sorted here
     */
    static long of(List<long[]> steps) {
        steps.sort(Comparator.<long[]>comparingLong(s -> s[0]).thenComparingLong(s -> s[1]));
        long sum = 0;
        long peak = 0;
        for (long[] step : steps) {
            sum += step[1];
            peak = Math.max(peak, sum);
        }
        return peak;
    }
}
