package org.summitsim.analysis;

import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Activities;

/** What was discussed in each replication of one chunk, of the meetings of which not everything may be. */
final class AgendaCells {
    /** An item was discussed to its end at its own meeting. */
    static final byte FULL = 1;
    /** An item was begun and cut, or squeezed. */
    static final byte CUT = 2;
    /** An item, or what was left of it, was discussed at another meeting; added to the others. */
    static final byte CARRIED = 4;
    /** Nobody asks: the meeting was skipped. */
    static final byte NOT_ASKED = 8;

    private final Discussed discussed;
    private final Activities.Shape shape;
    private final int size;
    /** Shape [meetings][size]: 0 to 1; infinite where the replication got stuck, NaN where nobody asks. */
    final double[] coverage;
    /** Shape [items][size]: a sum of the above; 0 where an item was not discussed at its own meeting. */
    final byte[] fate;

    AgendaCells(Frame frame, int size) {
        this.size = size;
        discussed = frame.discussed();
        shape = frame.network().activities().shape();
        coverage = new double[discussed.meetings().length * size];
        fate = new byte[discussed.items().length * size];
    }

    /** How many numbers of 8 bytes are kept of each replication, at most. */
    static int numbersPerReplication(Frame frame) {
        return frame.discussed().meetings().length + (frame.discussed().items().length + 7) / 8;
    }

    void record(Trajectory played, int k) {
        for (int row = 0; row < discussed.meetings().length; row++) {
            int meeting = discussed.meetings()[row];
            double share = discussed.coverage(played, meeting);
            if (played.stuck() > 0) {
                share = Double.POSITIVE_INFINITY;
            } else if (played.state()[meeting] == State.SKIPPED) {
                share = Double.NaN;
            }
            coverage[row * size + k] = share;
        }
        for (int row = 0; row < discussed.items().length; row++) {
            fate[row * size + k] = fate(played, discussed.items()[row]);
        }
    }

    private byte fate(Trajectory played, int item) {
        if (played.state()[shape.parent()[item]] == State.SKIPPED) {
            return NOT_ASKED;
        }
        int here = 0;
        if (played.state()[item] == State.DONE) {
            here = Discussed.done(played, item) >= 1 ? FULL : CUT;
        }
        return (byte) (here + (discussed.elsewhere(played, item) ? CARRIED : 0));
    }
}
