package org.summitsim.network;

/**
 * When each activity may start so that its planned duration fits the hours of its place, people and resources.
 *
 * @param first shape [activities][intervals]: the first moment of each interval in which it may start; null: always
 * @param last the last moment of each, inclusive, same shape
 */
public record Calendars(long[][] first, long[][] last) {
    /** No further interval. */
    public static final int NONE = -1;

    /** Whether hours never matter to an activity. */
    public boolean isFree(int activity) {
        return first[activity].length == 1
                && first[activity][0] == Long.MIN_VALUE
                && last[activity][0] == Long.MAX_VALUE;
    }

    /** The interval in which an activity may start at a moment or the next one after it, or {@link #NONE}. */
    public int find(int activity, long moment) {
        long[] ends = last[activity];
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ends[mid] < moment) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low < ends.length ? low : NONE;
    }
}
