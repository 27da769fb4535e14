package org.summitsim.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A table in the making: a header, then rows of as many fields. The first column is always the variant. */
final class Table {
    private final String variant;
    private final int width;
    private final List<List<String>> lines = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param variant what stands in the first column
     * @param columns the names of the others, with their units
     */
    Table(String variant, List<String> columns) {
        this.variant = variant;
        this.width = columns.size();
        add("variant", columns);
    }

    /** Adds a row; throws if it has not as many fields as there are columns. */
    void row(List<String> fields) {
        row(variant, fields);
    }

    /** A table without rows, of several variants. */
    Table(List<String> columns) {
        this("", columns);
    }

    /** Adds a row of a variant; throws if it has not as many fields as there are columns. */
    void row(String of, List<String> fields) {
        if (fields.size() != width) {
            throw new IllegalArgumentException("Expected " + width + " fields, received " + fields.size());
        }
        add(of, fields);
    }

    private void add(String first, List<String> rest) {
        List<String> line = new ArrayList<>(width + 1);
        line.add(first);
        line.addAll(rest);
        lines.add(line);
    }

    /** The table as comma-separated values, lines ended by line feeds. */
    String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
