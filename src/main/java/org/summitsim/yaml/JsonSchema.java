package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The language as a JSON Schema, for editors: what they complete, explain and underline while a scenario is written. */
public final class JsonSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** What copies another entry has from there what it must have. */
    private static final String LIKE = "like";

    private JsonSchema() {}

    /** The schema, indented, ended by a line feed. */
    public static String text() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.putAll(of(Kind.SCENARIO));
        schema.put("title", "A scenario for summit-sim");
        schema.put("$defs", definitions());
        return JsonText.of(schema);
    }

    /** What the schema refers to: values that are written as words, then the kinds of entries. */
    static Map<String, Object> definitions() {
        Map<String, Object> shared = new LinkedHashMap<>(Forms.shared());
        Language.kinds().stream().filter(k -> k != Kind.SCENARIO).forEach(k -> shared.put(Form.slug(k), of(k)));
        return shared;
    }

    /** The schema of a kind's entries. */
    static Map<String, Object> of(Kind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Language.keys(kind)) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", described(key));
            property.putAll(key.form().schema());
            properties.put(key.name(), property);
        }
        Map<String, Object> schema = Form.ordered("title", kind.noun(), "type", "object", "properties", properties);
        schema.put("patternProperties", Map.of("^x-", true));
        schema.put("additionalProperties", false);
        List<String> required = Language.keys(kind).stream()
                .filter(Key::isRequired)
                .map(Key::name)
                .toList();
        if (!required.isEmpty() && kind.keys().contains(LIKE)) {
            schema.put("anyOf", List.of(Map.of("required", List.of(LIKE)), Map.of("required", required)));
        } else if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static String described(Key key) {
        String otherwise = key.isRequired() ? "Required." : "Otherwise: " + key.otherwise() + ".";
        return (key.meaning() + " " + otherwise + " Example: " + key.example()).replace("`", "");
    }
}
