package org.summitsim.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the figures of an entry are from.
 *
 * @param byKey for a key of the entry (or "" for all of it) the word {@code estimate}, the id of a source, or free text
 */
public record Notes(Map<String, String> byKey) {
    /** Nothing was said. */
    public static final Notes NONE = new Notes(Map.of());

    public Notes {
        byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }
}
