package org.summitsim.analysis;

import org.summitsim.statistics.Summary;

/**
 * One measure of a run.
 *
 * @param name its name, the same everywhere, such as {@code start} or {@code day_end}
 * @param of the id of what it is measured on, or "" for the whole programme
 * @param unit what its numbers are
 * @param summary what the replications say
 */
public record Measure(String name, String of, Unit unit, Summary summary) {

    /** What the numbers of a measure are. */
    public enum Unit {
        /** Microseconds since the clock's start; infinite where it never happened. */
        MOMENT,
        /** Minutes. */
        MINUTES,
        /** A probability or a share of time, 0 to 1. */
        SHARE,
        /** A plain number: of times or rounds, or what it costs. */
        COUNT
    }

    /** Its full name: {@code start(bilateral)} or {@code makespan}. */
    public String key() {
        return key(name, of);
    }

    /** The full name of a measure on a thing, "" for the whole programme. */
    static String key(String name, String of) {
        return of.isEmpty() ? name : name + "(" + of + ")";
    }
}
