package org.summitsim.analysis.promise;

import org.summitsim.engine.UseLog.Use;

/**
 * What somebody did for a while.
 *
 * @param use in an activity or on the way
 * @param by the activity, or the move
 * @param from when it began, microseconds
 * @param to when it ended
 * @param origin the place, not a room, where it began, or -1
 * @param destination the place, not a room, where it ended, or -1
 */
record Stretch(Use use, int by, long from, long to, int origin, int destination) {
    boolean isMove() {
        return use == Use.TRAVELLING;
    }

    long length() {
        return to - from;
    }
}
