package org.summitsim.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A summit as written down. All lists are in file order; all references between its parts are by id and lead somewhere.
 *
 * @param id the name of the file without its ending
 * @param title what people call it
 * @param clock where time begins
 * @param settings how it is played
 * @param cast people, resources and places
 * @param programme what is to happen
 * @param sources where figures were published
 */
public record Scenario(
        String id, String title, Clock clock, Settings settings, Cast cast, Programme programme, List<Source> sources) {

    public Scenario {
        sources = List.copyOf(sources);
    }

    /**
     * Who and what takes part, and where.
     *
     * @param groups the members of each group by the group's id
     */
    public record Cast(
            List<Place> places,
            List<Person> people,
            List<Resource> resources,
            List<Transfer> transfers,
            Map<String, List<String>> groups) {
        public Cast {
            places = List.copyOf(places);
            people = List.copyOf(people);
            resources = List.copyOf(resources);
            transfers = List.copyOf(transfers);
            groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        }
    }

    /** The same with everything done about its risks that can be done beforehand. */
    public Scenario mitigated() {
        List<Risk> risks = programme.risks().stream().map(Risk::mitigated).toList();
        Programme safer = new Programme(programme.entries(), risks, programme.disturbance(), programme.aims());
        return new Scenario(id, title, clock, settings, cast, safer, sources);
    }

    /** The same with one risk more. */
    public Scenario with(Risk more) {
        List<Risk> risks =
                Stream.concat(programme.risks().stream(), Stream.of(more)).toList();
        Programme riskier = new Programme(programme.entries(), risks, programme.disturbance(), programme.aims());
        return new Scenario(id, title, clock, settings, cast, riskier, sources);
    }

    /** The same with one unit more of a resource. */
    public Scenario withOneMore(String resource) {
        List<Resource> resources = cast.resources().stream()
                .map(r -> r.id().equals(resource)
                        ? new Resource(r.id(), r.name(), r.kind(), r.capacity() + 1, r.deployment())
                        : r)
                .toList();
        return with(new Cast(cast.places(), cast.people(), resources, cast.transfers(), cast.groups()));
    }

    /** The same with room for one activity more in a place that has not any amount of it. */
    public Scenario withMoreRoom(String place) {
        List<Place> places = cast.places().stream()
                .map(p -> p.id().equals(place) && p.capacity().isPresent()
                        ? new Place(
                                p.id(),
                                p.name(),
                                p.site(),
                                p.open(),
                                OptionalInt.of(p.capacity().getAsInt() + 1),
                                p.upkeep())
                        : p)
                .toList();
        return with(new Cast(places, cast.people(), cast.resources(), cast.transfers(), cast.groups()));
    }

    private Scenario with(Cast other) {
        return new Scenario(id, title, clock, settings, other, programme, sources);
    }

    /** What doing all that can be done beforehand about its risks costs, in units of the planner's choice. */
    public double mitigationCost() {
        return programme.risks().stream()
                .flatMap(risk -> risk.mitigation().stream())
                .mapToDouble(Risk.Mitigation::cost)
                .sum();
    }

    /** What is to happen, and what may come in between. */
    public record Programme(List<Entry> entries, List<Risk> risks, Disturbance disturbance, Aims aims) {
        public Programme {
            entries = List.copyOf(entries);
            risks = List.copyOf(risks);
        }

        /** Entries and risks and nothing besides. */
        public Programme(List<Entry> entries, List<Risk> risks) {
            this(entries, risks, Disturbance.NONE, Aims.NONE);
        }
    }

    /** What disturbs a programme besides risks, what is done about lateness, and what moves together. */
    public record Disturbance(List<Disruption> disruptions, List<Lever> levers, List<Correlation> correlations) {
        /** Nothing. */
        public static final Disturbance NONE = new Disturbance(List.of(), List.of(), List.of());

        public Disturbance {
            disruptions = List.copyOf(disruptions);
            levers = List.copyOf(levers);
            correlations = List.copyOf(correlations);
        }
    }

    /** What a programme is judged by, and what else was thought of. */
    public record Aims(List<Goal> goals, List<Variant> variants) {
        /** Nothing. */
        public static final Aims NONE = new Aims(List.of(), List.of());

        public Aims {
            goals = List.copyOf(goals);
            variants = List.copyOf(variants);
        }
    }
}
