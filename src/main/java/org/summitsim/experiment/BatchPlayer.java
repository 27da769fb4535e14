package org.summitsim.experiment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitsim.analysis.Limit;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.MeasureSamples;
import org.summitsim.engine.Play;
import org.summitsim.experiment.PointResult.Figure;
import org.summitsim.kernel.SharedNumbers;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Moments;

/**
 * Plays the points of a batch, one after the other, in the calling thread. What does not depend on a point is made once and shared
 * by all threads: the tree of the scenario's file and the random numbers. Safe for use by several threads.
 */
public final class BatchPlayer {
    /** The share of memory that random numbers may fill, in numbers of 8 bytes. */
    private static final int NUMBERS = 8 * 8;

    private final ScenarioSource source;
    private @Nullable Shared latest;

    /**
     * A player that has played nothing.
     *
     * @param source reads scenarios
     */
    public BatchPlayer(ScenarioSource source) {
        this.source = source;
    }

    /** What the points of one task share. */
    private record Shared(Batch.Task task, ScenarioSource.Changeable scenario, SharedNumbers numbers) {}

    /**
     * What comes of the points of a batch, in their order.
     *
     * @throws CancellationException if the thread is interrupted, which it then still is
     */
    public List<PointResult> play(Batch batch) {
        Shared shared = shared(batch.task());
        List<PointResult> results = new ArrayList<>();
        for (Point point : batch.points()) {
            results.add(play(shared, point));
        }
        return results;
    }

    private synchronized Shared shared(Batch.Task task) {
        Shared known = latest;
        if (known != null && known.task.equals(task)) {
            return known;
        }
        Effort effort = task.effort();
        long room = Runtime.getRuntime().maxMemory() / NUMBERS;
        Shared made = new Shared(
                task,
                source.open(task.scenario(), task.variant()),
                SharedNumbers.of(effort.plan(), effort.seed(), room));
        latest = made;
        return made;
    }

    private static PointResult play(Shared shared, Point point) {
        try {
            return played(shared, point, Play.of(shared.scenario.with(point.changes())));
        } catch (CancellationException e) {
            throw e;
        } catch (InvalidScenarioException e) {
            return new PointResult.Failed(point, reason(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new PointResult.Failed(point, line(e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    private static PointResult played(Shared shared, Point point, Play play) {
        Effort effort = shared.task.effort();
        RunPlan plan = new RunPlan("point", effort.seed(), effort.plan(), effort.stop(), 1, Progress.NONE);
        try (Playing playing = Playing.of(play, plan, shared.numbers.blocks(play.inputs(), play.copulas()))) {
            playing.playOut();
            MeasureSamples samples = playing.samples();
            List<Figure> figures = new ArrayList<>();
            for (String goal : shared.task.goals()) {
                figures.add(figure(samples, goal, effort.batches()));
            }
            Instant start = play.network().time().start();
            List<String> broken = shared.task.limits().stream()
                    .filter(limit -> limit.isBroken(samples, start))
                    .map(Limit::text)
                    .toList();
            return new PointResult.Played(point, start, playing.replications(), playing.stuck(), figures, broken);
        }
    }

    private static Figure figure(MeasureSamples samples, String goal, int batches) {
        Measure measure = samples.measure(goal)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected a scenario with the measure " + goal + ", received one without"));
        double halfWidth = measure.summary().interval().map(Interval::halfWidth).orElse(Double.NaN);
        double[] values = samples.find(goal).orElseThrow().values();
        return new Figure(
                measure.summary().mean(),
                halfWidth,
                deviations(values, measure.summary().mean(), batches));
    }

    /** How far the mean of each part of the numbers is from the mean of all; those that are not finite count in neither. */
    private static List<Double> deviations(double[] values, double mean, int batches) {
        Moments[] parts = new Moments[batches];
        Arrays.setAll(parts, b -> new Moments());
        for (int k = 0; batches > 0 && k < values.length; k++) {
            if (Double.isFinite(values[k])) {
                parts[(int) ((long) k * batches / values.length)].accept(values[k] - mean);
            }
        }
        boolean whole = Arrays.stream(parts).allMatch(part -> part.n() > 0);
        return whole ? Arrays.stream(parts).map(Moments::mean).toList() : List.of();
    }

    /** All that is wrong, in one line. */
    private static String reason(InvalidScenarioException e) {
        return line(e.problems().stream()
                .filter(p -> p.severity() == Problem.Severity.ERROR)
                .map(p -> p.path().isEmpty() ? p.message() : String.join(".", p.path()) + ": " + p.message())
                .collect(Collectors.joining("; ")));
    }

    private static String line(String text) {
        return text.replaceAll("\\s*\\R\\s*", "; ").strip();
    }
}
