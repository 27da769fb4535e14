package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The language as a JSON Schema, for editors: what they complete, explain and underline while a scenario is written. */
public final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** What copies another entry has from there what it must have. */
    static final String LIKE = "like";

    private static final String REQUIRED = "required";

    private JsonSchema() {}

    /** The schema of scenarios, indented, ended by a line feed. */
    public static String text() {
        return text(Kind.SCENARIO, "A scenario for summit-sim", kind -> !Language.isOfSweeps(kind));
    }

    /** The schema of sweep files, indented, ended by a line feed. */
    public static String ofSweeps() {
        return text(Kind.SWEEP, "A sweep for summit-sim", Language::isOfSweeps);
    }

    private static String text(Kind whole, String title, Predicate<Kind> parts) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.putAll(whole(whole));
        schema.put("title", title);
        schema.put("$defs", definitions(kind -> kind != whole && parts.test(kind)));
        return JsonText.of(schema);
    }

    /**
     * What a schema refers to: values that are written as words, then some of the kinds of entries, then what is merged over such.
     */
    static Map<String, Object> definitions(Predicate<Kind> parts) {
        Map<String, Object> shared = new LinkedHashMap<>(Forms.shared());
        Language.kinds().stream().filter(parts).forEach(k -> shared.put(Form.slug(k), of(k)));
        CopySchema copies = new CopySchema();
        copies.merged().stream().filter(parts).forEach(k -> shared.put(CopySchema.slug(k), merged(k, copies)));
        return shared;
    }

    /** The schema of a kind's entries. */
    private static Map<String, Object> of(Kind kind) {
        if (!kind.keys().contains(LIKE)) {
            return whole(kind);
        }
        return Form.ordered(
                "if",
                Form.ordered("type", "object", REQUIRED, List.of(LIKE)),
                "then",
                Map.of("$ref", CopySchema.ref(CopySchema.slug(kind))),
                "else",
                whole(kind));
    }

    private static Map<String, Object> whole(Kind kind) {
        Map<String, Object> schema = closed(kind, kind.noun(), key -> {
            Map<String, Object> property = Form.ordered("description", described(key));
            property.putAll(key.form().schema());
            return property;
        });
        List<String> required = Language.keys(kind).stream()
                .filter(Key::isRequired)
                .map(Key::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put(REQUIRED, required);
        }
        return schema;
    }

    private static Map<String, Object> merged(Kind kind, CopySchema copies) {
        String whole = CopySchema.ref(Form.slug(kind)) + (kind.keys().contains(LIKE) ? "/else" : "") + "/properties/";
        return closed(
                kind,
                kind.noun() + " that is a copy, or part of one",
                key -> copies.value(key.form().schema(), whole + key.name()));
    }

    /** A map with the keys of a kind and no others. */
    private static Map<String, Object> closed(Kind kind, String title, Function<Key, Map<String, Object>> values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Language.keys(kind).forEach(key -> properties.put(key.name(), values.apply(key)));
        Map<String, Object> schema = Form.ordered("title", title, "type", "object", "properties", properties);
        schema.put("patternProperties", Map.of("^x-", true));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static String described(Key key) {
        String otherwise = key.isRequired() ? "Required." : "Otherwise: " + key.otherwise() + ".";
        return (key.meaning() + " " + otherwise + " Example: " + key.example()).replace("`", "");
    }
}
