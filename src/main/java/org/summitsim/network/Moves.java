package org.summitsim.network;

/**
 * Every move that a replication may make, known before it is played: each person to each of his entries, and each person
 * to his base on each day.
 *
 * @param person who moves, shape [moves]
 * @param entry the activity it serves, or -1 for a return to base, shape [moves]
 * @param day the column of the night in {@link People.Nights}, or -1 for a move to an entry, shape [moves]
 * @param companions the moves, itself among them, that share a vehicle if they leave one place at one time; ordered by
 *     rank of the entry and place in its list of people
 * @param group the row of companions of each move, shape [moves]
 * @param ofEntry moves by the activity they serve, in the order people, joins
 * @param entryMove the move parallel to {@link People#entries} items
 * @param flexibleMove the move parallel to {@link People#flexible} items
 * @param after the people before whom the mover does not come, because he may not be kept waiting for them, by move
 * @param returns the first return of each person; that of column c is {@code returns[p] + c}, shape [people]
 */
public record Moves(
        int[] person,
        int[] entry,
        int[] day,
        Rows companions,
        int[] group,
        Rows ofEntry,
        int[] entryMove,
        int[] flexibleMove,
        Rows after,
        int[] returns) {
    /** Moves of people who may be kept waiting. */
    public Moves(
            int[] person,
            int[] entry,
            int[] day,
            Rows companions,
            int[] group,
            Rows ofEntry,
            int[] entryMove,
            int[] flexibleMove,
            int[] returns) {
        this(person, entry, day, companions, group, ofEntry, entryMove, flexibleMove, nobody(person.length), returns);
    }

    private static Rows nobody(int size) {
        return new Rows(new int[size + 1], new int[0]);
    }

    /** How many there are. */
    public int size() {
        return person.length;
    }
}
