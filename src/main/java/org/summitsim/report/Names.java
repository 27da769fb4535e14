package org.summitsim.report;

import java.util.HashMap;
import java.util.Map;
import org.summitsim.network.Network;

/** What people call the things of a programme, by their ids. */
final class Names {
    private final Map<String, String> activities = new HashMap<>();
    private final Map<String, String> things = new HashMap<>();

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
}
