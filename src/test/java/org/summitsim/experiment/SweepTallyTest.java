package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.AxisScale;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.analysis.SweepTally;
import org.summitsim.model.Distribution;
import org.summitsim.model.Goal;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;
import org.summitsim.model.Sweep.Design;
import org.summitsim.model.Sweep.Design.Kind;
import org.summitsim.model.Sweep.Unit;
import org.summitsim.statistics.LinearModel;

/** What is made of rows, whatever they came from. */
class SweepTallyTest {
    private static final Axis RANGE = new Axis("range", "Range", List.of("a"), new Sweep.Between(10, 30), Unit.MINUTES);
    private static final Axis LAW = new Axis(
            "law", "Law", List.of("b"), new Sweep.Drawn(new Distribution.Triangular(10, 15, 30), 0), Unit.MINUTES);
    private static final Axis STEPS = new Axis("steps", "Steps", List.of("c"), steps(100), Unit.NUMBER);
    private static final Axis ONE = new Axis("one", "One", List.of("d"), steps(1), Unit.NUMBER);
    private static final Axis WORDS = new Axis(
            "words",
            "Words",
            List.of("e"),
            new Sweep.Values(List.of(
                    new Sweep.Level("red", OptionalDouble.empty()), new Sweep.Level("blue", OptionalDouble.empty()))),
            Unit.WORDS);

    private static Sweep.Values steps(int number) {
        return new Sweep.Values(IntStream.range(0, number)
                .mapToObj(i -> new Sweep.Level(String.valueOf(i), OptionalDouble.of(i)))
                .toList());
    }

    private static SweepFindings findings(
            Design design, Goal.Direction direction, ToDoubleFunction<double[]> figure, Axis... axes) {
        Sweep.Settings settings =
                new Sweep.Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Sweep sweep =
                new Sweep("s", "S", "plan.yaml", Optional.empty(), List.of(axes), design, settings, List.of("cost"));
        Points points = Designs.of(sweep, 7);
        List<AxisScale> scales = Designs.scales(sweep);
        SweepTally tally =
                SweepTally.of(sweep, List.of(new SweepGoal("cost", Measure.Unit.COUNT, ZoneOffset.UTC, direction)));
        for (long n = 0; n < points.size(); n++) {
            List<String> values = points.point(n).values();
            double[] x = IntStream.range(0, axes.length)
                    .mapToDouble(a -> scales.get(a).number(values.get(a)))
                    .toArray();
            SweepRow.Figure one = SweepRow.Figure.of(figure.applyAsDouble(x), 1);
            tally.accept(new SweepRow(n, values, 100, List.of(one), Optional.empty()));
        }
        return tally.findings();
    }

    @Test
    void aContinuousAxisIsToldByEquallyLikelyParts() {
        OfGoal of = findings(new Design(Kind.LATIN_HYPERCUBE, 200), Goal.Direction.MINIMIZE, x -> x[0], RANGE, LAW)
                .goals()
                .get(0);

        for (int axis = 0; axis < 2; axis++) {
            assertThat(of.effects().get(axis).levels())
                    .hasSize(10)
                    .allSatisfy(level -> assertThat(level.points()).isBetween(19L, 21L));
        }
        assertThat(of.effects().get(0).levels().get(0).name()).isEqualTo("below 12m");
        assertThat(of.effects().get(0).levels().get(0).mean()).isCloseTo(11, within(0.1));
        assertThat(of.effects().get(0).levels().get(9).name()).isEqualTo("above 28m");
        assertThat(of.effects().get(0).greatest().orElseThrow().by()).isCloseTo(20, within(1e-9));
        assertThat(of.isTold(of.effects().get(1))).isFalse();
    }

    @Test
    void manyValuesAreToldByTens() {
        OfGoal of = findings(new Design(Kind.FULL_FACTORIAL, 0), Goal.Direction.MINIMIZE, x -> x[0], STEPS)
                .goals()
                .get(0);

        assertThat(of.effects().get(0).levels())
                .extracting(Level::name)
                .startsWith("0 to 9", "10 to 19")
                .hasSize(10);
        assertThat(of.effects().get(0).levels().get(1).mean()).isEqualTo(14.5);
        // Where every point is played, the interval is what a point's is.
        assertThat(of.effects().get(0).levels().get(1).halfWidth()).isEqualTo(1);
    }

    @Test
    void theBestPointIsThatWithTheLeastOrTheMost() {
        Design all = new Design(Kind.FULL_FACTORIAL, 0);

        assertThat(best(findings(all, Goal.Direction.MINIMIZE, x -> x[0], STEPS)))
                .isZero();
        assertThat(best(findings(all, Goal.Direction.MAXIMIZE, x -> x[0], STEPS)))
                .isEqualTo(99);
        assertThat(best(findings(all, Goal.Direction.MAXIMIZE, x -> x[0] > 50 ? Double.NaN : x[0], STEPS)))
                .isEqualTo(50);
    }

    private static long best(SweepFindings findings) {
        return findings.goals().get(0).best().orElseThrow().number();
    }

    @Test
    void pointsWithoutAFigureAreInNoMean() {
        OfGoal of = findings(
                        new Design(Kind.FULL_FACTORIAL, 0),
                        Goal.Direction.MINIMIZE,
                        x -> x[0] % 2 == 0 ? Double.POSITIVE_INFINITY : x[0],
                        STEPS)
                .goals()
                .get(0);

        assertThat(of.points()).isEqualTo(50);
        assertThat(of.low()).isEqualTo(1);
        assertThat(of.high()).isEqualTo(99);
    }

    @Test
    void anAxisOfOneValueIsKnownToSayNothingAndWordsAreToldFromTheirFirst() {
        OfGoal of = findings(
                        new Design(Kind.FULL_FACTORIAL, 0),
                        Goal.Direction.MINIMIZE,
                        x -> 3 * x[0] + (Double.isNaN(x[2]) ? 0 : 1),
                        STEPS,
                        ONE,
                        WORDS)
                .goals()
                .get(0);
        var model = of.model().orElseThrow();

        assertThat(model.fit().slopes().get(0))
                .isInstanceOfSatisfying(
                        LinearModel.Line.class,
                        line -> assertThat(line.perUnit()).isCloseTo(3, within(1e-9)));
        assertThat(model.fit().slopes().get(1)).isEqualTo(new LinearModel.Constant());
        assertThat(model.terms().get(2).level()).contains("blue");
    }

    @Test
    void pointsOfASampleThatAreFewAreInFewParts() {
        OfGoal of = findings(new Design(Kind.SOBOL, 32), Goal.Direction.MINIMIZE, x -> x[0], RANGE)
                .goals()
                .get(0);

        assertThat(of.effects().get(0).levels()).hasSize(3).allSatisfy(level -> {
            assertThat(level.points()).isBetween(10L, 11L);
            assertThat(level.halfWidth()).isGreaterThan(0.5);
        });
    }
}
