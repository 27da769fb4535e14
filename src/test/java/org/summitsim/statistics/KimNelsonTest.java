package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KimNelsonTest {
    private static final int TRIALS = 500;

    /** The least favourable case of the paper: all others just as far away as matters. Observations share part of their noise. */
    private static int picked(int systems, double shared, long seed) {
        int right = 0;
        Random random = new Random(seed);
        for (int trial = 0; trial < TRIALS; trial++) {
            KimNelson selection = new KimNelson(systems, 0.95, 1, 20);
            while (!selection.isDecided()) {
                double common = random.nextGaussian() * shared;
                double[] stage = new double[systems];
                for (int i = 0; i < systems; i++) {
                    stage[i] = (i == 1 ? 1 : 0) + common + 3 * random.nextGaussian() * (i + 1) / systems;
                }
                selection.observe(stage);
                selection.screen();
            }
            right += selection.best() == 1 ? 1 : 0;
        }
        return right;
    }

    /** 459 of 500 is what a probability of 0.95 stays above with all but one chance in a thousand. */
    @ParameterizedTest
    @CsvSource({"2, 0", "2, 5", "5, 0", "5, 5", "10, 2"})
    void theBestIsPickedAsOftenAsPromised(int systems, double shared) {
        assertThat(picked(systems, shared, 20240410)).isGreaterThanOrEqualTo(459);
    }

    @Test
    void commonNoiseCostsNothing() {
        // Only the shared part is there: after the first look nothing is left to tell apart but the means.
        KimNelson selection = new KimNelson(3, 0.95, 1, 20);
        Random random = new Random(1);
        for (int stage = 0; stage < 20; stage++) {
            double noise = random.nextGaussian() * 1000;
            selection.observe(new double[] {noise, noise + 1, noise - 1});
        }
        assertThat(selection.isDecided()).isFalse();
        selection.screen();
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.best()).isEqualTo(1);
        assertThat(selection.outAfter(0)).isEqualTo(20);
        assertThat(selection.outAfter(1)).isZero();
    }

    @Test
    void equalOnesEndWithTheFirst() {
        KimNelson selection = new KimNelson(3, 0.9, 1, 2);
        for (int stage = 0; stage < 2; stage++) {
            selection.observe(new double[] {stage, stage, stage});
            selection.screen();
        }
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.best()).isZero();
    }

    @Test
    void nothingIsPutOutBeforeTheFirstLook() {
        KimNelson selection = new KimNelson(2, 0.95, 1, 10);
        for (int stage = 0; stage < 9; stage++) {
            selection.observe(new double[] {0, 1e9});
            selection.screen();
            assertThat(selection.aliveCount()).isEqualTo(2);
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> new KimNelson(1, 0.95, 1, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KimNelson(2, 0.5, 1, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KimNelson(2, 0.95, 0, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KimNelson(2, 0.95, Double.NaN, 20)).isInstanceOf(IllegalArgumentException.class);
    }
}
