package org.summitsim.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.summitsim.model.Agenda;
import org.summitsim.model.Attendance;
import org.summitsim.model.Course;
import org.summitsim.model.Entry;
import org.summitsim.model.Leg;
import org.summitsim.model.Meeting;
import org.summitsim.model.Precedence;
import org.summitsim.model.Terms;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;
import org.summitsim.network.Activities.Kind;

/**
 * Getting in position ahead of an entry ({@code before}), made an activity of its own: at the entry's place, planned so long
 * before it, with no room taken, and with no start of its own to be put off.
 */
final class Advances {
    private static final double MICROS_PER_MINUTE = TimeLine.MINUTE;

    private Advances() {}

    private static String id(Entry entry, int k) {
        return entry.id() + "/before-" + (k + 1);
    }

    /** The activities, in the order in which they are written. */
    static List<Outline.Node> of(Entry entry) {
        List<Outline.Node> nodes = new ArrayList<>();
        List<Attendance.Advance> before = entry.attendance().before();
        for (int k = 0; k < before.size(); k++) {
            Meeting meeting = meeting(entry, id(entry, k), before.get(k));
            nodes.add(new Outline.Node(
                    meeting.id(),
                    Kind.ADVANCE,
                    meeting,
                    Optional.empty(),
                    meeting.agenda().work(),
                    -1,
                    Optional.of(new Outline.Ahead(entry, before.get(k)))));
        }
        return nodes;
    }

    private static Meeting meeting(Entry entry, String id, Attendance.Advance advance) {
        double minutes = TimeLine.micros(advance.stay()) / MICROS_PER_MINUTE;
        Timing timing = new Timing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                entry.timing().tolerance(),
                List.of());
        return new Meeting(
                id,
                place(entry),
                List.of(),
                new Attendance(advance.people(), List.of(), java.util.Map.of()),
                timing,
                Agenda.of(Work.ofMinutes(minutes)),
                Terms.of("In position for " + entry.terms().title()),
                new Course(entry.course().when(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static Optional<String> place(Entry entry) {
        if (entry instanceof Leg leg) {
            return Optional.of(leg.from());
        }
        return entry instanceof Meeting meeting ? meeting.at() : Optional.empty();
    }

    /** What an entry waits for because it is held for those who get in position. */
    static Stream<Precedence> heldFor(Entry entry) {
        List<Attendance.Advance> before = entry.attendance().before();
        return IntStream.range(0, before.size())
                .filter(k -> before.get(k).holds())
                .mapToObj(k -> new Precedence(id(entry, k), Precedence.Type.SS, Optional.empty()));
    }
}
