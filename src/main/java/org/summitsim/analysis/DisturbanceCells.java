package org.summitsim.analysis;

import org.summitsim.engine.Trajectory;

/**
 * What disturbed each replication of one chunk: flat arrays like those of {@link Block}, of which it is a part. Times are in
 * microseconds.
 */
final class DisturbanceCells {
    private final int size;
    /** Shape [disruptions][size]. */
    final long[] calls;

    final long[] allCalls;
    final long[] callTime;
    final long[] interruption;
    /** Shape [activities][size], or empty if nothing interrupts. */
    final long[] interrupted;
    /** Shape [levers][size]: 1 where it was pulled. */
    final long[] pulled;

    DisturbanceCells(Frame frame, int size) {
        this.size = size;
        int disruptions = frame.disruptions().size();
        calls = new long[disruptions * size];
        allCalls = new long[disruptions * size];
        callTime = new long[disruptions * size];
        interruption = new long[disruptions * size];
        pulled = new long[frame.levers().size() * size];
        interrupted = new long[frame.interrupts() ? frame.activities() * size : 0];
    }

    /** How many numbers it keeps of each replication. */
    static int numbersPerReplication(Frame frame) {
        return 4 * frame.disruptions().size()
                + (frame.interrupts() ? frame.activities() : 0)
                + frame.levers().size();
    }

    void record(Trajectory trajectory, int k) {
        for (int d = 0; d * size < calls.length; d++) {
            calls[d * size + k] = trajectory.calls()[d];
            allCalls[d * size + k] = trajectory.allCalls()[d] ? 1 : 0;
            callTime[d * size + k] = trajectory.callTime()[d];
            interruption[d * size + k] = trajectory.interruption()[d];
        }
        for (int l = 0; l * size < pulled.length; l++) {
            pulled[l * size + k] = trajectory.pulled()[l] ? 1 : 0;
        }
        for (int a = 0; a * size < interrupted.length; a++) {
            interrupted[a * size + k] = trajectory.interrupted()[a];
        }
    }
}
