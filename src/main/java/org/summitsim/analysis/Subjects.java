package org.summitsim.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.model.Hours;
import org.summitsim.model.Person;
import org.summitsim.network.Network;
import org.summitsim.network.OpenHours;
import org.summitsim.network.People;

/**
 * Whose time is counted: people, then resources, each in file order. Immutable.
 *
 * @param ids who or what
 * @param people how many of them are people
 * @param units how many units each has, of a person 1, shape [subjects]
 * @param available when each can be had inside the window, shape [subjects]
 * @param rest when each person is at rest, shape [people]
 */
record Subjects(List<String> ids, int people, int[] units, List<Timetable> available, List<Timetable> rest) {

    /** The subjects of a network, whose time is counted from the clock's start to the end of the window. */
    static Subjects of(Network network, long windowEnd) {
        List<String> ids = new ArrayList<>();
        List<Timetable> available = new ArrayList<>();
        List<Timetable> rest = new ArrayList<>();
        int people = network.people().size();
        int[] units = new int[people + network.resources().size()];
        for (int p = 0; p < people; p++) {
            Person person = network.people().list().get(p);
            Timetable asleep = hours(network, p, person.time().rest(), new long[0], network.horizon());
            Timetable hours = hours(network, p, person.time().available(), always(windowEnd), windowEnd);
            ids.add(person.id());
            units[p] = 1;
            rest.add(asleep);
            available.add(hours.minus(asleep));
        }
        for (int r = 0; r < network.resources().size(); r++) {
            long[] open = network.resources().open()[r];
            ids.add(network.resources().list().get(r).id());
            units[people + r] = network.resources().capacity()[r];
            available.add(Timetable.of(open.length == 0 ? always(windowEnd) : open, 0, windowEnd));
        }
        return new Subjects(List.copyOf(ids), people, units, List.copyOf(available), List.copyOf(rest));
    }

    private static long[] always(long end) {
        return new long[] {0, Math.max(0, end)};
    }

    private static Timetable hours(Network network, int p, Optional<Hours> hours, long[] otherwise, long end) {
        long[] pairs = hours.map(h ->
                        OpenHours.intervals(h, date -> zone(network, p, date), network.time(), 0, Math.max(0, end)))
                .orElse(otherwise);
        return Timetable.of(pairs, 0, end);
    }

    /** The zone of a person's hours on a date: that of the base of the night, else the clock's. */
    private static ZoneId zone(Network network, int p, LocalDate date) {
        People.Nights nights = network.people().nights();
        int day = (int) (date.toEpochDay() - network.time().dayOne().toEpochDay() + 1);
        int base = nights.base()[p][nights.column(day)];
        return network.time().zones().get(base < 0 ? 0 : network.places().zone()[base]);
    }

    int size() {
        return ids.size();
    }

    boolean isPerson(int subject) {
        return subject < people;
    }

    /** Unit-time that a subject can be had in the window, microseconds. */
    long possible(int subject) {
        return available.get(subject).total() * units[subject];
    }
}
