package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;
import org.summitsim.yaml.Node.Text;

/** A value in one line, as it may stand behind the equals sign of a patch. */
final class FlowText {
    /** Words that mean the same with and without quotes, wherever they stand. */
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_/.]([A-Za-z0-9_/.+ -]*[A-Za-z0-9_/.+-])?");

    private FlowText() {}

    /** The text; read again it says the same. */
    static String of(Node node) {
        if (node instanceof Text text && !text.isNull()) {
            return isSame(text) ? text.value() : quoted(text.value());
        }
        return inner(node);
    }

    private static boolean isSame(Text text) {
        Document document = Document.of("", 0, text.value());
        Optional<Node> again = new YamlTree(new Problems()).read(document, 0, text.value());
        return again.filter(text::same).isPresent() && document.lines().size() == 1;
    }

    private static String inner(Node node) {
        if (node instanceof Text text) {
            String value = text.value();
            boolean bare = text.isNull() || (SAFE.matcher(value).matches() && !nothing(value));
            return text.isNull() ? "null" : bare ? value : quoted(value);
        }
        return node instanceof Sequence list ? list(list.items()) : table((Table) node);
    }

    private static boolean nothing(String value) {
        return new Text(Document.of("", 0, "").whole(), value, true).isNull();
    }

    private static String list(List<Node> items) {
        return items.stream().map(FlowText::inner).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String table(Table table) {
        return table.fields().entrySet().stream()
                .map(e -> inner(new Text(table.at(), e.getKey(), false)) + ": "
                        + inner(e.getValue().value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
