package org.summitsim.model;

import java.util.Optional;

/**
 * People meeting.
 *
 * @param id its key
 * @param at where; absent: wherever its people are
 * @param attendance who and what it needs
 * @param timing when it may start and should have ended
 * @param agenda what it consists of
 * @param terms title, priority and the like
 */
public record Meeting(String id, Optional<String> at, Attendance attendance, Timing timing, Agenda agenda, Terms terms)
        implements Entry {}
