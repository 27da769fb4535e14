package org.summitsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for the terminal that is no wider than asked for: columns are as wide as their longest field, and where that is too
 * much the widest text columns are cut with an ellipsis.
 */
final class TextTable {
    private static final int HEADER = 2;
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<List<String>> lines = new ArrayList<>();
    private final int width;
    private final boolean[] right;

    /**
     * A table without rows.
     *
     * @param width the number of characters in a line
     * @param header the names of the columns; those that begin with {@code >} are set flush right, and
     *     a bar breaks a name into two lines
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
        int[] widths = widths();
        return lines.stream()
                .map(line -> line(line, widths))
                .dropWhile(String::isEmpty)
                .toList();
    }

    private int[] widths() {
        int[] widths = new int[right.length];
        for (List<String> line : lines) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], line.get(c).length());
            }
        }
        while (Arrays.stream(widths).sum() + GAP * (widths.length - 1) > width) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int widest(int[] widths) {
        int widest = 0;
        for (int c = 1; c < widths.length; c++) {
            boolean better = widths[c] > widths[widest];
            widest = !right[c] && (better || right[widest]) ? c : widest;
        }
        return widest;
    }

    private String line(List<String> fields, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String field = Words.cut(fields.get(c), widths[c]);
            String space = " ".repeat(widths[c] - field.length());
            out.append(right[c] ? space + field : field + space);
            out.append(c + 1 < widths.length ? " ".repeat(GAP) : "");
        }
        return out.toString().stripTrailing();
    }
}
