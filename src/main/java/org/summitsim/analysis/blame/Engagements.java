package org.summitsim.analysis.blame;

import java.util.Arrays;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;

/**
 * In which activity a person was last before a moment. For what nobody seems to have made way for: a move that somebody made again is
 * known only by the last time. Read once per replication, when first asked for.
 */
final class Engagements {
    private static final int NONE = -1;

    private final int activities;
    private final int[] latest;
    private int[] earlier = new int[256];
    private boolean read;

    Engagements(int activities, int people) {
        this.activities = activities;
        latest = new int[people];
    }

    /** Turns to another trajectory. */
    void clear() {
        read = false;
    }

    /** The activity that a person was last let go by at a moment or before, or -1. */
    int last(Trajectory played, int person, long moment) {
        UseLog log = played.people();
        if (!read) {
            read(log);
        }
        int row = latest[person];
        while (row >= 0 && !isOver(played, log, row, moment)) {
            row = earlier[row];
        }
        return row < 0 ? NONE : log.by(row);
    }

    private boolean isOver(Trajectory played, UseLog log, int row, long moment) {
        return log.to(row) <= moment && played.finish()[log.by(row)] == log.to(row);
    }

    private void read(UseLog log) {
        if (earlier.length < log.size()) {
            earlier = new int[2 * log.size()];
        }
        Arrays.fill(latest, NONE);
        for (int row = 0; row < log.size(); row++) {
            if (log.use(row) == UseLog.Use.ENGAGED && log.by(row) < activities) {
                earlier[row] = latest[log.who(row)];
                latest[log.who(row)] = row;
            }
        }
        read = true;
    }
}
