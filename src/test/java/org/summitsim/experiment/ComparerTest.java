package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.Effect;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.StartMoves;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Goal.Direction;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.ScenarioReader;

class ComparerTest {
    private static final String FILE = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            people: {host: {}, guest: {}}
            resources: {interpreters: {capacity: 1}}
            meetings:
              talks: {people: [host], uses: [interpreters], start: day 1 09:00, duration: "pert(40m, 60m, 100m)"}
              press:
                people: [host]
                start: day 1 10:10
                duration: "triangular(10m, 20m, 40m)"
                contract: {within: 5m, probability: 0.8}
              photo: {people: [guest], start: day 1 11:00, duration: 10m}
            variants:
              shorter: {title: Talks ten minutes shorter, set: {meetings: {talks: {duration: "pert(30m, 50m, 90m)"}}}}
              same: {title: Nothing that matters, set: {meetings: {talks: {title: The talks}}}}
              later: {title: Photo later, set: {meetings: {photo: {start: day 1 11:30}}}}
              without: {title: Without the photo, set: {meetings: {photo: null, press: {start: day 1 10:30}, dinner:
                {people: [guest], start: day 1 12:00, duration: 30m}}}}
            """;

    private static Entrant entrant(String name) {
        Change change = name.equals("base") ? Change.NONE : Change.to(name);
        var reading = ScenarioReader.read("compare.yaml", FILE, change);
        assertThat(reading.scenario()).as(reading.problems().toString()).isPresent();
        return new Entrant(name, "Title of " + name, Play.of(reading.scenario().get()));
    }

    private static List<Aim> aims(String... measures) {
        List<Aim> aims = new ArrayList<>();
        for (String measure : measures) {
            aims.add(new Aim(measure, measure.startsWith("p_") ? Direction.MAXIMIZE : Direction.MINIMIZE));
        }
        return aims;
    }

    private static Comparison compare(String sampling, Stop stop, List<Aim> aims, String... names) {
        List<Entrant> entrants =
                List.of(names).stream().map(ComparerTest::entrant).toList();
        RunPlan plan = new RunPlan("", 5, SamplingPlan.of(sampling), stop, 2, Progress.NONE);
        return Comparer.compare(entrants, aims, plan, Matter.DEFAULT, run -> {});
    }

    private static Standing standing(Comparison comparison, int goal, int contender) {
        return comparison.goals().get(goal).standings().get(contender).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "antithetic", "latin-hypercube", "sobol"})
    void identicalVariantsDifferByExactlyNothing(String sampling) {
        Comparison comparison = compare(
                sampling,
                Stop.after(2000),
                aims("start(press)", "lateness(press)", "day_end(1)", "p_contract(press)", "utilization(interpreters)"),
                "base",
                "same");
        for (int g = 0; g < comparison.goals().size(); g++) {
            Contrast contrast = standing(comparison, g, 1).contrast().orElseThrow();
            assertThat(contrast.mean()).isZero();
            assertThat(contrast.n()).isEqualTo(comparison.replications());
            assertThat(contrast.interval()).isPresent();
            assertThat(contrast.interval().get().low()).isLessThanOrEqualTo(0);
            assertThat(contrast.interval().get().high()).isGreaterThanOrEqualTo(0);
        }
        assertThat(standing(comparison, 0, 1)
                        .contrast()
                        .orElseThrow()
                        .interval()
                        .orElseThrow()
                        .halfWidth())
                .isZero();
        assertThat(standing(comparison, 0, 1).contrast().orElseThrow().effect())
                .isEqualTo(Effect.NO_DIFFERENCE_THAT_MATTERS);
        assertThat(comparison.contenders().get(1).moves().moved()).allMatch(m -> m.shift() == 0 && !m.isMove(0));
    }

    @Test
    void eachIsPlayedAsInARunOfItsOwn() {
        List<RunResult> runs = new ArrayList<>();
        List<Entrant> entrants = List.of(entrant("base"), entrant("without"));
        RunPlan plan = new RunPlan("", 5, Stop.after(300), 1, Progress.NONE);
        Comparison comparison = Comparer.compare(entrants, aims("day_end(1)"), plan, Matter.DEFAULT, runs::add);
        for (int i = 0; i < entrants.size(); i++) {
            RunResult alone = Runner.run(
                    entrants.get(i).play(), new RunPlan(entrants.get(i).name(), 5, Stop.after(300), 1, Progress.NONE));
            assertThat(runs.get(i).facts()).isEqualTo(alone.facts());
            assertThat(runs.get(i).measures().list()).isEqualTo(alone.measures().list());
            assertThat(standing(comparison, 0, i).measure())
                    .isEqualTo(alone.measures().get("day_end", "1"));
        }
    }

    @Test
    void whatEndsTenMinutesEarlierIsTenMinutesBetter() {
        Comparison comparison = compare("random", Stop.after(1000), aims("finish(talks)"), "base", "shorter");
        GoalContrast goal = comparison.goals().get(0);
        Contrast contrast = standing(comparison, 0, 1).contrast().orElseThrow();
        // The same law ten minutes earlier, drawn with the same numbers: nothing is left to chance.
        assertThat(contrast.mean()).isCloseTo(-10.0 * TimeLine.MINUTE, within(1.0));
        assertThat(contrast.correlation()).isCloseTo(1, within(1e-9));
        assertThat(contrast.effect()).isEqualTo(Effect.BETTER);
        assertThat(contrast.gain()).isGreaterThan(1000);
        assertThat(goal.indifference()).isEqualTo((double) TimeLine.MINUTE);
        assertThat(standing(comparison, 0, 1).advantage().orElseThrow().low()).isPositive();
        assertThat(standing(comparison, 0, 0).advantage().orElseThrow().high()).isNegative();
        assertThat(standing(comparison, 0, 0).contrast()).isEmpty();
    }

    @Test
    void theStartsThatMovedAreFound() {
        Comparison comparison = compare("random", Stop.after(400), aims("day_end(1)"), "base", "later", "without");
        StartMoves later = comparison.contenders().get(1).moves();
        assertThat(later.moved().stream().filter(m -> m.isMove(TimeLine.MINUTE)).map(StartMoves.Move::activity))
                .containsExactly("photo");
        assertThat(later.moved().get(2).shift()).isEqualTo(30.0 * TimeLine.MINUTE);
        StartMoves without = comparison.contenders().get(2).moves();
        assertThat(without.gone()).containsExactly("photo");
        assertThat(without.added()).containsExactly("dinner");
        assertThat(without.moved().stream()
                        .filter(m -> m.isMove(TimeLine.MINUTE))
                        .map(StartMoves.Move::activity))
                .containsExactly("press");
        assertThat(comparison.contenders().get(0).moves()).isEqualTo(StartMoves.NONE);
    }

    @Test
    void whereOneHasNoSuchMeasureTheOthersAreComparedAllTheSame() {
        Comparison comparison = compare(
                "random",
                Stop.after(200),
                aims("start(photo)", "start(dinner)", "start(nothing)"),
                "base",
                "later",
                "without");
        assertThat(comparison.goals())
                .extracting(GoalContrast::measure)
                .containsExactly("start(photo)", "start(dinner)");
        assertThat(comparison.goals().get(0).standings().get(2)).isEmpty();
        assertThat(standing(comparison, 0, 1).contrast().orElseThrow().effect()).isEqualTo(Effect.WORSE);
        assertThat(standing(comparison, 1, 2).contrast()).isEmpty();
    }

    @Test
    void aPrecisionIsThatOfTheDifferences() {
        Comparison comparison = compare(
                "random",
                Stop.at(Duration.ofSeconds(6), 20_000),
                aims("start(press)", "p_contract(press)"),
                "base",
                "shorter",
                "without");
        assertThat(comparison.replications()).isBetween(1000, 20_000);
        assertThat(comparison.stopRule()).contains("every difference to the base that is a time");
        assertThat(comparison.goals().get(0).halfWidth()).isLessThanOrEqualTo(6e6);
        assertThat(comparison.contenders()).allMatch(c -> c.facts().replications() == comparison.replications());
    }
}
