package org.summitsim.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
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

    /** An object as text in one line. */
    static String line(ObjectNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** An object as text that ends with a line feed. */
    static String text(ObjectNode node) {
        return laidOut().writeValueAsString(node) + "\n";
    }

    /** What an object holds, told field by field, so that only one is in memory at a time. */
    @FunctionalInterface
    interface Fields {
        void tell(BiConsumer<String, JsonNode> field);
    }

    /**
     * Writes an object as {@link #text} does.
     *
     * @param node its fields; those of the name {@code large} are left out, and told by {@code fields} in their place
     */
    static void write(ObjectNode node, String large, Fields fields, OutputStream out) {
        try (JsonGenerator generator = laidOut().createGenerator(out)) {
            generator.writeStartObject();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                generator.writeName(field.getKey());
                if (field.getKey().equals(large)) {
                    generator.writeStartObject();
                    fields.tell((name, value) -> {
                        generator.writeName(name);
                        generator.writeTree(value);
                    });
                    generator.writeEndObject();
                } else {
                    generator.writeTree(field.getValue());
                }
            }
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
    }

    private static ObjectWriter laidOut() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return MAPPER.writer().with(printer).without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    }
}
