package org.summitsim.yaml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is written at a place of a scenario, without where it stands. Immutable. */
public sealed interface Written {
    /** A scalar; of nothing, empty. */
    record Words(String text) implements Written {
        /** Nothing. */
        static final Words NONE = new Words("");
    }

    /** A list. */
    record Items(List<Written> items) implements Written {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Written::text).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** A map, in the order of the file. */
    record Entries(Map<String, Written> entries) implements Written {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String text() {
            return entries.entrySet().stream()
                    .map(e -> e.getKey() + ": " + e.getValue().text())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** In one line, as in braces and brackets, without quotes. */
    String text();

    /** The items of a list; a scalar is a list of one, nothing is one of none. */
    default List<Written> items() {
        return isNothing() ? List.of() : List.of(this);
    }

    /** The entries of a map; what is none has none. */
    default Map<String, Written> entries() {
        return Map.of();
    }

    /** Whether nothing is written. */
    default boolean isNothing() {
        return equals(Words.NONE);
    }

    /** What stands below keys, each below the one before. */
    default Optional<Written> find(String... keys) {
        Optional<Written> found = Optional.of(this);
        for (String key : Arrays.asList(keys)) {
            found = found.map(written -> written.entries().get(key));
        }
        return found;
    }
}
