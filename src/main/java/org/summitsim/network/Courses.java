package org.summitsim.network;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Outcomes;

/**
 * What may come out of activities, what hangs on it, and how often they are gone through. What came out is one bit: that of the
 * position of an outcome in its list, or one of the constants here. Shape of every array but those of conditions: [n].
 *
 * @param outcomes the outcomes of each activity, if it has any of its own
 * @param conditions what decides whether each takes place
 * @param rounds how often each is gone through at the most, at least 1
 * @param until the bits of the outcomes after which there is no further round
 */
public record Courses(List<Optional<Outcomes>> outcomes, Conditions conditions, int[] rounds, long[] until) {
    /** It came to its end, and has no outcomes of its own. */
    public static final long ENDED = 1L << 58;
    /** It was cut, or never ended. */
    public static final long CUT = 1L << 59;

    public static final long MISSED = 1L << 60;
    public static final long CANCELLED = 1L << 61;
    public static final long SKIPPED = 1L << 62;
    /** Whatever did not come to its end. */
    public static final long NOT_DISCUSSED = CUT | MISSED | CANCELLED | SKIPPED;
    /** Whatever came to its end. */
    public static final long HELD = (1L << Outcomes.MOST) - 1 | ENDED;

    /**
     * Conditions. Shape of the arrays: [number of conditions].
     *
     * @param entry which activity each is a condition of
     * @param bearer what decides it
     * @param accepted the bits of what makes it true
     * @param of conditions by the activity that they are conditions of
     * @param asked conditions by what decides them
     */
    public record Conditions(int[] entry, int[] bearer, long[] accepted, Rows of, Rows asked) {
        /** How many there are. */
        public int size() {
            return entry.length;
        }
    }

    /** Courses of activities of which each takes place once and nothing hangs on how it ends. */
    public static Courses plain(int activities) {
        int[] none = {};
        Rows rows = new Rows(new int[activities + 1], none);
        int[] once = new int[activities];
        java.util.Arrays.fill(once, 1);
        return new Courses(
                Collections.nCopies(activities, Optional.empty()),
                new Conditions(none, none, new long[0], rows, rows),
                once,
                new long[activities]);
    }

    /** The bits of words that can be said of an activity. */
    static long bits(List<String> words, Optional<Outcomes> outcomes) {
        long bits = 0;
        for (String word : words) {
            bits |= switch (word) {
                case Outcomes.HELD -> HELD;
                case Outcomes.NOT_DISCUSSED -> NOT_DISCUSSED;
                case Outcomes.MISSED -> MISSED;
                case Outcomes.CANCELLED -> CANCELLED;
                case Outcomes.SKIPPED -> SKIPPED;
                default -> 1L << outcomes.map(o -> o.names().indexOf(word)).orElse(-1);
            };
        }
        return bits;
    }
}
