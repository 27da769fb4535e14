package org.summitsim.experiment.advice;

import java.util.List;

/**
 * A gap before or after an entry into which minutes may be put.
 *
 * @param entry the activity whose gap it is
 * @param kind what is planned at another time for it
 * @param moved the activities that are, in file order
 */
public record Placement(int entry, Kind kind, List<Integer> moved) {
    public Placement {
        moved = List.copyOf(moved);
    }

    /** What is planned at another time. */
    public enum Kind {
        /** The entry later, and all that follows it that day. */
        AFTER(1),
        /** All that leads to the entry that day, earlier. */
        BEFORE(-1),
        /** The entry alone later, at the cost of the gap behind it. */
        ALONE(1);

        private final int sign;

        Kind(int sign) {
            this.sign = sign;
        }

        /** 1 for later, -1 for earlier. */
        int sign() {
            return sign;
        }
    }
}
