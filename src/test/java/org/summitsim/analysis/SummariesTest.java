package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;

class SummariesTest {
    private final Summaries summaries = new Summaries(SamplingPlan.random());

    @Test
    void whatNeverHappenedIsInfiniteInQuantilesAndLeftOutOfTheMean() {
        Summary summary = summaries.of(new double[] {1, Double.POSITIVE_INFINITY, 3, Double.POSITIVE_INFINITY});

        assertThat(summary.n()).isEqualTo(2);
        assertThat(summary.mean()).isEqualTo(2);
        assertThat(summary.interval()).isPresent();
        assertThat(summary.quantile(25)).isEqualTo(2.5);
        assertThat(summary.quantile(90)).isInfinite();
    }

    @Test
    void whatNeverHappenedAtAllHasNoMean() {
        Summary summary = summaries.of(new double[] {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY});

        assertThat(summary.n()).isZero();
        assertThat(summary.mean()).isNaN();
        assertThat(summary.interval()).isEmpty();
        assertThat(summary.quantile(50)).isInfinite();
    }

    @Test
    void sharesHaveWilsonsInterval() {
        Summary summary = summaries.ofShare(new double[] {1, 1, 1, 1});

        assertThat(summary.mean()).isEqualTo(1);
        assertThat(summary.interval().map(Interval::method)).hasValue("wilson");
        assertThat(summary.interval().map(Interval::low).orElseThrow()).isBetween(0.5, 0.52);
    }
}
