package org.summitsim.analysis.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Cause;
import org.summitsim.engine.EventIds;
import org.summitsim.engine.Lack;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.TimeLine;

/** A trace tells what the engine did, no more and no less. */
class TraceTest {
    private static final String ONE_ROOM = """
            summit: 1
            title: A story
            clock: {day-1: 2024-04-10, zone: America/New_York}
            run: {replications: 1, seed: 1}
            resources: {booth: {capacity: 1}}
            people: {a: {}, b: {}}
            meetings:
              long: {people: [a], uses: [booth], start: day 1 10:00, duration: "uniform(30m, 90m)"}
              short: {people: [b], uses: [booth], start: day 1 11:00, duration: 20m}
            """;

    private static double[] numbers(Play play, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(play.inputs().size(), 0.001, 0.999).toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kishida-2024",
                "checkpoint",
                "conference",
                "examples/r-phone-and-alarm",
                "examples/n-rounds",
                "examples/j-carried",
                "examples/p-strike",
                "examples/s-catching-up"
            })
    void watchingChangesNothingAndEveryStartAndEndIsTold(String name) {
        Play play = Stage.of(Path.of("scenarios", name + ".yaml"));
        double[] numbers = numbers(play, 7);
        Trajectory plain = play.player().play(numbers, 0);

        Trace trace = Trace.of(play, numbers);

        assertThat(trace.played().start()).isEqualTo(plain.start());
        assertThat(trace.played().finish()).isEqualTo(plain.finish());
        for (int a = 0; a < play.network().activities().size(); a++) {
            assertTold(trace, Happening.Kind.START, a, plain.start()[a]);
            assertTold(trace, Happening.Kind.FINISH, a, plain.finish()[a]);
        }
        assertThat(trace.steps()).extracting(Step::at).isSorted().doesNotHaveDuplicates();
    }

    private static void assertTold(Trace trace, Happening.Kind kind, int activity, long at) {
        boolean told = trace.steps().stream()
                .filter(step -> step.at() == at)
                .flatMap(step -> step.happenings().stream())
                .anyMatch(h -> h.kind() == kind && h.of() == activity);
        assertThat(told).isEqualTo(at != TimeLine.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kishida-2024", "checkpoint"})
    void theFutureEventListIsAheadOfTheClockAndInOrder(String name) {
        Play play = Stage.of(Path.of("scenarios", name + ".yaml"));

        for (Step step : Trace.of(play, numbers(play, 3)).steps()) {
            assertThat(step.future()).isSorted().allMatch(pending -> pending.at() >= step.at());
            assertThat(step.future()).extracting(Pending::kind).doesNotContain(EventIds.Kind.HORIZON);
        }
    }

    @Test
    void aRunningActivityHasItsEndOnTheFutureEventList() {
        Play play = Stage.of(ONE_ROOM);
        Trace trace = Trace.of(play, new double[] {0.99});
        Step start = trace.steps().get(0);

        assertThat(start.happenings()).containsExactly(Happening.of(start.at(), Happening.Kind.START, 0));
        assertThat(start.future()).contains(new Pending(trace.played().finish()[0], EventIds.Kind.FINISH, 0));
    }

    @Test
    void whoWaitsForAResourceIsNamedUntilItIsFree() {
        Play play = Stage.of(ONE_ROOM);
        Trace trace = Trace.of(play, new double[] {0.99});
        List<Step> steps = trace.steps();

        assertThat(trace.played().start()[1]).isEqualTo(trace.played().finish()[0]);
        assertThat(steps.get(1).at())
                .isEqualTo(play.network().activities().plan().start()[1]);
        assertThat(steps.get(1).happenings())
                .containsExactly(Happening.of(steps.get(1).at(), Happening.Kind.WAIT, 1));
        assertThat(steps.get(1).waiting()).containsExactly(new Waiting(1, new Lack(Cause.RESOURCE, 0)));
        assertThat(steps.get(2).waiting()).isEmpty();
        assertThat(trace.unitsTaken(0, steps.get(1).at())).isOne();
        assertThat(trace.overrun(0)).isEqualTo(1764L * 1_000_000);
        assertThat(trace.overrun(1)).isZero();
    }
}
