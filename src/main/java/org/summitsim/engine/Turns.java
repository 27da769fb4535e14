package org.summitsim.engine;

import org.summitsim.network.Moves;
import org.summitsim.network.Network;

/**
 * The order of dispatch of everything that can start: for each activity by its rank first the setting up of its room, then
 * the moves that serve it, then itself; after the last of a priority, the queues of stations with it; after all, the returns to
 * base.
 */
final class Turns {
    private final int activities;
    private final int queues;
    private final int[] turnOf;
    private final int[] codeAt;
    private final int[] entryOfMove;

    Turns(Network network) {
        Moves moves = network.travel().moves();
        activities = network.activities().size();
        entryOfMove = moves.entry();
        queues = 2 * activities + moves.size();
        int size = queues + network.streams().queues().size();
        turnOf = new int[size];
        codeAt = new int[size];
        int[] byRank = new int[activities];
        int[] rank = network.activities().plan().rank();
        for (int a = 0; a < activities; a++) {
            byRank[rank[a]] = a;
        }
        int turn = 0;
        for (int a : byRank) {
            turn = putQueues(network, rank[a], turn);
            turn = put(setup(a), turn);
            for (int k = moves.ofEntry().at()[a]; k < moves.ofEntry().at()[a + 1]; k++) {
                turn = put(move(moves.ofEntry().items()[k]), turn);
            }
            turn = put(a, turn);
        }
        turn = putQueues(network, activities, turn);
        for (int m = 0; m < moves.size(); m++) {
            if (moves.entry()[m] < 0) {
                turn = put(move(m), turn);
            }
        }
    }

    /** Those queues that have so many activities ahead. */
    private int putQueues(Network network, int ahead, int turn) {
        int next = turn;
        for (int q = 0; q < network.streams().queues().size(); q++) {
            if (network.streams().queues().get(q).ahead() == ahead) {
                next = put(queues + q, next);
            }
        }
        return next;
    }

    private int put(int code, int turn) {
        turnOf[code] = turn;
        codeAt[turn] = code;
        return turn + 1;
    }

    private int setup(int a) {
        return activities + a;
    }

    private int move(int m) {
        return 2 * activities + m;
    }

    int size() {
        return codeAt.length;
    }

    int ofActivity(int a) {
        return turnOf[a];
    }

    int ofSetup(int a) {
        return turnOf[setup(a)];
    }

    int ofMove(int m) {
        return turnOf[move(m)];
    }

    /** The activity that a turn serves: itself, that of the room or of the move; -1 for a return to base and a queue. */
    int served(int turn) {
        int code = codeAt[turn];
        if (code < 2 * activities) {
            return code < activities ? code : code - activities;
        }
        return code < queues ? entryOfMove[code - 2 * activities] : -1;
    }

    /** The activity whose turn it is, or -1. */
    int activity(int turn) {
        return codeAt[turn] < activities ? codeAt[turn] : -1;
    }

    /** The activity whose room's setting up has its turn, or -1. */
    int setupOf(int turn) {
        int code = codeAt[turn];
        return code >= activities && code < 2 * activities ? code - activities : -1;
    }

    /** The move whose turn it is, or -1. */
    int moveAt(int turn) {
        return codeAt[turn] >= 2 * activities && codeAt[turn] < queues ? codeAt[turn] - 2 * activities : -1;
    }

    int ofQueue(int q) {
        return turnOf[queues + q];
    }

    /** The queue whose turn it is, or -1. */
    int queueAt(int turn) {
        return codeAt[turn] >= queues ? codeAt[turn] - queues : -1;
    }
}
