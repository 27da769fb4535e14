package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.yaml.ScenarioReader;

class RunnerTest {
    private static final Play PLAY = play("""
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            people:
              host: {rest: "22:00-06:00"}
            resources:
              room: {kind: equipment, capacity: 1}
            meetings:
              first: {people: [host], uses: [room], start: "day 1 09:00", duration: "exponential(60m)"}
              second: {uses: [room], start: "day 1 10:30", duration: "exponential(60m)"}
              third: {people: [host], uses: [room], start: "day 1 12:00", duration: "exponential(60m)",
                      contract: {within: 10m, probability: 0.8}}
              last: {after: [{of: third, lag: "uniform(0m, 20m)"}], start: "day 2 09:00", duration: "pert(10m, 20m, 60m)"}
            """);

    private static Play play(String text) {
        var reading = ScenarioReader.read("runner.yaml", text, List.of());
        assertThat(reading.problems()).isEmpty();
        return Play.of(reading.scenario().orElseThrow());
    }

    private static RunResult run(Stop stop, int threads) {
        return Runner.run(PLAY, new RunPlan("base", 7, stop, threads, Progress.NONE));
    }

    /** Every number of a result, without the network, which is the same object. */
    private static String everything(RunResult run) {
        StringBuilder text = new StringBuilder();
        text.append(run.facts()).append(run.measures().list()).append(run.causes());
        for (double[] column : run.replications().values()) {
            text.append(Arrays.toString(column));
        }
        run.usage()
                .forEach(u -> text.append(u.id())
                        .append(Arrays.toString(u.bands().mean()))
                        .append(Arrays.toString(u.bands().p10()))
                        .append(Arrays.toString(u.bands().p90()))
                        .append(Arrays.toString(u.travelling()))
                        .append(Arrays.toString(u.waiting())));
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void resultsDoNotDependOnTheNumberOfThreads(int threads) {
        assertThat(everything(run(Stop.after(1050), threads))).isEqualTo(everything(run(Stop.after(1050), 1)));
        Stop precise = Stop.at(Duration.ofMinutes(3), 5000);
        assertThat(everything(run(precise, threads))).isEqualTo(everything(run(precise, 1)));
    }

    @Test
    void aReplicationIsTheSameInAShortRunAndInALongOne() {
        double[] few = run(Stop.after(130), 2).replications().column("makespan");
        double[] many = run(Stop.after(400), 2).replications().column("makespan");

        assertThat(few).hasSize(130).containsExactly(Arrays.copyOf(many, 130));
    }

    @Test
    void anotherSeedGivesOtherNumbers() {
        RunResult other = Runner.run(PLAY, new RunPlan("base", 8, Stop.after(100), 1, Progress.NONE));

        assertThat(other.replications().column("makespan"))
                .isNotEqualTo(run(Stop.after(100), 1).replications().column("makespan"));
    }

    @Test
    void meetingsEveryNinetyMinutesInOneRoomWaitAsInTheDM1Queue() {
        RunResult run = run(Stop.after(20_000), 2);

        within(run.measures().get("lateness", "second"), 60 * 0.22313);
        within(run.measures().get("lateness", "third"), 60 * 0.34760);
        within(run.measures().get("wait", "room"), 60 * (0.22313 + 0.34760));
    }

    private static void within(Measure measure, double expected) {
        double error =
                measure.summary().sd() / Math.sqrt((double) measure.summary().n());
        assertThat(measure.summary().mean()).as(measure.key()).isBetween(expected - 4 * error, expected + 4 * error);
    }

    @Test
    void aWidePrecisionIsReachedAtTheFirstLook() {
        RunResult run = run(Stop.at(Duration.ofHours(5), Stop.MOST), 2);

        assertThat(run.facts().replications()).isEqualTo(1000);
        assertThat(run.facts().stopRule()).contains("is at most 300 min").contains("after 1000");
    }

    @Test
    void aPrecisionOutOfReachStopsAtTheMost() {
        RunResult run = run(Stop.at(Duration.ofSeconds(1), 1730), 2);

        assertThat(run.facts().replications()).isEqualTo(1730);
        assertThat(run.facts().stopRule()).startsWith("the most replications allowed, 1730;");
    }

    @Test
    void looksComeHalfAsFarAgainOverWholeChunks() {
        Looks looks = new Looks(Duration.ofMinutes(1), 5000, SamplingPlan.random(), Looks.DAY_ENDS);

        assertThat(List.of(looks.next(1000), looks.next(1500), looks.next(2300), looks.next(4000)))
                .containsExactly(1500, 2300, 3500, 5000);
        assertThat(looks.isEnough(Double.NaN)).isFalse();
    }

    private static RunResult run(String sampling, Stop stop, int threads) {
        return Runner.run(
                PLAY, new RunPlan("base", 7, stop, threads, Progress.NONE).withSampling(SamplingPlan.of(sampling)));
    }

    @ParameterizedTest
    @CsvSource({"antithetic, 1050", "latin-hypercube, 1500", "sobol, 1600"})
    void resultsDoNotDependOnTheNumberOfThreadsUnderAnySampling(String sampling, int replications) {
        Stop precise = Stop.at(Duration.ofMinutes(2), 20_000);
        String one = everything(run(sampling, Stop.after(replications), 1));
        String precisely = everything(run(sampling, precise, 1));
        for (int threads : List.of(2, 8)) {
            assertThat(everything(run(sampling, Stop.after(replications), threads)))
                    .isEqualTo(one);
            assertThat(everything(run(sampling, precise, threads))).isEqualTo(precisely);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "random, t, wilson",
        "antithetic, hall over pairs, wilson over pairs",
        "latin-hypercube, hall over blocks, wilson over blocks",
        "sobol, hall over randomisations, wilson over randomisations"
    })
    void theSamplingIsNamedAndSoAreTheMethodsOfItsIntervals(String sampling, String mean, String share) {
        RunResult run = run(sampling, Stop.after(2000), 2);

        assertThat(run.facts().sampling()).isEqualTo(sampling);
        assertThat(method(run.measures().get("makespan", ""))).isEqualTo(mean);
        assertThat(method(run.measures().get("engaged", "host"))).isEqualTo(mean);
        assertThat(method(run.measures().get("p_missed", "first"))).isEqualTo(share);
    }

    private static String method(Measure measure) {
        return measure.summary().interval().orElseThrow().method();
    }

    @ParameterizedTest
    @CsvSource({
        "antithetic, 999, 1000, whole pairs",
        "latin-hypercube, 1001, 1050, whole blocks of 50",
        "sobol, 1000, 1600, 25 randomisations of a power of two points each"
    })
    void aFixedNumberThatDoesNotFitIsRoundedUp(String sampling, int asked, int played, String fitting) {
        RunResult run = run(sampling, Stop.after(asked), 2);

        assertThat(run.facts().replications()).isEqualTo(played);
        assertThat(run.facts().stopRule())
                .isEqualTo(
                        "a fixed number of replications, " + asked + " rounded up to " + played + " (" + fitting + ")");
        assertThat(run(sampling, Stop.after(played), 2).facts().stopRule()).isEqualTo("a fixed number of replications");
    }

    @ParameterizedTest
    @CsvSource({"antithetic, 1731, 1730", "latin-hypercube, 1730, 1700", "latin-hypercube, 3, 50", "sobol, 3000, 1600"})
    void aMaximumThatDoesNotFitIsRoundedDown(String sampling, int most, int played) {
        RunResult run = run(sampling, Stop.at(Duration.ofMillis(1), most), 2);

        assertThat(run.facts().replications()).isEqualTo(played);
        assertThat(run.facts().stopRule()).startsWith("the most replications allowed, " + played + ";");
    }

    @ParameterizedTest
    @CsvSource({"random, 1000, 1500", "antithetic, 1000, 1500", "latin-hypercube, 1000, 1500", "sobol, 1600, 3200"})
    void looksAreAtWholeUnitsOfTheSampling(String sampling, int first, int second) {
        Looks looks = new Looks(Duration.ofMinutes(1), 100_000, SamplingPlan.of(sampling), Looks.DAY_ENDS);

        assertThat(looks.first()).isEqualTo(first);
        assertThat(looks.next(first)).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"antithetic", "latin-hypercube", "sobol"})
    void everySamplingAgreesWithTheDM1Queue(String sampling) {
        RunResult run = run(sampling, Stop.after(12_000), 2);

        within(run.measures().get("lateness", "second"), 60 * 0.22313);
        within(run.measures().get("lateness", "third"), 60 * 0.34760);
    }

