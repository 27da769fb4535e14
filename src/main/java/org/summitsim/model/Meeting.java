package org.summitsim.model;

import java.util.List;
import java.util.Optional;

/**
 * People meeting.
 *
 * @param id its key
 * @param at where; absent: wherever its people are
 * @param otherwise where else, if {@code at} has no room; first choice first
 * @param attendance who and what it needs
 * @param timing when it may start and should have ended
 * @param agenda what it consists of
 * @param terms title, priority and the like
 * @param course whether it takes place, how often, and how it may end
 * @param arrivals the stream of entities that it is, or is begun by, if it is one
 */
public record Meeting(
        String id,
        Optional<String> at,
        List<String> otherwise,
        Attendance attendance,
        Timing timing,
        Agenda agenda,
        Terms terms,
        Course course,
        Optional<Arrivals> arrivals)
        implements Entry {
    public Meeting {
        otherwise = List.copyOf(otherwise);
    }

    /** A meeting at one place or none, that takes place once. */
    public Meeting(String id, Optional<String> at, Attendance attendance, Timing timing, Agenda agenda, Terms terms) {
        this(id, at, List.of(), attendance, timing, agenda, terms, Course.PLAIN, Optional.empty());
    }
}
