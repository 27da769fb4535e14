package org.summitsim.network;

import java.util.List;

/**
 * Of whom so many must have come before an activity starts.
 *
 * @param list the activities that have a quorum, in file order
 * @param of the number of each activity in that list, or -1, shape [activities]
 * @param members the people who count, by quorum
 * @param least how many of them must have come, by quorum
 * @param ofPerson the quorums for which each person counts
 */
public record Quorums(int[] list, int[] of, Rows members, int[] least, Rows ofPerson) {
    /** No quorums. */
    static final Quorums NONE = new Quorums(new int[0], new int[0], Rows.of(List.of()), new int[0], Rows.of(List.of()));

    /** How many there are. */
    public int size() {
        return list.length;
    }

    /** The quorum of an activity, or -1. */
    public int find(int activity) {
        return list.length == 0 ? -1 : of[activity];
    }
}