    @Test
    void progressGoesUpToTheEnd() {
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());

        Runner.run(PLAY, new RunPlan("base", 7, Stop.after(250), 3, (done, total) -> seen.add(done)));

        assertThat(seen).hasSize(3).isSorted().endsWith(250);
    }

    @Test
    void anInterruptedRunStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> run(Stop.after(100_000), 2)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aFailureReachesTheCaller() {
        Progress broken = (done, total) -> {
            throw new IllegalStateException("pipe closed");
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> Runner.run(PLAY, new RunPlan("base", 7, Stop.after(500), 2, broken)))
                .withMessage("pipe closed");
    }

    @Test
    void moreThanThereIsRoomForIsRefused() {
        Room room = new Room(6000, 96_000, 64L << 20);

        assertThat(room.most()).isBetween(400, 500);
        assertThatThrownBy(() -> room.check(1000, SamplingPlan.random()))
                .isInstanceOf(RunTooLargeException.class)
                .hasMessageContaining("received 1000")
                .hasMessageContaining("Maybe --replications");
        assertThat(new Room(1 << 20, 16 << 20, Long.MAX_VALUE).most()).isEqualTo(128);
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> Stop.after(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stop.at(Duration.ZERO, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RunPlan("base", 1, Stop.after(1), 0, Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
