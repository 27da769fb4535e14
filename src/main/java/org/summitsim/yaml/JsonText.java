package org.summitsim.yaml;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, strings, numbers and booleans as JSON, indented by two. */
final class JsonText {
    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /** The text, ended by a line feed. */
    static String of(Map<String, Object> tree) {
        JsonText text = new JsonText();
        text.value(tree, "\n");
        return text.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            block('{', '}', map.entrySet(), indent);
        } else if (value instanceof List<?> list) {
            block('[', ']', list, indent);
        } else if (value instanceof String string) {
            string(string);
        } else {
            out.append(value);
        }
    }

    private void block(char open, char close, Iterable<?> items, String indent) {
        out.append(open);
        String deeper = indent + "  ";
        Iterator<?> each = items.iterator();
        boolean empty = !each.hasNext();
        while (each.hasNext()) {
            out.append(deeper);
            item(each.next(), deeper);
            out.append(each.hasNext() ? "," : "");
        }
        out.append(empty ? "" : indent).append(close);
    }

    private void item(Object item, String indent) {
        if (item instanceof Map.Entry<?, ?> entry) {
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), indent);
        } else {
            value(item, indent);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
