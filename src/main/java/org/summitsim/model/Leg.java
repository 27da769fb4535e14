package org.summitsim.model;

/**
 * A journey that is an entry of the programme itself.
 *
 * @param id its key
 * @param from where its people and movable resources must be
 * @param to where they are afterwards
 * @param attendance who and what it needs
 * @param timing when it may start and should have ended
 * @param agenda its phases, or its duration
 * @param terms title, priority and the like
 * @param course whether it takes place, how often, and how it may end
 */
public record Leg(
        String id,
        String from,
        String to,
        Attendance attendance,
        Timing timing,
        Agenda agenda,
        Terms terms,
        Course course)
        implements Entry {}
