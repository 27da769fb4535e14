package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tallies of whole numbers that give the same in any order. */
class TalliesTest {
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 255, 256, 257, 1_000_000, 123_456_789_012L, Long.MAX_VALUE / 4})
    void aNumberIsFoundAgainToHalfACell(long value) {
        LogTally tally = LogTally.of(7);
        tally.accept(value);

        assertThat(tally.quantile(0.5, 0)).isCloseTo((double) value, within((double) value / 256));
    }

    @Test
    void aQuantileIsTheLeastThatItsShareDoesNotExceed() {
        LogTally tally = LogTally.of(7);
        for (int value = 1; value <= 100; value++) {
            tally.accept(value);
        }

        assertThat(tally.quantile(0.9, 0)).isEqualTo(90);
        assertThat(tally.quantile(0.9, 100)).isEqualTo(80);
        assertThat(tally.quantile(0.5, 100)).isZero();
        assertThat(LogTally.of(7).quantile(0.5, 0)).isNaN();
        assertThat(LogTally.of(7).quantile(0.5, 3)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> LogTally.of(17));
        assertThatIllegalArgumentException().isThrownBy(() -> tally.combine(LogTally.of(6)));
    }

    @Test
    void talliesAddUpInAnyOrder() {
        LogTally whole = LogTally.of(4);
        LogTally[] parts = {LogTally.of(4), LogTally.of(4)};
        Random random = new Random(1);
        for (int k = 0; k < 1000; k++) {
            long value = random.nextLong() >>> random.nextInt(1, 64);
            whole.accept(value);
            parts[k % 2].accept(value);
        }
        parts[1].combine(parts[0]);

        assertThat(parts[1].n()).isEqualTo(whole.n());
        assertThat(parts[1].quantile(0.9, 0)).isEqualTo(whole.quantile(0.9, 0));
    }

    @Test
    void momentsAreThoseOfTheNumbersHoweverLarge() {
        long large = 1L << 50;
        WholeMoments first = new WholeMoments(2);
        WholeMoments second = new WholeMoments(2);
        first.add(0, large + 1);
        second.add(0, large + 2);
        second.add(0, large + 3);
        second.add(1, -7);
        first.combine(second);

        assertThat(first.n(0)).isEqualTo(3);
        assertThat(first.mean(0)).isEqualTo(large + 2.0);
        assertThat(first.sd(0)).isEqualTo(1);
        assertThat(first.mean(1)).isEqualTo(-7);
        assertThat(first.sd(1)).isNaN();
        assertThat(new WholeMoments(1).mean(0)).isNaN();
    }
}
