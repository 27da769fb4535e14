package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void aSampleIsSummedUp() {
        double[] values =
                IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray();
        Summary summary = Summary.of(values);
        assertThat(summary.n()).isEqualTo(101);
        assertThat(summary.mean()).isCloseTo(50, within(1e-12));
        // Sum of squares of -50..50 is 2 * 42925 = 85850; / 100.
        assertThat(summary.sd()).isCloseTo(Math.sqrt(858.5), within(1e-12));
        assertThat(summary.quantiles()).containsExactly(5.0, 10.0, 25.0, 50.0, 75.0, 80.0, 90.0, 95.0);
        assertThat(summary.quantile(80)).isEqualTo(80);
        // t(0.975, 100) = 1.983972.
        assertThat(summary.interval().orElseThrow().halfWidth())
                .isCloseTo(1.983972 * Math.sqrt(858.5 / 101), within(1e-5));
    }

    @Test
    void infiniteValuesCountInTheQuantiles() {
        Summary summary = Summary.of(new double[] {Double.POSITIVE_INFINITY, 1, 2, 3, 4});
        assertThat(summary.mean()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(summary.sd()).isNaN();
        assertThat(summary.interval()).isEmpty();
        assertThat(summary.quantile(50)).isEqualTo(3);
        assertThat(summary.quantile(95)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void nothingAndOneValueAreSummedUpToo() {
        Summary nothing = Summary.of(new double[0]);
        assertThat(nothing.n()).isZero();
        assertThat(nothing.mean()).isNaN();
        assertThat(nothing.quantiles()).isEmpty();
        Summary one = Summary.of(new double[] {4});
        assertThat(one.mean()).isEqualTo(4);
        assertThat(one.sd()).isNaN();
        assertThat(one.interval()).isEmpty();
        assertThat(one.quantile(5)).isEqualTo(4);
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatThrownBy(() -> Summary.of(new double[] {1, Double.NaN})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Summary.of(new double[] {1}).quantile(51))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Summary.of(new double[0]).quantile(50)).isInstanceOf(IllegalArgumentException.class);
    }
}
