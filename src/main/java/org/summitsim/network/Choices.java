package org.summitsim.network;

import java.util.List;

/**
 * What activities may choose among when they start: rooms and resources ({@code any-of}). Equal lists of alternatives are one
 * set, at which whoever finds none free can wait.
 *
 * @param rooms the places that each activity may choose among; rows are activities
 * @param resources the resources that each use may choose among; rows are positions in {@link Activities.Needs#uses} items
 * @param units how many units of each are taken, parallel to the items of {@code resources}
 * @param ofPlace the sets that each place is in
 * @param ofResource the sets that each resource is in
 * @param sets how many sets there are
 */
public record Choices(Options rooms, Options resources, int[] units, Rows ofPlace, Rows ofResource, int sets) {
    /** No further set. */
    static final int NO_SET = -1;

    /** Nothing to choose. */
    static final Choices NONE = new Choices(
            new Options(Rows.of(List.of()), new int[0]),
            new Options(Rows.of(List.of()), new int[0]),
            new int[0],
            Rows.of(List.of()),
            Rows.of(List.of()),
            0);

    /** Whether there is nothing to choose at all. */
    public boolean isNone() {
        return sets == 0;
    }

    /**
     * Alternatives.
     *
     * @param list first choice first; empty rows where there is no choice
     * @param set the set that each row is, or -1
     */
    public record Options(Rows list, int[] set) {
        /** Whether there is a choice. */
        public boolean isChoice(int row) {
            return row < set.length && set[row] >= 0;
        }
    }
}
