package org.summitsim.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may stand as the value of a key. A schema takes all that the decoders take and refuses the usual slips; what needs a
 * look at the rest of the file is left to the decoders.
 *
 * @param words as a planner reads it, such as "list of ids of places"
 * @param schema as JSON Schema, of maps, lists, strings, numbers and booleans
 */
record Form(String words, Map<String, Object> schema) {
    /** Repeated entries have placeholders, which nobody knows before they are filled in. */
    private static final String PLACEHOLDER = "<.+>";

    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String SCALARS = "string number boolean";

    /** One of several words. */
    static Form words(List<String> words) {
        return new Form("one of `" + String.join("` `", words) + "`", Map.of("enum", words));
    }

    /** One of several words. */
    static Form words(String... words) {
        return words.length == 1
                ? new Form("the word `" + words[0] + "`", Map.of("const", words[0]))
                : words(List.of(words));
    }

    /** Free text. */
    static Form text() {
        return new Form("text", types(SCALARS));
    }

    /** {@code true} or {@code false}. */
    static Form truth() {
        return new Form("`true` or `false`", Map.of("enum", List.of(true, false, "true", "false")));
    }

    /** A scalar with a pattern of its own. */
    static Form pattern(String words, String pattern) {
        return new Form(words, ordered("type", "string", "pattern", either(pattern)));
    }

    /** A whole number of at least {@code least}. */
    static Form whole(long least) {
        return new Form("whole number, at least " + least, number("integer string", "\\+?\\d+", "minimum", least));
    }

    /** Any whole number. */
    static Form whole() {
        return new Form("whole number", ordered("type", split("integer string"), "pattern", either("[+-]?\\d+")));
    }

    /** A number from {@code low} to {@code high}, both included. */
    static Form number(long low, long high) {
        Map<String, Object> schema = number("number string", "\\+?[\\d.eE-]+", "minimum", low);
        schema.put("maximum", high);
        return new Form("number from " + low + " to " + high, schema);
    }

    /** A number of at least {@code least}. */
    static Form number(long least) {
        return new Form(
                "number, at least " + least, number("number string", "\\+?[\\d.]+([eE][+-]?\\d+)?", "minimum", least));
    }

    /** A number above 0. */
    static Form positive() {
        return new Form(
                "number above 0", number("number string", "\\+?[\\d.]+([eE][+-]?\\d+)?", "exclusiveMinimum", 0));
    }

    private static Map<String, Object> number(String types, String pattern, String limit, long value) {
        return ordered("type", split(types), limit, value, "pattern", either(pattern));
    }

    /** What several forms share, as a schema under {@code $defs}. */
    static Form shared(String words, String name) {
        return new Form(words, Map.of("$ref", "#/$defs/" + name));
    }

    /** The id of something in the file. */
    static Form id(String noun) {
        return new Form("id of " + noun, types("string integer"));
    }

    /** An entry with the keys of a kind. */
    static Form of(Kind kind) {
        return new Form(kind.noun() + " (see below)", Map.of("$ref", "#/$defs/" + slug(kind)));
    }

    /** A section: a map from ids to entries with the keys of a kind. */
    static Form section(Kind kind) {
        return mapOf("ids", id(), of(kind), kind.noun() + " each");
    }

    /** A map. */
    static Form mapOf(String keys, Map<String, Object> names, Form values, String valueWords) {
        return new Form(
                "map from " + keys + " to " + valueWords,
                ordered("type", split("object null"), "propertyNames", names, "additionalProperties", values.schema));
    }

    /** What an id looks like where it is a key. */
    static Map<String, Object> id() {
        return Map.of("pattern", either(KEBAB));
    }

    /** A list; one value by itself is a list of one. */
    static Form list(Form of) {
        return list("list of " + of.words, of);
    }

    /** The same in other words. */
    static Form list(String words, Form of) {
        return new Form(words, Map.of("anyOf", List.of(of.schema, ordered("type", "array", "items", of.schema))));
    }

    /** One of several forms. */
    static Form either(Form... forms) {
        String words =
                String.join(", or ", Arrays.stream(forms).map(Form::words).toList());
        return new Form(
                words, Map.of("anyOf", Arrays.stream(forms).map(Form::schema).toList()));
    }

    /** The same in other words. */
    Form as(String other) {
        return new Form(other, schema);
    }

    /** How a kind is called in the schema. */
    static String slug(Kind kind) {
        return Words.kebab(kind.noun().replaceFirst("^(an?|the) ", ""));
    }

    /** A pattern for the whole of a scalar, or a placeholder anywhere in it. */
    static String either(String pattern) {
        return "^ *(" + pattern + ") *$|" + PLACEHOLDER;
    }

    private static Map<String, Object> types(String types) {
        return Map.of("type", split(types));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" "));
    }

    /** A map in the order written. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
