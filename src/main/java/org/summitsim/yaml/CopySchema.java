package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The schema of what is written with a copy ({@code like}) and merged over what is copied. As the program has it, nothing is
 * required at any depth, {@code null} deletes, and {@code {add: .., remove: ..}} edits a list. What stands in a list is not merged
 * and must be whole.
 */
final class CopySchema {
    private static final String REF = "$ref";
    private static final String ANY_OF = "anyOf";
    private static final String ITEMS = "items";
    private static final String VALUES = "additionalProperties";
    private static final Map<String, Object> NULL = Map.of("type", "null");

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    CopySchema() {
        Language.kinds().forEach(kind -> kinds.put(ref(Form.slug(kind)), kind));
    }

    /** How the entries of a kind are called in the schema where they copy others. */
    static String slug(Kind kind) {
        return Form.slug(kind) + "-in-a-copy";
    }

    /** How one part of the schema refers to another. */
    static String ref(String slug) {
        return "#/$defs/" + slug;
    }

    /**
     * What the value of a key may be where it is merged over another one.
     *
     * @param written what it may be where it is not, and where in the schema that stands
     */
    Map<String, Object> value(Map<String, Object> written, String at) {
        Map<String, Object> asWritten = Map.of(REF, at);
        List<Object> choices = new ArrayList<>();
        if (!kinds.containsKey(String.valueOf(written.get(REF)))) {
            choices.add(asWritten);
        }
        choices.addAll(loosened(written));
        if (isList(written)) {
            choices.add(edit(asWritten));
        }
        choices.add(NULL);
        return Map.of(ANY_OF, choices);
    }

    /** The maps among what a value may be, as they may be when they are merged over others. */
    private List<Object> loosened(Map<String, Object> schema) {
        if (schema.get(ANY_OF) instanceof List<?> choices) {
            return choices.stream()
                    .flatMap(choice -> loosened(map(choice)).stream())
                    .toList();
        }
        Kind kind = kinds.get(String.valueOf(schema.get(REF)));
        if (kind != null) {
            return List.of(Map.of(REF, ref(slug(kind))));
        }
        if (schema.get(VALUES) instanceof Map<?, ?> values) {
            List<Object> choices = new ArrayList<>(loosened(map(values)));
            if (choices.isEmpty()) {
                choices.add(values);
            }
            choices.add(NULL);
            Map<String, Object> loose = new LinkedHashMap<>(schema);
            loose.put(VALUES, Map.of(ANY_OF, choices));
            return List.of(loose);
        }
        return List.of();
    }

    private static boolean isList(Map<String, Object> schema) {
        return schema.containsKey(ITEMS)
                || (schema.get(ANY_OF) instanceof List<?> choices
                        && choices.stream().anyMatch(choice -> isList(map(choice))));
    }

    private static Map<String, Object> edit(Map<String, Object> list) {
        Map<String, Object> edits = Form.ordered("add", list, "remove", true);
        return Form.ordered("type", "object", "properties", edits, "minProperties", 1, VALUES, false);
    }

    /** The kinds that may be merged over others: those with {@code like}, and what stands in them outside lists. */
    List<Kind> merged() {
        List<Kind> merged = new ArrayList<>();
        Language.kinds().stream()
                .filter(kind -> kind.keys().contains(JsonSchema.LIKE))
                .forEach(merged::add);
        for (int i = 0; i < merged.size(); i++) {
            Language.keys(merged.get(i)).stream()
                    .flatMap(key -> inside(key.form().schema()))
                    .filter(kind -> !merged.contains(kind))
                    .forEach(merged::add);
        }
        return merged;
    }

    private Stream<Kind> inside(Map<String, Object> schema) {
        if (schema.get(ANY_OF) instanceof List<?> choices) {
            return choices.stream().flatMap(choice -> inside(map(choice)));
        }
        if (schema.get(VALUES) instanceof Map<?, ?> values) {
            return inside(map(values));
        }
        return Stream.ofNullable(kinds.get(String.valueOf(schema.get(REF))));
    }

    private static Map<String, Object> map(Object schema) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) schema).forEach((key, value) -> map.put((String) key, value));
        return map;
    }
}
