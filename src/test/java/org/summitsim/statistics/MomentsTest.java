package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void momentsAreThoseOfTheTextbook() {
        // Mean (2+4+4+4+5+5+7+9)/8 = 5; squares 9+1+1+1+0+0+4+16 = 32; variance 32/7.
        Moments moments = Moments.of(new double[] {2, 4, 4, 4, 5, 5, 7, 9});
        assertThat(moments.n()).isEqualTo(8);
        assertThat(moments.mean()).isCloseTo(5, within(1e-15));
        assertThat(moments.variance()).isCloseTo(32.0 / 7, within(1e-14));
        assertThat(moments.sd()).isCloseTo(Math.sqrt(32.0 / 7), within(1e-14));
    }

    @Test
    void aLargeOffsetDoesNotDrownTheVariance() {
        // Deviations -1, 0, 1: variance 1.
        assertThat(Moments.of(new double[] {1e9 - 1, 1e9, 1e9 + 1}).variance()).isCloseTo(1, within(1e-12));
    }

    @Test
    void combiningPartsIsLikeSeeingAll() {
        double[] values = new SplittableRandom(1).doubles(1_000, -5, 50).toArray();
        Moments combined = new Moments();
        for (int from = 0; from < 1_000; from += 125) {
            combined.combine(Moments.of(Arrays.copyOfRange(values, from, from + 125)));
        }
        assertThat(combined.n()).isEqualTo(1_000);
        assertThat(combined.mean()).isCloseTo(Arrays.stream(values).sum() / 1_000, within(1e-12));
        assertThat(combined.variance()).isCloseTo(new Variance().evaluate(values), within(1e-10));
    }

    @Test
    void combiningWithNothingChangesNothing() {
        Moments some = Moments.of(new double[] {1, 2, 4});
        some.combine(new Moments());
        Moments none = new Moments();
        none.combine(some);
        assertThat(none.mean()).isEqualTo(some.mean());
        assertThat(none.variance()).isEqualTo(some.variance());
        assertThat(none.n()).isEqualTo(3);
    }

    @Test
    void tooFewValuesHaveNoMoments() {
        assertThat(new Moments().mean()).isNaN();
        assertThat(Moments.of(new double[] {3}).mean()).isEqualTo(3);
        assertThat(Moments.of(new double[] {3}).variance()).isNaN();
    }
}
