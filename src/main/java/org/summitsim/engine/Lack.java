package org.summitsim.engine;

/**
 * What keeps an activity that has not started from starting.
 *
 * @param cause what it waits for
 * @param of which one: of a precedence the arc, otherwise the person, place or resource; -1 where there is none (see {@link
 *     Cause})
 */
public record Lack(Cause cause, int of) {}
