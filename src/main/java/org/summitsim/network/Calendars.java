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

    /** Whether an activity may start at a moment, and still at one that follows, without its hours ending in between. */
    public boolean isOpen(int activity, long from, long to) {
        int interval = find(activity, from);
        return interval != NONE && first[activity][interval] <= from && to <= last[activity][interval];
    }

    /** The last moment, inclusive, of an interval that is open at a moment and followed by another one, or {@code Long.MAX_VALUE}. */
    public long closes(int activity, long moment) {
        int interval = find(activity, moment);
        boolean another = interval != NONE && interval + 1 < last[activity].length;
        return another ? last[activity][interval] : Long.MAX_VALUE;
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
