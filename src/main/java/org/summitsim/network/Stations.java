package org.summitsim.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Agenda;
import org.summitsim.model.Arrivals;
import org.summitsim.model.Attendance;
import org.summitsim.model.Entry;
import org.summitsim.model.Meeting;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;

/**
 * The meetings at which entities of streams are served: those that a stream names as its steps, and streams that name none.
 *
 * @param list in file order
 */
public record Stations(List<Meeting> list) {
    public Stations {
        list = List.copyOf(list);
    }

    static Stations of(Scenario scenario) {
        Set<String> ids = new HashSet<>();
        for (Meeting meeting : meetings(scenario)) {
            meeting.arrivals().ifPresent(arrivals -> ids.addAll(of(meeting, arrivals)));
        }
        return new Stations(
                meetings(scenario).stream().filter(m -> ids.contains(m.id())).toList());
    }

    private static List<Meeting> meetings(Scenario scenario) {
        List<Meeting> meetings = new ArrayList<>();
        for (Entry entry : scenario.programme().entries()) {
            if (entry instanceof Meeting meeting) {
                meetings.add(meeting);
            }
        }
        return meetings;
    }

    /** The ids of the stations of a stream, in the order in which entities pass them. */
    static List<String> of(Meeting stream, Arrivals arrivals) {
        return arrivals.steps().isEmpty() ? List.of(stream.id()) : arrivals.steps();
    }

    /** The number of the station with an id. */
    int number(String id) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Expected a station, received " + id);
    }

    /** The ids of those that are stations of streams and happen in no other way. */
    Set<String> alone() {
        Set<String> ids = new HashSet<>();
        list.stream().filter(m -> m.arrivals().isEmpty()).forEach(m -> ids.add(m.id()));
        return ids;
    }

    /** A stream as an activity: it begins as written in {@code from}, and needs nobody and nothing. */
    static Meeting asActivity(Meeting stream, Arrivals arrivals) {
        Timing written = stream.timing();
        Timing timing = new Timing(
                arrivals.from().map(at -> new Timing.Start(at, Optional.empty())),
                Optional.empty(),
                written.due(),
                written.tolerance(),
                List.of());
        return new Meeting(
                stream.id(),
                Optional.empty(),
                List.of(),
                Attendance.NONE,
                timing,
                Agenda.of(Work.ofMinutes(0)),
                stream.terms(),
                stream.course(),
                Optional.of(arrivals));
    }
}
