package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.summitsim.statistics.Ecdf.Point;

class EcdfTest {

    @Test
    void everyDifferentValueIsAPoint() {
        assertThat(Ecdf.of(new double[] {3, 1, 3, 2}, 10).points())
                .containsExactly(new Point(1, 0.25), new Point(2, 0.5), new Point(3, 1));
    }

    @Test
    void aLongCurveIsThinnedButKeepsItsEndsAndStaysExact() {
        double[] values = new SplittableRandom(1).doubles(10_000).toArray();
        Ecdf all = Ecdf.of(values, 10_000);
        Ecdf few = Ecdf.of(values, 101);
        assertThat(few.points()).hasSize(101);
        assertThat(few.points().get(0)).isEqualTo(all.points().get(0));
        assertThat(few.points().get(100)).isEqualTo(all.points().get(9_999));
        assertThat(all.points()).containsAll(few.points());
    }

    @Test
    void ofTwoPointsTheEndsRemain() {
        assertThat(Ecdf.of(new double[] {1, 2, 3, 4}, 2).points()).containsExactly(new Point(1, 0.25), new Point(4, 1));
    }

    @Test
    void aCurveWithInfiniteValuesEndsBelowOne() {
        assertThat(Ecdf.of(new double[] {1, Double.POSITIVE_INFINITY}, 10).points())
                .containsExactly(new Point(1, 0.5));
        assertThat(Ecdf.of(new double[0], 10).points()).isEmpty();
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> Ecdf.of(new double[] {1}, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ecdf.of(new double[] {Double.NaN}, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
