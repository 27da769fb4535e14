package org.summitsim.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.experiment.Points;
import org.summitsim.network.TimeLine;

/**
 * Reads {@code sweep.csv} row by row, as it was written.
 *
 * @param points the points of the sweep, which know their values as they were played
 * @param goals what was recorded
 * @param start the moment 0 of the scenario that the sweep changes
 */
public record SweepRows(Points points, List<SweepGoal> goals, Instant start) {
    public SweepRows {
        goals = List.copyOf(goals);
    }

    /**
     * Hands on every row, in the order of the file.
     *
     * @throws IOException if the file cannot be read or is no such table
     */
    public void read(Path table, Consumer<SweepRow> to) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord fields : rows) {
                to.accept(row(fields));
            }
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw new IOException("Expected the table of a sweep, received another file: " + e.getMessage(), e);
        }
    }

    private SweepRow row(NamedCsvRecord fields) {
        long number = Long.parseLong(fields.getField("point")) - 1;
        List<String> values = points.point(number).values();
        String error = fields.getField("error");
        if (!error.isEmpty()) {
            return new SweepRow(number, values, 0, List.of(), Optional.of(error));
        }
        int replications = Integer.parseInt(fields.getField("replications"));
        List<SweepRow.Figure> figures =
                goals.stream().map(g -> figure(g, fields)).toList();
        return new SweepRow(number, values, replications, figures, Optional.empty());
    }

    private SweepRow.Figure figure(SweepGoal goal, NamedCsvRecord fields) {
        String minutes = goal.unit() == Unit.MINUTES ? "_min" : "";
        if (goal.unit() != Unit.MOMENT) {
            return new SweepRow.Figure(
                    number(fields.getField(goal.key() + minutes)),
                    number(fields.getField(goal.key() + "_half_width" + minutes)),
                    batches(goal, fields, 1));
        }
        String mean = fields.getField(goal.key());
        double micros = mean.isEmpty() ? Double.NaN : ChronoUnit.MICROS.between(start, OffsetDateTime.parse(mean));
        return new SweepRow.Figure(
                micros,
                number(fields.getField(goal.key() + "_half_width_min")) * TimeLine.MINUTE,
                batches(goal, fields, TimeLine.MINUTE));
    }

    private static List<Double> batches(SweepGoal goal, NamedCsvRecord fields, double unit) {
        String text = fields.findField(SweepTable.batches(goal)).orElse("");
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(number -> Double.parseDouble(number) * unit)
                        .toList();
    }

    private static double number(String field) {
        return field.isEmpty() ? Double.NaN : Double.parseDouble(field);
    }
}
