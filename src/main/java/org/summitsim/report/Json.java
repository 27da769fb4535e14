package org.summitsim.report;

import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON with one layout everywhere: keys in the order they were put, two spaces, line feeds, no exponents. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** An empty object. */
    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Puts a number, or null where it is infinite or none. */
    static void put(ObjectNode node, String key, double value) {
        node.put(key, Double.isFinite(value) ? Numbers.of(value) : (BigDecimal) null);
    }

    /** Puts a text, or null where it is empty. */
    static void put(ObjectNode node, String key, String text) {
        node.put(key, text.isEmpty() ? null : text);
    }

    /** The object that a text holds; an empty one if it holds none. */
    static ObjectNode read(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode node ? node : object();
        } catch (JacksonException e) {
            return object();
        }
    }

    /** An object as text that ends with a line feed. */
    static String text(ObjectNode node) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsString(node) + "\n";
    }
}
