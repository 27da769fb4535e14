package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Goal.Direction;
import org.summitsim.statistics.Interval;

/** What an interval means beside what does not matter (rule 34 of the rules of play), here one minute. */
class EffectsTest {
    private static final int N = 100;

    /** Half of the differences lie so much below their mean, half above: the half-width is 0.2 of it, 1.984 / sqrt(99). */
    @ParameterizedTest
    @CsvSource({
        "-3, 1, BETTER",
        "-1.05, 1, BETTER_PERHAPS_NOT_ENOUGH_TO_MATTER",
        "-0.9, 1, BETTER_PERHAPS_NOT_ENOUGH_TO_MATTER",
        "-0.7, 1, NO_DIFFERENCE_THAT_MATTERS",
        "-0.9, 5, UNDECIDED",
        "0, 4, NO_DIFFERENCE_THAT_MATTERS",
        "0, 6, UNDECIDED",
        "0.9, 1, WORSE_PERHAPS_NOT_ENOUGH_TO_MATTER",
        "1.3, 1, WORSE"
    })
    void theWholeIntervalCounts(double mean, double apart, Effect effect) {
        double[] base = new double[N];
        double[] variant = new double[N];
        Arrays.setAll(variant, k -> mean + (k % 2 == 0 ? apart : -apart));
        GoalContrast goal = Contrasts.of(SamplingPlan.of("random"), new Matter(60e6, 0.01))
                .goal("lateness(x)", Direction.MINIMIZE, List.of(sample(base), sample(variant)));
        Contrast contrast = goal.standings().get(1).flatMap(Standing::contrast).orElseThrow();

        assertThat(contrast.interval().map(Interval::halfWidth).orElseThrow())
                .isCloseTo(0.1994 * apart, org.assertj.core.api.Assertions.within(1e-3));
        assertThat(contrast.effect()).isEqualTo(effect);
    }

    private static Optional<MeasureSample> sample(double[] values) {
        return Optional.of(MeasureSample.of("lateness", "x", Measure.Unit.MINUTES, () -> values));
    }
}
