package org.summitsim.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Place;

/** Decodes {@code places}. */
record PlacesSection(Scope scope) {
    private static final int MOST_FLOORS = 20;
    private static final int LONGEST_CIRCLE = 2000;

    List<Place> decode(Fields scenario) {
        Map<String, Cursor> inKeys = new LinkedHashMap<>();
        List<Place> places = new ArrayList<>();
        for (Cursor entry : Sections.entries(scenario, "places")) {
            Fields fields = entry.fields(Kind.PLACE);
            fields.find("in").ifPresent(c -> inKeys.put(entry.key(), c));
            places.add(decode(entry.key(), fields));
        }
        Map<String, String> parents = new LinkedHashMap<>();
        places.forEach(p -> p.site().in().ifPresent(in -> parents.put(p.id(), in)));
        inKeys.forEach((id, cursor) -> refuseCycle(id, cursor, parents));
        return places;
    }

    private Place decode(String id, Fields fields) {
        Place.Site site = new Place.Site(
                fields.find("zone").flatMap(c -> c.read("a zone such as Asia/Tokyo", Moments::zone)),
                fields.find("in").flatMap(c -> scope.reference(c, Reference.PLACE)),
                fields.duration("walk", Duration.ZERO));
        if (fields.has("walk") && !fields.has("in")) {
            fields.find("walk")
                    .ifPresent(c -> c.keyError(
                            "Expected walk in a room only, received it in a place that is in no other",
                            Optional.empty()));
        }
        return new Place(
                id,
                fields.text("name").orElse(id),
                site,
                fields.find("open").flatMap(scope::hours),
                fields.integer("capacity", 1),
                new Place.Upkeep(fields.duration("setup", Duration.ZERO), fields.duration("cleanup", Duration.ZERO)));
    }

    private static void refuseCycle(String id, Cursor cursor, Map<String, String> parents) {
        List<String> way = new ArrayList<>(List.of(id));
        Optional<String> next = Optional.ofNullable(parents.get(id));
        while (next.isPresent() && !way.contains(next.get()) && way.size() <= MOST_FLOORS) {
            way.add(next.get());
            next = Optional.ofNullable(parents.get(next.get()));
        }
        if (next.isPresent() && next.get().equals(id)) {
            way.add(id);
            cursor.error("Expected rooms inside places, received a circle: "
                    + Words.shorten(String.join(" in ", way), LONGEST_CIRCLE));
        } else if (way.size() > MOST_FLOORS) {
            cursor.error("Expected at most " + MOST_FLOORS + " places inside each other, received more");
        }
    }
}
