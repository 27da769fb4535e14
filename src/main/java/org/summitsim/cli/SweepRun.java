package org.summitsim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.summitsim.analysis.SweepTally;
import org.summitsim.experiment.Batch;
import org.summitsim.experiment.Batches;
import org.summitsim.experiment.Points;
import org.summitsim.report.RunWriter;
import org.summitsim.report.SweepCount;
import org.summitsim.report.SweepRecipe;
import org.summitsim.report.SweepReport;
import org.summitsim.report.SweepRows;
import org.summitsim.report.SweepWriter;

/** One go at a sweep, from the first point that has no row yet to the last one, or until it is told to stop. */
final class SweepRun {
    private final Terminal terminal;
    private final Manner manner;
    private final SweepPlan plan;
    private final List<String> words;

    /**
     * A go.
     *
     * @param words the command line behind the name of the program
     */
    SweepRun(Terminal terminal, Manner manner, SweepPlan plan, List<String> words) {
        this.terminal = terminal;
        this.manner = manner;
        this.plan = plan;
        this.words = words.stream()
                .filter(w -> !w.equals("--resume") && !w.equals("--restart"))
                .toList();
    }

    /**
     * What comes of it beside the table.
     *
     * @param charts whether charts are drawn
     * @param quiet whether nothing is said but problems
     */
    record Manner(boolean charts, boolean quiet) {}

    /**
     * Plays and writes.
     *
     * @param batches who plays
     * @return the exit code
     */
    int play(Batches batches, SweepWriter.Start start) {
        Path folder = plan.folder();
        try {
            return playOn(batches, start);
        } catch (SweepWriter.RefusedException e) {
            String why = String.valueOf(e.getMessage());
            throw e.isPassing() ? Failure.failed(why) : Failure.wrongInput(why);
        } catch (IOException e) {
            throw OutputFolder.failure(folder, e);
        } catch (UncheckedIOException e) {
            throw OutputFolder.failure(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    private int playOn(Batches batches, SweepWriter.Start start) throws IOException, SweepWriter.RefusedException {
        Interruption interruption = Interruption.ofThisThread();
        try (SweepWriter writer = SweepWriter.open(plan.folder(), plan.recipe(), start)) {
            if (writer.isFinished()) {
                return tell(writer.tally(), "The sweep is finished already: " + plan.folder());
            }
            if (writer.dropped() > 0) {
                terminal.warn(dropped(writer.dropped()));
            }
            writer.replaced().ifPresent(change -> terminal.warn(replaces(change)));
            long begun = System.nanoTime();
            long before = writer.tally().done();
            if (!play(batches, writer)) {
                return ExitCodes.STOPPED;
            }
            Path table = writer.finish(words);
            return tell(writer.tally(), played(writer.tally().done() - before, begun) + "\nTable: " + table);
        } finally {
            interruption.close();
        }
    }

    /** Plays to the end; where it is told to stop before, says how to go on while there still is a process. */
    private boolean play(Batches batches, SweepWriter writer) {
        SweepCount before = writer.tally();
        try (PointsBar bar =
                new PointsBar(terminal, !manner.quiet && terminal.errIsLive(), before.done(), before.points())) {
            batches.play(batches(before.done(), batches.pointsPerBatch()), results -> {
                try {
                    writer.add(results);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                bar.done(writer.tally().done());
            });
            return true;
        } catch (CancellationException e) {
            terminal.warn(stopped(writer.tally()));
            return false;
        }
    }

    /** The points that are still to be played, in batches that are made when they are asked for. */
    private Iterator<Batch> batches(long done, int size) {
        Points points = plan.points();
        long end = plan.recipe().points().first() + plan.recipe().points().size();
        return new Iterator<>() {
            private long next = plan.recipe().points().first() + done;

            @Override
            public boolean hasNext() {
                return next < end;
            }

            @Override
            public Batch next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long first = next;
                next = Math.min(end, first + size);
                return new Batch(
                        plan.task(),
                        LongStream.range(first, next).mapToObj(points::point).toList());
            }
        };
    }

    private static String played(long points, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format(
                Locale.ROOT,
                "%s played in %.1f s, %s.",
                Words.count(points, "point", "points"),
                seconds,
                PointsBar.rate(points / seconds));
    }

    private static String dropped(long rows) {
        return rows == 1
                ? "The last row was damaged when the sweep was stopped; its point is played again."
                : rows + " rows were dropped, because the first of them is damaged; their points are played again.";
    }

    private String replaces(String change) {
        return "When it is finished, this sweep takes the place of a finished one that is other: " + change
                + ". To keep that one: Ctrl-C, and another folder (-o DIR).";
    }

    private String stopped(SweepCount tally) {
        return "Stopped after " + tally.done() + " of " + Words.count(tally.points(), "point", "points")
                + ". To go on:\n  summit " + command() + " --resume";
    }

    private String command() {
        return words.stream()
                .map(w -> w.matches("[\\w./:=+@%,-]+") ? w : "'" + w.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /** Says how it went; failed points are said however quiet it is to be. */
    private int tell(SweepCount tally, String where) throws IOException {
        List<String> said = report();
        if (!manner.quiet) {
            said.forEach(terminal::say);
            terminal.say(where);
        }
        if (tally.errors().number() > 0) {
            terminal.warn(of(tally, tally.errors()) + " could not be played; the column error says why."
                    + first(tally.errors()));
        }
        if (tally.fails().number() > 0) {
            terminal.warn("Failed: " + of(tally, tally.fails()) + " by " + DemandOptions.FAIL_IF
                    + "; the column fails says by which." + first(tally.fails()));
        }
        boolean good = tally.errors().number() + tally.fails().number() == 0;
        return good ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    /** Writes what the whole table says; a part of a sweep says nothing by itself. */
    private List<String> report() throws IOException {
        SweepRecipe recipe = plan.recipe();
        if (recipe.points().size() < plan.points().size()) {
            return List.of();
        }
        SweepTally tally = SweepTally.of(recipe.sweep(), recipe.goals());
        SweepRows rows =
                new SweepRows(plan.points(), recipe.goals(), plan.time().start());
        rows.read(SweepWriter.table(plan.folder()), tally::accept);
        rows.read(SweepWriter.table(plan.folder()), tally::compare);
        SweepReport report = SweepReport.of(tally.findings(), plan.time());
        RunWriter.Written written = report.write(plan.folder(), manner.charts, Version.text());
        List<String> said = new ArrayList<>(written.notes());
        said.add(report.text(terminal.width(), terminal.bold(), written.report()));
        return said;
    }

    private static String of(SweepCount all, SweepCount.Some some) {
        return some.number() + " of " + Words.count(all.points(), "point", "points");
    }

    private static String first(SweepCount.Some some) {
        return some.first().map(f -> " The first is " + f).orElse("");
    }
}
