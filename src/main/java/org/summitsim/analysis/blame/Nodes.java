package org.summitsim.analysis.blame;

import org.summitsim.engine.Trajectory;

/** The moments of a trajectory as numbers: starts, finishes, departures, arrivals. Immutable. */
record Nodes(int activities, int moves) {
    int start(int a) {
        return a;
    }

    int finish(int a) {
        return activities + a;
    }

    int departure(int move) {
        return 2 * activities + move;
    }

    int arrival(int move) {
        return 2 * activities + moves + move;
    }

    int size() {
        return 2 * (activities + moves);
    }

    boolean isStart(int node) {
        return node < activities;
    }

    boolean isFinish(int node) {
        return node >= activities && node < 2 * activities;
    }

    boolean isDeparture(int node) {
        return node >= 2 * activities && node < 2 * activities + moves;
    }

    /** The activity or the move of a moment. */
    int thing(int node) {
        if (node < 2 * activities) {
            return node < activities ? node : node - activities;
        }
        return isDeparture(node) ? node - 2 * activities : node - 2 * activities - moves;
    }

    /** When a moment was, microseconds. */
    long time(Trajectory played, int node) {
        int thing = thing(node);
        if (node < activities) {
            return played.start()[thing];
        }
        if (node < 2 * activities) {
            return played.finish()[thing];
        }
        return isDeparture(node) ? played.departure()[thing] : played.arrival()[thing];
    }
}
