package org.summitsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table for the terminal that is no wider than asked for. Columns are as wide as their longest field. Where that is too
 * much, the first column is cut so that its end stays, and the last, if it is text, goes over several lines; where even
 * that is too narrow to be read, each row has its first field on a line of its own.
 */
final class TextTable {
    private static final int HEADER = 2;
    private static final String GAP = "  ";
    /** Below this many characters for the first and the last column together, nobody could tell what they say. */
    private static final int LEAST_TEXT = 28;
    /** The same for the first column alone. */
    private static final int LEAST_NAME = 10;

    private final List<String> names = new ArrayList<>();
    private final List<List<String>> lines = new ArrayList<>();
    private final int width;
    private final boolean[] right;

    /**
     * A table without rows.
     *
     * @param width the number of characters in a line
     * @param header the names of the columns; those that begin with {@code >} are set flush right, and
     *     a bar breaks a name into two lines; only the first and the last may be flush left
     */
    TextTable(int width, List<String> header) {
        this.width = width;
        this.right = new boolean[header.size()];
        List<String> upper = new ArrayList<>();
        List<String> lower = new ArrayList<>();
        for (int c = 0; c < header.size(); c++) {
            right[c] = header.get(c).startsWith(">");
            String name = header.get(c).substring(right[c] ? 1 : 0);
            int bar = name.indexOf('|');
            upper.add(bar < 0 ? "" : name.substring(0, bar));
            lower.add(name.substring(bar + 1));
            names.add(name);
        }
        lines.add(upper);
        lines.add(lower);
    }

    void row(String... fields) {
        lines.add(List.of(fields));
    }

    /** Whether it has no row below its header. */
    boolean isEmpty() {
        return lines.size() == HEADER;
    }

    /** The lines, the header first, without spaces at their ends. */
    List<String> render() {
        int[] widths = natural();
        int spare = width - Arrays.stream(widths).sum() - GAP.length() * (widths.length - 1);
        boolean noted = !right[right.length - 1];
        int text = spare + widths[0] + (noted ? widths[right.length - 1] : 0);
        if (spare < 0 && text < (noted ? LEAST_TEXT : Math.min(LEAST_NAME, widths[0]))) {
            return stacked(widths, noted);
        }
        if (spare < 0) {
            share(widths, Math.max(1, text), noted);
        }
        return lines.stream()
                .flatMap(line -> cells(line, widths).stream())
                .dropWhile(String::isEmpty)
                .toList();
    }

    private int[] natural() {
        return IntStream.range(0, right.length)
                .map(c -> lines.stream()
                        .mapToInt(line -> line.get(c).length())
                        .max()
                        .orElse(0))
                .toArray();
    }

    /** Shares what the numbers leave between the first column and the last: half each, or what they need. */
    private static void share(int[] widths, int text, boolean noted) {
        int end = widths.length - 1;
        if (noted) {
            widths[end] = Math.min(widths[end], Math.max(text / 2, text - widths[0]));
        }
        widths[0] = text - (noted ? widths[end] : 0);
    }

    /** A row on as many lines as its last field needs. */
    private List<String> cells(List<String> fields, int[] widths) {
        int end = widths.length - 1;
        List<String> notes = right[end] ? List.of(fields.get(end)) : Words.wrap(fields.get(end), widths[end]);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            List<String> line = new ArrayList<>(
                    i == 0 ? fields : fields.stream().map(f -> "").toList());
            line.set(end, notes.get(i));
            out.add(line(line, widths, 0));
        }
        return out;
    }

    private String line(List<String> fields, int[] widths, int from) {
        StringBuilder out = new StringBuilder();
        for (int c = from; c < widths.length; c++) {
            String field = Words.cutHead(fields.get(c), widths[c]);
            String space = " ".repeat(widths[c] - field.length());
            out.append(right[c] ? space + field : field + space);
            out.append(c + 1 < widths.length ? GAP : "");
        }
        return out.toString().stripTrailing();
    }

    /** Each row on lines of its own: what it is about, its numbers, its last field under the name of that column. */
    private List<String> stacked(int[] widths, boolean noted) {
        int end = widths.length - 1;
        int[] numbers = noted ? Arrays.copyOf(widths, end) : widths;
        List<String> out = new ArrayList<>(List.of(names.get(0)));
        lines.stream().limit(HEADER).map(line -> numbers(line, numbers)).forEach(out::add);
        for (List<String> row : lines.subList(HEADER, lines.size())) {
            out.add(Words.cutHead(row.get(0), width));
            out.add(numbers(row, numbers));
            if (noted && !row.get(end).isEmpty()) {
                Words.wrap(names.get(end) + ": " + row.get(end), width - 2 * GAP.length())
                        .forEach(note -> out.add(GAP + GAP + note));
            }
        }
        out.removeIf(String::isBlank);
        return out;
    }

    private String numbers(List<String> row, int[] widths) {
        return (GAP + line(row, widths, 1)).stripTrailing();
    }
}
