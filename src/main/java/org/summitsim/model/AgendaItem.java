package org.summitsim.model;

/**
 * One item of a meeting's agenda, or one phase of a leg.
 *
 * @param id the meeting's id, a slash and the item's key
 * @param attendance who of the meeting's people must have entered before it begins, and what it takes besides
 * @param timing when it may start
 * @param work how long it takes
 * @param terms title, weight and the like
 */
public record AgendaItem(String id, Attendance attendance, Timing timing, Work work, Terms terms) {}
