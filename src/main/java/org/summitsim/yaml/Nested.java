package org.summitsim.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where maps stand in maps, to say how what stands a level too high, or is not written out, is written. */
final class Nested {
    private static final String REF = "$ref";

    private Nested() {}

    /** The map in an entry of a kind that has a key which the entry itself has not: {@code impact: {add: ..}}. */
    static Optional<String> home(Kind kind, String key) {
        return Language.keys(kind).stream()
                .filter(outer -> Language.kinds().stream()
                        .anyMatch(inner -> inner.keys().contains(key)
                                && leadsTo(outer.form().schema(), inner)))
                .findFirst()
                .map(outer -> outer.name() + ": {" + key + ": ..}");
    }

    /** How a map of a kind is written, where it stands below one key of the language. */
    static Optional<String> example(Kind kind, String key) {
        return Language.kinds().stream()
                .flatMap(outer -> Language.keys(outer).stream())
                .filter(outer ->
                        outer.name().equals(key) && leadsTo(outer.form().schema(), kind))
                .map(Key::example)
                .findFirst();
    }

    private static boolean leadsTo(Map<?, ?> schema, Kind kind) {
        Stream<?> choices = schema.get("anyOf") instanceof List<?> any ? any.stream() : Stream.empty();
        return ("#/$defs/" + Form.slug(kind)).equals(schema.get(REF))
                || choices.anyMatch(choice -> choice instanceof Map<?, ?> map && leadsTo(map, kind));
    }
}
