package org.summitsim.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.summitsim.network.Network;

/** What people call the things of a programme, by their ids. */
final class Names {
    private final Map<String, String> activities = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
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
            int parent = all.shape().parent()[i];
            String id = all.ids().get(i);
            String title = titled ? all.titles().get(i) : "";
            parts.put(id, title.isBlank() ? id.substring(id.lastIndexOf('/') + 1) : title);
            put(activities, id, titled && parent >= 0 ? full(activity(all.ids().get(parent)), part(id)) : title);
        }
        // Stations that streams go through are entries, but no activities.
        network.scenario().programme().entries().stream()
                .filter(entry -> !activities.containsKey(entry.id()))
                .forEach(entry ->
                        put(activities, entry.id(), titled ? entry.terms().title() : ""));
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

    /** What a part is called where its whole is not in sight: "Tokyo to Washington: boarding"; a title that names it needs no more. */
    static String full(String whole, String part) {
        return part.contains(whole) ? part : whole + ": " + part;
    }

    private static void put(Map<String, String> names, String id, String name) {
        names.put(id, name.isBlank() ? id : name);
    }

    /** An activity; a part by title says of what. */
    String activity(String id) {
        return activities.getOrDefault(id, id);
    }

    /** An activity where what it is a part of is in sight. */
    String part(String id) {
        return parts.getOrDefault(id, id);
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
