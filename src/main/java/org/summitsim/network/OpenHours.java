package org.summitsim.network;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.summitsim.model.Hours;

/** Hours of opening, availability or rest as intervals on the clock: ascending disjoint pairs of first and last moment. */
public final class OpenHours {
    /** Always. */
    static final long[] ALWAYS = {Long.MIN_VALUE, Long.MAX_VALUE};

    private OpenHours() {}

    /**
     * Hours as intervals.
     *
     * @param hours what was written
     * @param zoneOn the zone in which they are meant on a date
     * @param time the clock
     * @param from the first moment of interest
     * @param to the last moment of interest
     * @return ascending disjoint pairs; those that lie wholly outside are left out
     */
    public static long[] intervals(Hours hours, Function<LocalDate, ZoneId> zoneOn, TimeLine time, long from, long to) {
        List<long[]> found = new ArrayList<>();
        LocalDate first = time.at(from, ZoneId.of("UTC")).toLocalDate().minusDays(2);
        LocalDate last = time.at(to, ZoneId.of("UTC")).toLocalDate().plusDays(2);
        for (Hours.Range range : hours.ranges()) {
            if (range instanceof Hours.Daily daily) {
                for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
                    if (daily.days().contains(date.getDayOfWeek())) {
                        found.add(onDate(daily, date, zoneOn.apply(date), time));
                    }
                }
            } else if (range instanceof Hours.Span span) {
                ZoneId zone = zoneOn.apply(span.from().local().toLocalDate());
                found.add(new long[] {
                    time.micros(span.from().resolve(zone).toInstant()),
                    time.micros(span.to().resolve(zone).toInstant())
                });
            }
        }
        found.removeIf(i -> i[1] < from || i[0] > to);
        return merge(found);
    }

    private static long[] onDate(Hours.Daily daily, LocalDate date, ZoneId zone, TimeLine time) {
        boolean overnight = !daily.to().isAfter(daily.from());
        return new long[] {
            time.micros(at(date, daily.from(), zone).toInstant()),
            time.micros(
                    at(overnight ? date.plusDays(1) : date, daily.to(), zone).toInstant())
        };
    }

    /** A time of day on a date; over a change to summer time the moment that takes its place. */
    private static ZonedDateTime at(LocalDate date, LocalTime clock, ZoneId zone) {
        return ZonedDateTime.of(date, clock, zone);
    }

    private static long[] merge(List<long[]> intervals) {
        intervals.sort(Comparator.comparingLong(i -> i[0]));
        long[] merged = new long[2 * intervals.size()];
        int size = 0;
        for (long[] next : intervals) {
            if (size > 0 && next[0] <= merged[size - 1]) {
                merged[size - 1] = Math.max(merged[size - 1], next[1]);
            } else {
                merged[size++] = next[0];
                merged[size++] = next[1];
            }
        }
        return Arrays.copyOf(merged, size);
    }

    /** What lies in one list of intervals or another. */
    static long[] union(List<long[]> lists) {
        List<long[]> all = new ArrayList<>();
        for (long[] pairs : lists) {
            for (int k = 0; k < pairs.length; k += 2) {
                all.add(new long[] {pairs[k], pairs[k + 1]});
            }
        }
        return merge(all);
    }

    /** What two lists of intervals have in common. */
    static long[] intersect(long[] a, long[] b) {
        long[] both = new long[a.length + b.length];
        int size = 0;
        for (int i = 0, k = 0; i < a.length && k < b.length; ) {
            long low = Math.max(a[i], b[k]);
            long high = Math.min(a[i + 1], b[k + 1]);
            if (low <= high) {
                both[size++] = low;
                both[size++] = high;
            }
            if (a[i + 1] < b[k + 1]) {
                i += 2;
            } else {
                k += 2;
            }
        }
        return Arrays.copyOf(both, size);
    }
}
