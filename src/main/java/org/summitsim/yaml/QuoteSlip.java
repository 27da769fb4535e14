package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.summitsim.yaml.Composer.Pair;
import org.summitsim.yaml.Node.Text;

/**
 * Recognises {@code {duration: pert(4m, 6m, 15m)}} without quotes. YAML reads it as a value {@code pert(4m} and the keys
 * {@code 6m} and {@code 15m)} without values; what was meant is put together again, so that nothing else is said about it.
 */
final class QuoteSlip {
    private final BiConsumer<Position, String> report;

    /** Tells {@code report} where each slip is and what was meant. */
    QuoteSlip(BiConsumer<Position, String> report) {
        this.report = report;
    }

    /** The pairs of a map in braces, mended. */
    List<Pair> mendPairs(List<Pair> pairs) {
        List<Pair> out = new ArrayList<>();
        int i = 0;
        while (i < pairs.size()) {
            Pair pair = pairs.get(i++);
            List<String> rest = new ArrayList<>();
            int open = opened(pair.value());
            while (open > 0 && i < pairs.size() && isNull(pairs.get(i).value())) {
                Text key = pairs.get(i++).key();
                rest.add(key.value());
                open += balance(key.value());
            }
            out.add(rest.isEmpty() ? pair : new Pair(pair.key(), pair.at(), joined(pair.value(), rest)));
        }
        return out;
    }

    /** The items of a list in brackets, mended. */
    List<Node> mendItems(List<Node> items) {
        List<Node> out = new ArrayList<>();
        int i = 0;
        while (i < items.size()) {
            Node item = items.get(i++);
            List<String> rest = new ArrayList<>();
            int open = opened(item);
            while (open > 0 && i < items.size() && items.get(i) instanceof Text text && text.plain()) {
                i++;
                rest.add(text.value());
                open += balance(text.value());
            }
            out.add(rest.isEmpty() ? item : joined(item, rest));
        }
        return out;
    }

    private Node joined(Node first, List<String> rest) {
        String meant = ((Text) first).value() + ", " + String.join(", ", rest);
        report.accept(first.at(), meant);
        return new Text(first.at(), meant, true);
    }

    private static int opened(Node value) {
        return value instanceof Text text && text.plain() ? balance(text.value()) : 0;
    }

    private static boolean isNull(Node value) {
        return value instanceof Text text && text.isNull();
    }

    private static int balance(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }
}
