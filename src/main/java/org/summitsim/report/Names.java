package org.summitsim.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.summitsim.network.Network;

/** What people call the things of a programme, by their ids. */
final class Names {
    private final Map<String, String> activities = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> disruptions = new HashMap<>();

    /**
     * The names of a network's things.
     *
     * @param titled whether activities are called by title rather than by id
     */
    Names(Network network, boolean titled) {
        var all = network.activities();
        for (int i = 0; i < all.size(); i++) {
            put(activities, all.ids().get(i), titled ? all.titles().get(i) : "");
        }
        network.places().list().forEach(place -> put(things, place.id(), place.name()));
        network.resources().list().forEach(resource -> put(things, resource.id(), resource.name()));
        network.scenario()
                .programme()
                .disturbance()
                .disruptions()
                .forEach(d -> put(disruptions, d.id(), titled ? d.title() : ""));
        network.people()
                .list()
                .forEach(person -> put(things, person.id(), person.card().name()));
    }

    private static void put(Map<String, String> names, String id, String name) {
        names.put(id, name.isBlank() ? id : name);
    }

    /** An activity. */
    String activity(String id) {
        return activities.getOrDefault(id, id);
    }

    /** A person, a place or a resource. */
    String thing(String id) {
        return things.getOrDefault(id, id);
    }

    /** A disruption, if it is one. */
    Optional<String> disruption(String id) {
        return Optional.ofNullable(disruptions.get(id));
    }
}
