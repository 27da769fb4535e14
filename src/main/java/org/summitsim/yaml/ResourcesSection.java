package org.summitsim.yaml;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.model.Resource;

/** Decodes {@code resources}. */
record ResourcesSection(Scope scope) {
    private static final List<String> KINDS = Arrays.stream(Resource.Kind.values())
            .map(k -> k.name().toLowerCase(Locale.ROOT))
            .toList();

    List<Resource> decode(Fields scenario) {
        List<Resource> resources = Sections.entries(scenario, "resources").stream()
                .map(c -> decode(c.key(), c.fields(Kind.RESOURCE)))
                .toList();
        resources.forEach(scope::addCapacity);
        return resources;
    }

    private Resource decode(String id, Fields fields) {
        return new Resource(
                id,
                fields.text("name").orElse(id),
                fields.find("kind").flatMap(ResourcesSection::kind).orElse(Resource.Kind.EQUIPMENT),
                fields.integer("capacity", 1).orElse(1),
                new Resource.Deployment(
                        fields.find("at").flatMap(c -> scope.reference(c, Reference.PLACE)),
                        fields.find("available").flatMap(scope::hours),
                        fields.duration("turnaround", Duration.ZERO),
                        fields.find("reposition")
                                .map(ResourcesSection::repositions)
                                .orElse(true)));
    }

    private static Optional<Resource.Kind> kind(Cursor cursor) {
        return cursor.text("a kind of resource").flatMap(word -> {
            if (KINDS.contains(word)) {
                return Optional.of(Resource.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
            }
            cursor.error(
                    "Expected one of " + String.join(", ", KINDS) + ", received " + Words.quote(word),
                    cursor.nearest(word, KINDS));
            return Optional.empty();
        });
    }

    private static boolean repositions(Cursor cursor) {
        String word = cursor.text("auto or none").orElse("auto");
        if (!word.equals("auto") && !word.equals("none")) {
            cursor.expected("auto or none");
        }
        return !word.equals("none");
    }
}
