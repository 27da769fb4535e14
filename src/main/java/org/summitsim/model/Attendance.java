package org.summitsim.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who and what an activity needs.
 *
 * @param people the ids of those it cannot start without, groups resolved, each once
 * @param joins the ids of those who come when they can and for whom nobody waits
 * @param uses the resources it takes, with the number of units, each at least 1
 * @param alternatives further resources of which one of each map is taken, first choice first
 * @param quorum of whom so many must have come before it starts, if it has one
 * @param before who must be in position ahead of it
 */
public record Attendance(
        List<String> people,
        List<String> joins,
        Map<String, Integer> uses,
        List<Map<String, Integer>> alternatives,
        Optional<Quorum> quorum,
        List<Advance> before) {
    /** Nobody and nothing. */
    public static final Attendance NONE = new Attendance(List.of(), List.of(), Map.of());

    public Attendance {
        people = List.copyOf(people);
        joins = List.copyOf(joins);
        uses = counted(uses);
        List<Map<String, Integer>> choices = new ArrayList<>();
        alternatives.forEach(choice -> choices.add(counted(choice)));
        alternatives = Collections.unmodifiableList(choices);
        before = List.copyOf(before);
    }

    /** People, those who join, and resources without a choice. */
    public Attendance(List<String> people, List<String> joins, Map<String, Integer> uses) {
        this(people, joins, uses, List.of(), Optional.empty(), List.of());
    }

    private static Map<String, Integer> counted(Map<String, Integer> uses) {
        uses.forEach((id, n) -> Rule.that(n >= 1, "Expected at least 1 unit of " + id + ", received " + n));
        return Collections.unmodifiableMap(new LinkedHashMap<>(uses));
    }

    /**
     * So many of a list must have come.
     *
     * @param of the ids of people, groups resolved, each once
     * @param atLeast how many of them, 1 to all
     * @param elseAt the moment at which it starts with whoever is there, if there is one
     */
    public record Quorum(List<String> of, int atLeast, Optional<Moment> elseAt) {
        public Quorum {
            of = List.copyOf(of);
            Rule.that(
                    atLeast >= 1 && atLeast <= of.size(),
                    "Expected a quorum from 1 to " + of.size() + ", received " + atLeast);
        }
    }

    /**
     * People who must be in position ahead of the start.
     *
     * @param people their ids, groups resolved
     * @param by how long before the planned start they are to be there
     * @param stay how long they are needed from then on
     * @param holds whether the start waits for them
     */
    public record Advance(List<String> people, Duration by, Duration stay, boolean holds) {
        public Advance {
            people = List.copyOf(people);
            Rule.that(!by.isNegative(), "Expected by of at least 0, received " + by);
            Rule.that(!stay.isNegative(), "Expected for of at least 0, received " + stay);
        }
    }
}
