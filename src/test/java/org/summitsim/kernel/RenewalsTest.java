package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many events of a kind there may be. */
class RenewalsTest {
    private static final double CHANCE = 1e-9;

    /** With exponential gaps the count is Poisson's. */
    @ParameterizedTest
    @CsvSource({"0", "0.1", "1", "4", "16", "100", "1000"})
    void theBoundForAPoissonProcessHoldsAndIsNotMuchTooLarge(double expected) {
        int most = (int) Renewals.most(Laws.exponential(1), expected, CHANCE);

        assertThat(most).isPositive();
        if (expected > 0) {
            PoissonDistribution count = new PoissonDistribution(expected);
            assertThat(1 - count.cumulativeProbability(most)).isLessThanOrEqualTo(CHANCE);
            int enough = 0;
            while (1 - count.cumulativeProbability(enough) > CHANCE) {
                enough++;
            }
            assertThat(most).isLessThanOrEqualTo((int) (1.1 * enough) + 5);
        }
    }

    @Test
    void fixedGapsNeedAFewMoreThanOneNumberForEach() {
        assertThat(Renewals.most(Laws.constant(10), 100, CHANCE)).isBetween(10.0, 14.0);
    }

    @Test
    void gapsOfNoLengthHaveNoBound() {
        assertThat(Renewals.most(Laws.constant(0), 100, CHANCE)).isInfinite();
        assertThat(Renewals.most(Laws.normal(-10, 1), 100, CHANCE)).isInfinite();
    }

    @Test
    void gapsThatAreOftenNothingNeedManyMore() {
        Law bursts = Laws.discrete(new double[] {0, 10}, new double[] {0.9, 0.1});

        assertThat(Renewals.most(bursts, 100, CHANCE)).isBetween(100.0, 1000.0);
    }
}
