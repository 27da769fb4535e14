package org.summitsim.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a document's tree. */
sealed interface Node {
    /** Where it begins. */
    Position at();

    /** What a message says was received. */
    String describe();

    /** Whether both say the same, wherever they were written. */
    boolean same(Node other);

    /** A scalar; {@code plain} if it was written without quotes. */
    record Text(Position at, String value, boolean plain) implements Node {
        boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }

        @Override
        public String describe() {
            return isNull() ? "nothing" : Words.quote(value);
        }

        @Override
        public boolean same(Node other) {
            return other instanceof Text text && text.value.equals(value) && text.isNull() == isNull();
        }
    }

    /** A list. */
    record Sequence(Position at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }

        @Override
        public boolean same(Node other) {
            if (!(other instanceof Sequence list) || list.items.size() != items.size()) {
                return false;
            }
            for (int i = 0; i < items.size(); i++) {
                if (!items.get(i).same(list.items.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A map from keys to fields in file order; {@code flow} if it was written in braces. */
    record Table(Position at, boolean flow, Map<String, Field> fields) implements Node {
        public Table {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String describe() {
            return "a map";
        }

        @Override
        public boolean same(Node other) {
            return other instanceof Table table
                    && table.fields.keySet().equals(fields.keySet())
                    && fields.entrySet().stream().allMatch(e -> {
                        Field theirs = table.fields.get(e.getKey());
                        return theirs != null && e.getValue().value.same(theirs.value);
                    });
        }
    }

    /** The value of a key, and where the key stands. */
    record Field(Position keyAt, Node value) {
        /** Where a problem with the value is shown: at the value where it fits on the line, else at the key. */
        Position where() {
            return value instanceof Text text && !text.isNull() ? value.at() : keyAt;
        }
    }
}
