package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.PointResult.Failed;
import org.summitsim.experiment.PointResult.Figure;
import org.summitsim.experiment.PointResult.Played;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.model.Sampling;
import org.summitsim.model.ScenarioText;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioTree;

/** What every backend that plays batches must do. */
abstract class BatchesContractTest {
    private static final ScenarioText FIRST = ScenarioTree.read(
                    Path.of("scenarios/examples/first.yaml"), Optional.empty())
            .text();
    private static final List<String> GOALS = List.of("day_end(1)", "lateness(lunch)", "p_contract(statement)");
    private static final Effort EFFORT = new Effort(7, Sampling.RANDOM, 150, Duration.ZERO);
    private static final Batch.Task TASK = new Batch.Task(FIRST, "", EFFORT, GOALS, List.of());

    /** The backend with so many that play at a time, reading scenarios by {@link #open}. */
    abstract Batches batches(int workers);

    /** Reads YAML. */
    static ScenarioSource.Changeable open(ScenarioText text, String variant) {
        ScenarioTree tree = ScenarioTree.of(text, Optional.of(variant).filter(v -> !v.isEmpty()));
        return changes -> {
            Reading reading = tree.with(changes.stream().map(Patch::ofPoint).toList());
            return reading.scenario()
                    .orElseThrow(() -> new InvalidScenarioException(reading.problems().stream()
                            .filter(LocatedProblem::isError)
                            .map(p -> Problem.error(p.path(), p.message()))
                            .toList()));
        };
    }

    private static Point talks(long number, int minutes) {
        return new Point(
                number, List.of(minutes + "m"), List.of("meetings.talks.duration=pert(20m, " + minutes + "m, 200m)"));
    }

    private static List<Point> points(int count) {
        return IntStream.range(0, count).mapToObj(i -> talks(i, 30 + i)).toList();
    }

