package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.kernel.Law;
import org.summitsim.kernel.Laws;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;

/** Intervals by sampling: rule 33 of the rules of play. */
class SamplingIntervalsTest {
    private static final List<String> NAMES = List.of("a.duration", "b.duration", "c.duration");
    private static final List<Law> LAWS =
            List.of(Laws.triangular(10, 20, 60), Laws.triangular(0, 30, 30), Laws.triangular(5, 10, 20));
    private static final double MEAN = 30 + 20 + 35 / 3.0;

    private static double[] sample(SamplingPlan plan, long seed, int replications, ToDoubleFunction<double[]> outcome) {
        UniformBlocks.Filler filler = plan.blocks(seed, NAMES).filler();
        double[] uniforms = new double[UniformBlocks.SIZE * NAMES.size()];
        double[] values = new double[replications];
        for (int k = 0; k < replications; k++) {
            int row = k % UniformBlocks.SIZE * NAMES.size();
            if (row == 0) {
                filler.fill(k / UniformBlocks.SIZE, uniforms);
            }
            values[k] = outcome.applyAsDouble(Arrays.copyOfRange(uniforms, row, row + NAMES.size()));
        }
        return values;
    }

    private static double sum(double[] u) {
        return IntStream.range(0, u.length)
                .mapToDouble(i -> LAWS.get(i).quantile(u[i]))
                .sum();
    }

    private static double coverage(ToDoubleFunction<double[]> outcome, double exact, SamplingPlan plan, int size) {
        return coverage(outcome, exact, plan, size, 200);
    }

    private static double coverage(
            ToDoubleFunction<double[]> outcome, double exact, SamplingPlan plan, int size, int seeds) {
        int covered = 0;
        for (int seed = 0; seed < seeds; seed++) {
            double[] values = sample(plan, seed, size, outcome);
            Summaries summaries = new Summaries(plan);
            boolean share = Arrays.stream(values).allMatch(v -> v == 0 || v == 1);
            Summary summary = share ? summaries.ofShare(values) : summaries.of(values);
            Interval interval = summary.interval().orElseThrow();
            covered += interval.low() <= exact && exact <= interval.high() ? 1 : 0;
        }
        return covered / (double) seeds;
    }

    @ParameterizedTest
    @CsvSource({"random, 400", "antithetic, 400", "latin-hypercube, 1000", "sobol, 400"})
    void nineteenIntervalsInTwentyHoldTheMean(String name, int size) {
        assertThat(coverage(SamplingIntervalsTest::sum, MEAN, SamplingPlan.of(name), size))
                .isBetween(0.90, 0.99);
    }

    /** That two uniform numbers add up to less than a half has probability 1/8. */
    @ParameterizedTest
    @CsvSource({"random, 400", "antithetic, 400", "latin-hypercube, 1000", "sobol, 400"})
    void nineteenIntervalsInTwentyHoldTheShare(String name, int size) {
        assertThat(coverage(u -> u[0] + u[1] < 0.5 ? 1 : 0, 0.125, SamplingPlan.of(name), size))
                .isBetween(0.90, 0.99);
    }

    /** Of a Latin hypercube and of Sobol's points only the longest durations are left to chance. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"antithetic, 200", "latin-hypercube, 1000", "latin-hypercube, 2500", "sobol, 1600"})
    void aLongTailHasItsShareOfIntervalsToo(String name, int size) {
        Law law = Laws.exponential(1);

        assertThat(coverage(u -> law.quantile(u[0]), 1, SamplingPlan.of(name), size, 2000))
                .isBetween(0.935, 0.965);
    }

    /** Under a linear scramble of Sobol points a few randomisations had nearly all of the error. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"latin-hypercube, 2500", "sobol, 400", "sobol, 1600"})
    void aTriangularLawHasItsShareOfIntervals(String name, int size) {
        Law law = Laws.triangular(30, 60, 90);

        assertThat(coverage(u -> law.quantile(u[0]), 60, SamplingPlan.of(name), size, 2000))
                .isBetween(0.935, 0.965);
    }

    /** Without regard to the pairs, blocks and randomisations the interval would be as wide as under random sampling. */
    @ParameterizedTest
    @CsvSource({"antithetic, 3200, 0.5", "latin-hypercube, 3200, 0.1", "sobol, 3200, 0.1"})
    void intervalsShowWhatASamplingGains(String name, int size, double atMost) {
        SamplingPlan plan = SamplingPlan.of(name);
        double plain = halfWidth(SamplingPlan.random(), size);

        assertThat(halfWidth(plan, size)).isLessThan(atMost * plain);
    }

