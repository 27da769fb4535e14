package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.analysis.AxisScale;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.SweepFindings.Contrast;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.analysis.SweepTally;
import org.summitsim.model.Goal;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;
import org.summitsim.model.Sweep.Design;
import org.summitsim.model.Sweep.Design.Kind;
import org.summitsim.model.Sweep.Unit;

/** Which axes are said to matter, where it is known by construction which do. */
class SweepEffectsTest {
    private static final int BATCHES = 20;

    private static Axis range(String id) {
        return new Axis(id, id, List.of(id), new Sweep.Between(0, 1), Unit.NUMBER);
    }

    private static Axis words(String id, String... words) {
        return new Axis(id, id, List.of(id), new Sweep.Values(levels(words)), Unit.WORDS);
    }

    private static Axis numbers(String id, int number) {
        List<Sweep.Level> levels = IntStream.range(0, number)
                .mapToObj(i -> new Sweep.Level(String.valueOf(i), OptionalDouble.of(i)))
                .toList();
        return new Axis(id, id, List.of(id), new Sweep.Values(levels), Unit.NUMBER);
    }

    private static List<Sweep.Level> levels(String... words) {
        return List.of(words).stream()
                .map(w -> new Sweep.Level(w, OptionalDouble.empty()))
                .toList();
    }

    /** The findings where a point has the figure that is made of its numbers (of words, their place). */
    private static OfGoal of(Design design, long seed, Function<double[], SweepRow.Figure> figure, Axis... axes) {
        Sweep.Settings settings =
                new Sweep.Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Sweep sweep = new Sweep("s", "S", "p.yaml", Optional.empty(), List.of(axes), design, settings, List.of("cost"));
        Points points = Designs.of(sweep, seed);
        List<AxisScale> scales = Designs.scales(sweep);
        SweepGoal goal = new SweepGoal("cost", Measure.Unit.COUNT, ZoneOffset.UTC, Goal.Direction.MINIMIZE);
        SweepTally tally = SweepTally.of(sweep, List.of(goal));
        List<SweepRow> rows = new ArrayList<>();
        for (long n = 0; n < points.size(); n++) {
            List<String> values = points.point(n).values();
            double[] x = IntStream.range(0, axes.length)
                    .mapToDouble(a -> number(scales.get(a), values.get(a)))
                    .toArray();
            rows.add(new SweepRow(n, values, 100, List.of(figure.apply(x)), Optional.empty()));
        }
        rows.forEach(tally::accept);
        rows.forEach(tally::compare);
        return tally.findings().goals().get(0);
    }

    private static double number(AxisScale scale, String value) {
        return scale.isNumeric()
                ? scale.number(value)
                : scale.levels().stream().map(Sweep.Level::text).toList().indexOf(value);
    }

    private static List<Integer> named(OfGoal of) {
        return of.effects().stream().filter(of::isTold).map(MainEffect::axis).toList();
    }

    private static final Axis[] TWO_THAT_DO_AND_FOUR_THAT_DO_NOT = {
        range("strong"), words("word", "red", "blue"), range("a"), range("b"), range("c"), words("d", "x", "y", "z")
    };

    @ParameterizedTest
    @CsvSource({"LATIN_HYPERCUBE, 40", "SOBOL, 64"})
    void axesThatDoNothingAreNeverNamedBesideOneThatDoesMuch(Kind kind, int size) {
        for (long seed = 1; seed <= 100; seed++) {
            SplittableRandom noise = new SplittableRandom(seed);
            OfGoal of = of(
                    new Design(kind, size),
                    seed,
                    x -> SweepRow.Figure.of(100 * x[0] + 30 * x[1] + noise.nextDouble(), 1),
                    TWO_THAT_DO_AND_FOUR_THAT_DO_NOT);

            assertThat(named(of)).containsExactly(0, 1);
            Contrast strong = of.effects().get(0).greatest().orElseThrow();
            assertThat(strong.by()).isCloseTo(100, within(1.5));
            assertThat(strong.from() + " " + strong.to()).isEqualTo("0 1");
        }
    }

