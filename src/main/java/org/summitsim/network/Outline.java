package org.summitsim.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Attendance;
import org.summitsim.model.Course;
import org.summitsim.model.Entry;
import org.summitsim.model.Interpretation;
import org.summitsim.model.Leg;
import org.summitsim.model.Meeting;
import org.summitsim.model.Outcomes;
import org.summitsim.model.Precedence;
import org.summitsim.model.Scenario;
import org.summitsim.model.Terms;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;
import org.summitsim.network.Activities.Kind;

/**
 * The activities of a scenario in the order in which they are numbered: each entry in file order, followed by its parts
 * (opening, items, those that may be carried to it, closing). Known before durations are, so that planned durations can be given by number.
 *
 * @param nodes the activities
 * @param numbers the number of each by its id
 * @param stations the meetings at which entities of streams are served; those that are nothing else are no activities
 */
public record Outline(List<Node> nodes, Map<String, Integer> numbers, Stations stations) {

    /**
     * One activity.
     *
     * @param id its id
     * @param kind what it is
     * @param entry the entry it is or is a part of
     * @param item the agenda item, if it is one
     * @param work how long it takes, unless it consists of parts
     * @param parent the number of the activity it is a part of, or -1
     * @param ahead what people get in position for, if that is what they do
     */
    public record Node(
            String id,
            Kind kind,
            Entry entry,
            Optional<AgendaItem> item,
            Optional<Work> work,
            int parent,
            Optional<Ahead> ahead) {

        Node(String id, Kind kind, Entry entry, Optional<AgendaItem> item, Optional<Work> work, int parent) {
            this(id, kind, entry, item, work, parent, Optional.empty());
        }

        /** What people call it. */
        public String title() {
            return switch (kind) {
                case OPENING -> "Opening of " + entry.terms().title();
                case CLOSING -> "Closing of " + entry.terms().title();
                case CARRIED -> terms().title() + " (carried over)";
                default -> terms().title();
            };
        }

        Terms terms() {
            return item.map(AgendaItem::terms).orElse(entry.terms());
        }

        /** When it may start; of opening and closing nothing is said. */
        Optional<Timing> timing() {
            if (kind == Kind.OPENING || kind == Kind.CLOSING) {
                return Optional.empty();
            }
            return Optional.of(item.map(AgendaItem::timing).orElse(entry.timing()));
        }

        Attendance attendance() {
            if (kind == Kind.OPENING || kind == Kind.CLOSING) {
                return Attendance.NONE;
            }
            Attendance own = item.map(AgendaItem::attendance).orElse(entry.attendance());
            return kind == Kind.CARRIED
                    ? new Attendance(List.of(), List.of(), own.uses(), own.alternatives(), Optional.empty(), List.of())
                    : own;
        }

        /** How it may end, if that matters to anything; of opening, closing and carried items nothing is said. */
        Optional<Outcomes> outcomes() {
            return switch (kind) {
                case MEETING, LEG -> entry.course().outcomes();
                case ITEM, PHASE -> item.flatMap(AgendaItem::outcomes);
                case OPENING, CLOSING, CARRIED, ADVANCE -> Optional.empty();
            };
        }

        /** Whether it takes place, and how often; a part does with what it is a part of. */
        Course course() {
            return parent < 0 ? entry.course() : Course.PLAIN;
        }

        /** What it waits for, in file order. */
        public List<Precedence> after() {
            List<Precedence> own = timing().map(Timing::after).orElse(List.of());
            if (kind != Kind.MEETING && kind != Kind.LEG) {
                return own;
            }
            return Stream.concat(own.stream(), Advances.heldFor(entry)).toList();
        }

        /** The id by which its random inputs are named: a carried item keeps its own. */
        public String inputId() {
            return kind == Kind.CARRIED ? item.map(AgendaItem::id).orElse(id) : id;
        }

        /** How speech is interpreted: as the item says, else as its meeting does; nobody speaks in a phase unless it says so. */
        public Interpretation interpretation() {
            Optional<Interpretation> own = item.flatMap(i -> i.terms().interpretation());
            return own.or(() -> kind == Kind.PHASE
                            ? Optional.empty()
                            : entry.terms().interpretation())
                    .orElse(Interpretation.NONE);
        }

        /** Time as written down, as it takes with interpretation. */
        public long spoken(long micros, double consecutiveFactor) {
            boolean consecutive = interpretation() == Interpretation.CONSECUTIVE;
            return consecutive ? (long) Math.rint(micros * consecutiveFactor) : micros;
        }

        /** The keys that lead to it in a scenario file. */
        public List<String> path() {
            if (kind == Kind.CARRIED) {
                int slash = inputId().indexOf('/');
                return List.of(
                        "meetings",
                        inputId().substring(0, slash),
                        "agenda",
                        inputId().substring(slash + 1),
                        "carry-to");
            }
            if (ahead.isPresent()) {
                Entry home = ahead.get().home();
                return List.of(home instanceof Leg ? "travel" : "meetings", home.id(), "before");
            }
            List<String> path = new ArrayList<>(List.of(entry instanceof Leg ? "travel" : "meetings", entry.id()));
            String key = id.substring(Math.min(id.length(), entry.id().length() + 1));
            switch (kind) {
                case ITEM, PHASE -> path.addAll(List.of("agenda", key));
                case OPENING, CLOSING -> path.add(key);
                default -> {}
            }
            return path;
        }

        List<String> path(String key) {
            List<String> path = new ArrayList<>(path());
            path.add(key);
            return path;
        }
    }

