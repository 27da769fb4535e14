package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a sweep has come. */
class PointsBarTest {
    @Test
    void theLineSaysHowFarHowFastAndHowLong() {
        assertThat(PointsBar.text(512, 1024, 4.25))
                .isEqualTo("[###############...............] 512 of 1,024 points, 4.3 a second, 2 min left");
    }

    @Test
    void slowPointsAreCountedByTheMinute() {
        assertThat(PointsBar.text(1, 20, 0.05)).endsWith("1 of 20 points, 3.0 a minute, 6 min left");
    }

    @Test
    void nothingIsSaidOfARateThatNobodyKnows() {
        assertThat(PointsBar.text(0, 20, 0)).endsWith("] 0 of 20 points");
    }

    @ParameterizedTest
    @CsvSource({"0.2,nearly done", "7,7 s left", "100,2 min left", "7300,2 h 2 min left", "400000,5 days left"})
    void timeLeftIsTheCoarserTheLongerItIs(double seconds, String words) {
        assertThat(PointsBar.left(seconds)).isEqualTo(words);
    }
}
