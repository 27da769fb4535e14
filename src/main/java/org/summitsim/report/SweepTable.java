package org.summitsim.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.experiment.PointResult;
import org.summitsim.experiment.PointResult.Figure;
import org.summitsim.model.Sweep;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Durations;

/** {@code sweep.csv}: one row per point. Its lines hold no line feeds inside. */
final class SweepTable {
    /** Six digits behind the point, of minutes less than a tenth of a millisecond. */
    private static final double FINENESS = 1e6;

    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final List<Sweep.Axis> axes;
    private final List<SweepGoal> goals;
    private final boolean limited;
    private final boolean batched;

    /** The table that a recipe makes. */
    SweepTable(SweepRecipe recipe) {
        axes = recipe.sweep().axes();
        goals = recipe.goals();
        limited = !recipe.limits().isEmpty();
        batched = recipe.batches() > 0;
    }

    /** The names of the columns. */
    String header() {
        List<String> names = new ArrayList<>(List.of("point"));
        axes.forEach(axis -> names.add(axis.unit() == Sweep.Unit.MINUTES ? axis.id() + "_min" : axis.id()));
        names.add("replications");
        for (SweepGoal goal : goals) {
            boolean minutes = goal.unit() == Unit.MINUTES;
            names.add(goal.key() + (minutes ? "_min" : ""));
            names.add(goal.key() + "_half_width" + (minutes || goal.unit() == Unit.MOMENT ? "_min" : ""));
        }
        if (batched) {
            goals.forEach(goal -> names.add(batches(goal)));
        }
        names.add("stuck");
        if (limited) {
            names.add("fails");
        }
        names.add("error");
        return line(names);
    }

    /** The row of a point. */
    String row(PointResult result) {
        List<String> fields =
                new ArrayList<>(List.of(String.valueOf(result.point().number() + 1)));
        for (int a = 0; a < axes.size(); a++) {
            fields.add(value(axes.get(a), result.point().values().get(a)));
        }
        if (result instanceof PointResult.Played played) {
            fields.add(String.valueOf(played.replications()));
            for (int g = 0; g < goals.size(); g++) {
                add(fields, goals.get(g), played.figures().get(g), played.start());
            }
            for (int g = 0; batched && g < goals.size(); g++) {
                fields.add(batches(goals.get(g), played.figures().get(g)));
            }
            fields.add(String.valueOf(played.stuck()));
            if (limited) {
                fields.add(String.join("; ", played.broken()));
            }
            fields.add("");
        } else if (result instanceof PointResult.Failed failed) {
            fields.addAll(Collections.nCopies((batched ? 3 : 2) * goals.size() + (limited ? 3 : 2), ""));
            fields.add(failed.reason());
        }
        return line(fields);
    }

    /** A duration in minutes; one that is a distribution, and all else, as it was played. */
    private static String value(Sweep.Axis axis, String text) {
        if (axis.unit() != Sweep.Unit.MINUTES || text.isEmpty()) {
            return text;
        }
        try {
            return Numbers.text(TimeLine.micros(Durations.parse(text)) / (double) TimeLine.MINUTE);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static void add(List<String> fields, SweepGoal goal, Figure figure, Instant start) {
        if (goal.unit() == Unit.MOMENT) {
            boolean exists = Moments.exists(figure.mean());
            fields.add(
                    exists
                            ? ISO.format(start.plus(Math.round(figure.mean()), ChronoUnit.MICROS)
                                    .atZone(goal.zone()))
                            : "");
            fields.add(Numbers.text(figure.halfWidth() / TimeLine.MINUTE));
        } else {
            fields.add(Numbers.text(figure.mean()));
            fields.add(Numbers.text(figure.halfWidth()));
        }
    }

    /** The name of the column that holds how far the means of batches are from the mean. */
    static String batches(SweepGoal goal) {
        return goal.key() + "_batches" + (goal.unit() == Unit.MOMENT || goal.unit() == Unit.MINUTES ? "_min" : "");
    }

    private static String batches(SweepGoal goal, Figure figure) {
        double unit = goal.unit() == Unit.MOMENT ? TimeLine.MINUTE : 1;
        return figure.batches().stream()
                .map(d -> Numbers.text(Math.rint(d / unit * FINENESS) / FINENESS))
                .collect(Collectors.joining(" "));
    }

    /** Why a point could not be played, by its row; empty if it could. */
    static String error(List<String> row) {
        return row.get(row.size() - 1);
    }

    /** By what a point fails that could be played, by its row; empty if by nothing. */
    String fails(List<String> row) {
        return limited ? row.get(row.size() - 2) : "";
    }

    private static String line(List<String> fields) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(
                    fields.stream().map(f -> f.replaceAll("\\s*\\R\\s*", " ")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().strip();
    }
}
