package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitsim.model.Moment;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Writing;
import org.summitsim.yaml.Written;

/** One of two scenarios that are compared: its names and its plan. */
final class DifferenceSide {
    private static final Set<String> SECTIONS_WITH_NAMES = Set.of("people", "places", "resources");

    private final Writing writing;
    private final Network network;

    DifferenceSide(Writing writing, Network network) {
        this.writing = writing;
        this.network = network;
    }

    Writing writing() {
        return writing;
    }

    /** What people call an entry, such as "Rose Garden"; its id if it has no name. */
    String name(String section, String id) {
        return writing.tree()
                .find(section, id, SECTIONS_WITH_NAMES.contains(section) ? "name" : "title")
                .map(Written::text)
                .filter(name -> !name.isEmpty())
                .orElse(id);
    }

    /** The same with the id behind it. */
    String full(String section, String id) {
        String name = name(section, id);
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    /** What people call a meeting, a leg, or an agenda item written as entry/item. */
    String activity(String id) {
        int slash = id.indexOf('/');
        if (slash > 0) {
            return item(id.substring(0, slash), id.substring(slash + 1));
        }
        String name = name("meetings", id);
        return name.equals(id) ? name("travel", id) : name;
    }

    private String item(String entry, String item) {
        return List.of("meetings", "travel").stream()
                .flatMap(section -> writing.tree().find(section, entry, "agenda", item, "title").stream())
                .map(Written::text)
                .findFirst()
                .orElse(entry + "/" + item);
    }

    /** The dates on which something is planned to start. */
    Set<LocalDate> dates() {
        Set<LocalDate> dates = new TreeSet<>();
        for (int a = 0; a < network.activities().size(); a++) {
            if (network.activities().plan().start()[a] != TimeLine.NONE) {
                dates.add(at(a, 0).toLocalDate());
            }
        }
        return dates;
    }

    /** When an entry is planned to start, microseconds since the clock's start. */
    OptionalLong start(String id) {
        int a = network.activities().ids().indexOf(id);
        long start = a < 0 ? TimeLine.NONE : network.activities().plan().start()[a];
        return start == TimeLine.NONE ? OptionalLong.empty() : OptionalLong.of(start);
    }

    private ZonedDateTime at(int activity, long later) {
        Activities activities = network.activities();
        int[] zones =
                later > 0 ? activities.shape().endZone() : activities.shape().zone();
        return network.time()
                .at(
                        activities.plan().start()[activity] + later,
                        network.time().zones().get(zones[activity]));
    }

    /** When and where an entry is planned: "10:00 to 10:10 at Rose Garden". */
    String plan(String section, String id, boolean severalDays) {
        int a = network.activities().ids().indexOf(id);
        long duration = network.activities().plan().duration()[a];
        String when = Words.minutes(Figures.minutes(duration));
        if (start(id).isPresent()) {
            ZonedDateTime from = at(a, 0);
            ZonedDateTime to = at(a, duration);
            String day = severalDays ? "day " + writing.day(from.toLocalDate()) + ", " : "";
            boolean same = from.toLocalDate().equals(to.toLocalDate());
            String end = (same ? "" : "day " + writing.day(to.toLocalDate()) + ", ") + minute(to);
            when = day + minute(from) + (duration > 0 ? " to " + end : "");
        }
        Optional<Written> entry = writing.tree().find(section, id);
        Optional<String> from = entry.flatMap(e -> e.find("from")).map(this::place);
        Optional<String> to = entry.flatMap(e -> e.find("to")).map(this::place);
        String where =
                entry.flatMap(e -> e.find("at")).map(w -> " at " + place(w)).orElse("");
        return when
                + where
                + from.map(f -> " from " + f).orElse("")
                + to.map(t -> " to " + t).orElse("");
    }

    private static String minute(ZonedDateTime at) {
        return at.toLocalTime().withNano(0).toString();
    }

    /** A place, one of several, or where somebody is by days. */
    String place(Written written) {
        if (written.find("any-of").isPresent()) {
            return "one of "
                    + written.find("any-of").orElseThrow().items().stream()
                            .map(this::place)
                            .collect(Collectors.joining(", "));
        }
        if (!written.entries().isEmpty()) {
            return written.entries().entrySet().stream()
                    .map(e -> place(e.getValue()) + " (" + e.getKey() + ")")
                    .collect(Collectors.joining(", "));
        }
        return name("places", written.text());
    }

    /** A moment as it is written, if it is one. */
    Optional<Moment> moment(Written written) {
        return writing.moment(written.text());
    }
}
