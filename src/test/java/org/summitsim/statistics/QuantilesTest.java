package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void quantilesLieBetweenOrderStatistics() {
        double[] sorted = {1, 2, 4, 8};
        // h = 3 * 0.5 = 1.5: halfway from 2 to 4; h = 3 * 0.9 = 2.7: 4 + 0.7 * 4.
        assertThat(Quantiles.ofSorted(sorted, 0.5)).isEqualTo(3);
        assertThat(Quantiles.ofSorted(sorted, 0.9)).isCloseTo(6.8, within(1e-14));
        assertThat(Quantiles.ofSorted(sorted, 0)).isEqualTo(1);
        assertThat(Quantiles.ofSorted(sorted, 1)).isEqualTo(8);
        assertThat(Quantiles.ofSorted(new double[] {7}, 0.3)).isEqualTo(7);
    }

    @Test
    void infinityIsNeverTurnedIntoNaN() {
        double[] sorted = {1, 2, INFINITE, INFINITE, INFINITE};
        assertThat(Quantiles.ofSorted(sorted, 0.25)).isEqualTo(2);
        assertThat(Quantiles.ofSorted(sorted, 0.26)).isEqualTo(INFINITE);
        assertThat(Quantiles.ofSorted(sorted, 0.6)).isEqualTo(INFINITE);
        assertThat(Quantiles.ofSorted(sorted, 1)).isEqualTo(INFINITE);
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> Quantiles.ofSorted(new double[0], 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.ofSorted(new double[] {1}, 1.1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Quantiles.ofSorted(new double[] {1}, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
