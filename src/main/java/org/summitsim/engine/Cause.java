package org.summitsim.engine;

/**
 * What an activity waited for last (rule 11 of the rules of play), in the order in which ties are decided. The number that
 * goes with it says which one: see each.
 */
public enum Cause {
    /** Nothing: it started with the clock. No number. */
    CLOCK,
    /** The planned start, or the earliest moment, came. No number. */
    PLANNED_START,
    /** The sampled delay of the planned start was over. No number. */
    DELAY,
    /** A window opened, or the next appointment no longer stood in the way. No number. */
    WINDOW,
    /** A dependency was satisfied, or the part before it ended. The arc, or -1 for the order of an agenda. */
    PRECEDENCE,
    /** Someone became free, arrived or was through with an earlier entry. The person. */
    PERSON,
    /** Room became free or was set up. The place. */
    PLACE,
    /** Units of a resource became free or arrived. The resource. */
    RESOURCE
}