    private static double halfWidth(SamplingPlan plan, int size) {
        double[] values = sample(plan, 20240410, size, SamplingIntervalsTest::sum);
        return new Summaries(plan).of(values).interval().orElseThrow().halfWidth();
    }

    @Test
    void overPairsTheIntervalIsStudentsForTheirMeans() {
        Summary summary = new Summaries(SamplingPlan.of("antithetic")).of(new double[] {1, 3, 4, 6, 10, 6});

        // Means of pairs 2, 5, 8: mean 5, sd 3, t with 2 degrees of freedom 4.3026527.
        Interval interval = summary.interval().orElseThrow();
        assertThat(interval.halfWidth()).isBetween(7.45240, 7.45243);
        assertThat((interval.low() + interval.high()) / 2).isBetween(4.9999999, 5.0000001);
        assertThat(interval.method()).isEqualTo("hall over pairs");
        assertThat(summary.n()).isEqualTo(6);
    }

    @Test
    void whatNeverHappenedLeavesItsUnitSmaller() {
        double inf = Double.POSITIVE_INFINITY;
        Summaries pairs = new Summaries(SamplingPlan.of("antithetic"));

        // Halves of pairs: with one left of each, the interval for them, by Student since they lie evenly about their
        // mean.
        Interval halves = pairs.of(new double[] {1, inf, inf, 2, 3, inf, 4, inf})
                .interval()
                .orElseThrow();
        Interval students = Summary.of(new double[] {1, 2, 3, 4}).interval().orElseThrow();
        assertThat(halves.halfWidth()).isBetween(students.halfWidth() - 1e-12, students.halfWidth() + 1e-12);
        // One pair alone says nothing about others.
        assertThat(pairs.of(new double[] {1, 5, inf, inf}).interval()).isEmpty();
        assertThat(pairs.of(new double[] {inf, inf}).interval()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void whereAllAgreeTheUnitsAreTheTrials(double agreed) {
        double[] values = new double[500];
        Arrays.fill(values, agreed);
        Interval interval = new Summaries(SamplingPlan.of("latin-hypercube"))
                .ofShare(values)
                .interval()
                .orElseThrow();

        // Wilson with 0 of 10: z^2 / (10 + z^2).
        assertThat(interval.halfWidth() * 2).isBetween(0.27753, 0.27754);
        assertThat(agreed == 0 ? interval.low() : interval.high()).isEqualTo(agreed);
        assertThat(interval.method()).isEqualTo("wilson over blocks");
    }

    @Test
    void intervalsOfSharesStayWithinZeroAndOne() {
        double[] values = new double[200];
        values[7] = 1;
        Interval interval = new Summaries(SamplingPlan.of("sobol"))
                .ofShare(values)
                .interval()
                .orElseThrow();

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isBetween(0.005, 0.05);
        assertThat(interval.method()).isEqualTo("hall over randomisations");
    }

    @Test
    void aSingleBlockHasNoInterval() {
        double[] values = IntStream.range(0, 50).asDoubleStream().toArray();

        assertThat(new Summaries(SamplingPlan.of("latin-hypercube")).of(values).interval())
                .isEmpty();
    }
}
