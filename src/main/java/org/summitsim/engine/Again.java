package org.summitsim.engine;

import org.summitsim.network.Courses;
import org.summitsim.network.Network;

/**
 * The inputs of rounds after the first: {@code id.duration#k} and {@code id.outcome#k}. The first round has the plain names, so
 * that allowing further rounds changes no other number.
 *
 * @param work columns by activity and round from the second, -1 where nothing is random, shape [n][rounds - 1]
 * @param outcome the same for outcomes
 */
record Again(int[][] work, int[][] outcome) {
    static Again of(Network network, Inputs inputs) {
        Courses courses = network.courses();
        int n = network.activities().size();
        int[][] work = new int[n][0];
        int[][] outcome = new int[n][0];
        for (int a = 0; a < n; a++) {
            int parent = network.activities().shape().parent()[a];
            int rounds = courses.rounds()[parent < 0 ? a : parent] - 1;
            String id = network.activities().ids().get(a);
            work[a] = columns(id + ".duration", rounds, inputs.work[a] >= 0, inputs);
            outcome[a] = columns(id + ".outcome", rounds, inputs.outcome[a] >= 0, inputs);
        }
        return new Again(work, outcome);
    }

    private static int[] columns(String name, int rounds, boolean random, Inputs inputs) {
        int[] columns = new int[rounds];
        for (int k = 0; k < rounds; k++) {
            columns[k] = random ? inputs.column(name + "#" + (k + 2)) : Inputs.NOT_RANDOM;
        }
        return columns;
    }

    /** The column of an activity's duration in a round, from 2. */
    int work(int a, int round) {
        return work[a][round - 2];
    }

    /** The column of an activity's outcome in a round, from 2. */
    int outcome(int a, int round) {
        return outcome[a][round - 2];
    }
}