    private static List<Batch> cut(List<Point> points, int size) {
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < points.size(); i += size) {
            batches.add(new Batch(TASK, points.subList(i, Math.min(points.size(), i + size))));
        }
        return batches;
    }

    private List<PointResult> play(int workers, List<Batch> batches) {
        List<PointResult> results = new ArrayList<>();
        try (Batches backend = batches(workers)) {
            backend.play(batches.iterator(), results::addAll);
        }
        return results;
    }

    @Test
    void resultsComeInTheOrderOfPointsHoweverLongEachTakes() {
        List<PointResult> results = play(4, cut(points(30), 3));

        assertThat(results)
                .extracting(r -> r.point().number())
                .containsExactlyElementsOf(
                        IntStream.range(0, 30).mapToObj(i -> (long) i).toList());
    }

    @Test
    void howManyPlayAndHowPointsAreCutMakesNoDifference() {
        List<PointResult> one = play(1, cut(points(20), 1));

        assertThat(play(8, cut(points(20), 1))).isEqualTo(one);
        assertThat(play(3, cut(points(20), 7))).isEqualTo(one);
    }

    @Test
    void aPointHasTheFiguresOfARunOfItsOwn() {
        Point point = talks(0, 45);

        PointResult result = play(2, List.of(new Batch(TASK, List.of(point)))).get(0);

        Play play = Play.of(open(FIRST, "").with(point.changes()));
        RunResult run = Runner.run(play, new RunPlan("x", 7, SamplingPlan.random(), Stop.after(150), 2, Progress.NONE));
        assertThat(result).isInstanceOfSatisfying(Played.class, played -> {
            assertThat(played.replications()).isEqualTo(150);
            assertThat(played.stuck()).isZero();
            assertThat(played.figures().stream()
                            .map(f -> new Figure(f.mean(), f.halfWidth(), List.of()))
                            .toList())
                    .isEqualTo(GOALS.stream().map(goal -> figure(run, goal)).toList());
        });
    }

    @Test
    void theMeansOfBatchesOfReplicationsAreToldAsDistancesFromTheMean() {
        PointResult result =
                play(2, List.of(new Batch(TASK, List.of(talks(0, 45))))).get(0);

        Play play = Play.of(open(FIRST, "").with(talks(0, 45).changes()));
        RunPlan tenth = new RunPlan("x", 7, SamplingPlan.random(), Stop.after(15), 1, Progress.NONE);
        RunResult first = Runner.run(play, tenth);
        Figure figure = ((Played) result).figures().get(0);
        // 150 replications in 20 batches: the first two are the first 15 replications.
        assertThat(figure.batches()).hasSize(20);
        double firstTwo = figure.mean()
                + (8 * figure.batches().get(0) + 7 * figure.batches().get(1)) / 15;
        assertThat(firstTwo).isCloseTo(figure(first, GOALS.get(0)).mean(), within(1e-3));
    }

    private static Figure figure(RunResult run, String goal) {
        Measure measure = run.measures().list().stream()
                .filter(m -> m.key().equals(goal))
                .findFirst()
                .orElseThrow();
        return new Figure(
                measure.summary().mean(),
                measure.summary().interval().orElseThrow().halfWidth(),
                List.of());
    }

    @Test
    void aPointThatCannotBePlayedSaysWhyAndTheRestGoesOn() {
        List<Point> points = List.of(
                talks(0, 40),
                new Point(1, List.of("x"), List.of("meetings.talks.duration=soon")),
                new Point(2, List.of("x"), List.of("meetings.lunch.people={add: [nobody]}")),
                new Point(3, List.of("x"), List.of("meetings.statement=null")),
                new Point(4, List.of("x"), List.of("meetings.talks.after=[statement]")),
                talks(5, 40));

        List<PointResult> results = play(2, cut(points, 1));

        assertThat(results.get(0)).isInstanceOf(Played.class);
        assertThat(results.get(5)).isInstanceOf(Played.class);
        assertThat(results.subList(1, 5))
                .allSatisfy(r -> assertThat(r)
                        .isInstanceOfSatisfying(
                                Failed.class, f -> assertThat(f.reason()).doesNotContain("\n")));
        assertThat(results.get(1)).asString().contains("meetings.talks.duration", "received soon");
        assertThat(results.get(3)).asString().contains("p_contract(statement)");
        assertThat(results.get(4)).asString().contains("talks", "statement");
    }

    @Test
    void aPrecisionIsMetByEachPointOnItsOwn() {
        Effort effort = new Effort(7, Sampling.RANDOM, 3000, Duration.ofSeconds(20));
        Batch.Task task = new Batch.Task(FIRST, "", effort, List.of("day_end(1)"), List.of());
        Point narrow = new Point(0, List.of("1m"), List.of("meetings.talks.duration=50m"));
        Point wide = new Point(1, List.of("2m"), List.of("meetings.lunch.duration=\"uniform(30m, 3h)\""));

        List<PointResult> results = play(2, List.of(new Batch(task, List.of(narrow, wide))));

        assertThat(results)
                .extracting(r -> r instanceof Played played ? played.replications() : -1)
                .containsExactly(1000, 3000);
    }

    @Test
    void whoeverInterruptsItStopsIt() {
        List<PointResult> results = new ArrayList<>();
        try (Batches backend = batches(2)) {
            assertThatThrownBy(() -> backend.play(cut(points(2000), 1).iterator(), more -> {
                        results.addAll(more);
                        Thread.currentThread().interrupt();
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(results).hasSizeBetween(1, 100);
        assertThat(results).extracting(r -> r.point().number()).isSorted();
    }

    @Test
    void batchesAreTakenAsTheyAreNeeded() {
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        Iterator<Batch> counted =
                cut(points(120), 1).stream().peek(b -> taken.incrementAndGet()).iterator();
        try (Batches backend = batches(2)) {
            backend.play(counted, more -> ahead.add(taken.get() - ahead.size()));
        }
        assertThat(ahead).hasSize(120).allSatisfy(window -> assertThat(window).isBetween(1, 60));
    }

    @Test
    void aBatchThatWentThroughBytesPlaysTheSame() throws IOException, ClassNotFoundException {
        Batch batch = new Batch(TASK, points(5));

        List<PointResult> results = play(1, List.of(again(batch)));

        assertThat(results).isEqualTo(play(1, List.of(batch)));
        assertThat(again(new ArrayList<>(results))).isEqualTo(results);
    }

    @SuppressWarnings("unchecked")
    private static <T> T again(T thing) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thing);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