    @ParameterizedTest
    @CsvSource({"LATIN_HYPERCUBE, 40", "SOBOL, 64"})
    void wherePointsScatterWidelyAxesThatDoNothingAreNamedNoMoreOftenThanTheLevelSays(Kind kind, int size) {
        int wrong = 0;
        for (long seed = 1; seed <= 200; seed++) {
            SplittableRandom noise = new SplittableRandom(seed);
            OfGoal of = of(
                    new Design(kind, size),
                    seed,
                    x -> SweepRow.Figure.of(30 * x[0] * x[0] + 20 * noise.nextDouble(), 1),
                    TWO_THAT_DO_AND_FOUR_THAT_DO_NOT);
            List<Integer> named = new ArrayList<>(named(of));
            assertThat(named.remove(Integer.valueOf(0))).isTrue();
            wrong += named.isEmpty() ? 0 : 1;
        }
        // 5 % of 200 and three standard deviations.
        assertThat(wrong).isLessThanOrEqualTo(19);
    }

    @Test
    void whatIsNotAlongALineIsSeenInItsMiddle() {
        OfGoal of = of(
                new Design(Kind.LATIN_HYPERCUBE, 60),
                3,
                x -> SweepRow.Figure.of(Math.abs(x[0] - 0.5), 1),
                range("valley"),
                range("idle"));

        assertThat(named(of)).containsExactly(0);
        assertThat(of.effects().get(0).greatest()).isEmpty();
        assertThat(of.effects().get(0).knownBend().orElseThrow().by()).isBetween(-0.6, -0.4);
    }

    /** What luck makes of a batch, the same at all points, and a little that is of the point alone. */
    private static SweepRow.Figure common(double mean, SplittableRandom own, boolean batches) {
        SplittableRandom luck = new SplittableRandom(1);
        List<Double> means = IntStream.range(0, batches ? BATCHES : 0)
                .mapToObj(b -> 10 * luck.nextDouble() - 5 + 0.2 * (own.nextDouble() - 0.5))
                .toList();
        return new SweepRow.Figure(mean, 1.4, means);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whatAllPointsShareOfLuckIsTakenOutWhereBatchesAreKnown(boolean batches) {
        SplittableRandom own = new SplittableRandom(7);
        OfGoal of = of(
                new Design(Kind.FULL_FACTORIAL, 0),
                1,
                x -> common(x[0] + 0.5 * x[1] * x[2], own, batches),
                numbers("a", 2),
                words("b", "no", "yes"),
                words("c", "no", "yes"),
                words("idle", "x", "y", "z"));

        assertThat(named(of)).isEqualTo(batches ? List.of(0, 1, 2) : List.of());
        assertThat(of.pairs()).hasSize(6);
        assertThat(of.pairs().get(0).interplay()).isCloseTo(batches ? 0.125 : 0, within(1e-9));
        assertThat(of.pairs().get(1).interplay()).isZero();
        assertThat(of.peers().number()).isEqualTo(batches ? 9 : 24);
        assertThat(of.peers().shared())
                .isEqualTo(
                        batches
                                ? List.of(Optional.of("0"), Optional.empty(), Optional.empty(), Optional.empty())
                                : List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void whereAWholeValueHasNoFigureTheOthersAreComparedAsEver() {
        SplittableRandom own = new SplittableRandom(7);
        OfGoal of = of(
                new Design(Kind.FULL_FACTORIAL, 0),
                1,
                x -> x[0] == 1 ? SweepRow.Figure.of(Double.NaN, Double.NaN) : common(x[0] + 0.3 * x[1], own, true),
                numbers("a", 3),
                words("b", "no", "yes"));

        assertThat(named(of)).containsExactly(0, 1);
        assertThat(of.effects().get(1).greatest().orElseThrow().by()).isCloseTo(0.3, within(1e-9));
        assertThat(of.effects().get(1).greatest().orElseThrow().halfWidth()).isLessThan(0.2);
    }

    @Test
    void whereSomePointsHaveNoFigureOtherAxesAreTakenOut() {
        // Only the high values of the first are left where the second is high: it looks as if that did something.
        OfGoal of = of(
                new Design(Kind.FULL_FACTORIAL, 0),
                1,
                x -> SweepRow.Figure.of(x[1] > 1 && x[0] < 2 ? Double.NaN : x[0], 0.1),
                numbers("a", 4),
                numbers("idle", 4));

        assertThat(named(of)).containsExactly(0);
    }
}