    /** People get in position: what for, and as written there. */
    public record Ahead(Entry home, Attendance.Advance advance) {}

    /** The activities of a scenario. */
    public static Outline of(Scenario scenario) {
        List<Node> nodes = new ArrayList<>();
        Stations stations = Stations.of(scenario);
        Set<String> templates = stations.alone();
        Map<String, List<AgendaItem>> carried = carried(scenario);
        for (Entry entry : scenario.programme().entries()) {
            if (entry instanceof Meeting meeting && meeting.arrivals().isPresent()) {
                Meeting stream = Stations.asActivity(meeting, meeting.arrivals().get());
                nodes.add(new Node(entry.id(), Kind.MEETING, stream, Optional.empty(), Optional.empty(), -1));
            } else if (!templates.contains(entry.id())) {
                addEntry(entry, carried.getOrDefault(entry.id(), List.of()), nodes);
            }
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i).id(), i);
        }
        return new Outline(List.copyOf(nodes), numbers, stations);
    }

    private static void addEntry(Entry entry, List<AgendaItem> carried, List<Node> nodes) {
        boolean leg = entry instanceof Leg;
        int number = nodes.size();
        var agenda = entry.agenda();
        nodes.add(new Node(entry.id(), leg ? Kind.LEG : Kind.MEETING, entry, Optional.empty(), agenda.work(), -1));
        agenda.opening().ifPresent(w -> nodes.add(part(entry, Kind.OPENING, w, number)));
        for (AgendaItem item : agenda.items()) {
            Kind kind = leg ? Kind.PHASE : Kind.ITEM;
            nodes.add(new Node(item.id(), kind, entry, Optional.of(item), Optional.of(item.work()), number));
        }
        carried.forEach(item -> nodes.add(reserve(entry, item, number)));
        agenda.closing().ifPresent(w -> nodes.add(part(entry, Kind.CLOSING, w, number)));
        nodes.addAll(Advances.of(entry));
    }

    /** The items that may be carried to each meeting. */
    private static Map<String, List<AgendaItem>> carried(Scenario scenario) {
        Map<String, List<AgendaItem>> carried = new HashMap<>();
        for (Entry entry : scenario.programme().entries()) {
            for (AgendaItem item : entry.agenda().items()) {
                item.handling()
                        .carryTo()
                        .ifPresent(to -> carried.computeIfAbsent(to, k -> new ArrayList<>())
                                .add(item));
            }
        }
        return carried;
    }

    private static Node reserve(Entry entry, AgendaItem item, int parent) {
        String id = entry.id() + "/" + item.id();
        return new Node(id, Kind.CARRIED, entry, Optional.of(item), Optional.of(item.work()), parent);
    }

    private static Node part(Entry entry, Kind kind, Work work, int parent) {
        String id = entry.id() + (kind == Kind.OPENING ? "/opening" : "/closing");
        return new Node(id, kind, entry, Optional.empty(), Optional.of(work), parent);
    }

    /**
     * The number of an activity.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Expected the id of an activity, received " + id);
        }
        return number;
    }

    /** The number of activities. */
    public int size() {
        return nodes.size();
    }
}
