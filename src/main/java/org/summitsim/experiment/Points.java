package org.summitsim.experiment;

/**
 * The points of a sweep, each made when it is asked for, so that memory does not grow with their number. Equal sweeps have equal
 * points. Safe for use by several threads.
 */
public interface Points {
    /** How many there are. */
    long size();

    /**
     * A point.
     *
     * @param number from 0, below {@link #size()}
     */
    Point point(long number);
}
