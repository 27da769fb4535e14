package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    @Test
    void onlyRanksCount() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {0, 10, 1e9}))
                .isEqualTo(1);
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3}, new double[] {5, 4, -2}))
                .isEqualTo(-1);
    }

    /** d = (1, -1, 0, -1, 1): 1 - 6 * 4 / (5 * 24) = 0.8. */
    @Test
    void withoutTiesItIsTheTextbookFormula() {
        double[] a = {10, 20, 30, 40, 50};
        double[] b = {2, 1, 3, 5, 4};

        assertThat(RankCorrelation.spearman(a, b)).isCloseTo(0.8, within(1e-15));
    }

    /** Ranks 1.5, 1.5, 3 and 1, 2, 3: centred (-0.5, -0.5, 1) and (-1, 0, 1); 1.5 / sqrt(1.5 * 2). */
    @Test
    void equalValuesShareTheMeanOfTheirRanks() {
        assertThat(RankCorrelation.spearman(new double[] {7, 7, 9}, new double[] {1, 2, 3}))
                .isCloseTo(1.5 / Math.sqrt(3), within(1e-15));
    }

    @Test
    void withoutSpreadThereIsNoFigure() {
        assertThat(RankCorrelation.spearman(new double[] {7, 7}, new double[] {1, 2}))
                .isNaN();
    }
}
