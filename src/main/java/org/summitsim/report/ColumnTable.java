package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;

/** A table all of whose cells go over several lines where they must: as an event table in a textbook. */
final class ColumnTable {
    private static final String GAP = "  ";

    private final int[] widths;
    private final List<String> lines = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param width the number of characters in a line
     * @param first the width of the first column
     * @param weights how what is left is shared among the others
     */
    ColumnTable(int width, int first, int... weights) {
        widths = new int[weights.length + 1];
        widths[0] = first;
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = width - first - GAP.length() * weights.length;
        for (int c = 0; c < weights.length; c++) {
            widths[c + 1] = Math.max(1, left * weights[c] / sum);
        }
    }

    /** A line across the columns. */
    void line(String text) {
        lines.add(text);
    }

    /** A row; it has as many cells as there are columns. */
    void row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            wrapped.add(Words.wrap(cells.get(c), widths[c]));
            height = Math.max(height, wrapped.get(c).size());
        }
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
                line.append(cell).append(c + 1 < widths.length ? " ".repeat(widths[c] - cell.length()) + GAP : "");
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
