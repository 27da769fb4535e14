package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.engine.UseLog.Use;
import org.summitsim.network.TimeLine;

class BinsTest {
    private static final long QUARTER = 15 * TimeLine.MINUTE;

    @ParameterizedTest
    @CsvSource({"1, 15, 96", "3, 15, 288", "4, 30, 192", "8, 30, 384", "16, 60, 384", "40, 180, 320", "4000, 14400, 400"
    })
    void longerWindowsHaveWiderBins(long days, long minutes, int count) {
        Bins bins = Bins.of(days * TimeLine.DAY);

        assertThat(bins).isEqualTo(new Bins(minutes * TimeLine.MINUTE, count));
        assertThat(bins.end()).isGreaterThanOrEqualTo(days * TimeLine.DAY);
    }

    @Test
    void anEmptyWindowHasNone() {
        assertThat(Bins.of(0).count()).isZero();
    }

    /** In eighty of one hundred replications engaged for the whole first quarter and half of the second, else free. */
    private static BinTally tally() {
        var play = Played.play("", "people:\n  host: {}\nmeetings:\n  talk: {people: [host], duration: 30m}\n");
        Bins bins = new Bins(QUARTER, 3);
        BinTally tally = new BinTally(Subjects.of(play.network(), 3 * QUARTER), bins);
        for (int k = 0; k < 100; k++) {
            if (k % 5 != 0) {
                tally.add(0, Use.ENGAGED, 1, 0, QUARTER + QUARTER / 2);
                tally.add(0, Use.TRAVELLING, 1, 2 * QUARTER, 9 * QUARTER);
            }
            tally.close();
        }
        return tally;
    }

    @Test
    void aStretchIsSharedOutOverItsBins() {
        Usage usage = tally().usage(0);

        assertThat(usage.bands().mean()).containsExactly(0.8, 0.4, 0);
        assertThat(usage.travelling()).containsExactly(0, 0, 0.8);
        assertThat(usage.waiting()).containsExactly(0, 0, 0);
    }

    @Test
    void bandsAreNoneAllOrTheMiddleOfACell() {
        Usage.Bands bands = tally().usage(0).bands();

        assertThat(bands.p10()).containsExactly(0, 0, 0);
        assertThat(bands.p90()).containsExactly(1, 0.51, 0);
    }

    /** Of each bin, what is told by its steps is what comes of looking at each bin for itself. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void stepsGiveWhatEachBinAloneWould(int seed) {
        Random random = new Random(seed);
        Bins bins = new Bins(QUARTER, 70);
        var play = Played.play("", "people:\n  host: {}\nmeetings:\n  talk: {people: [host], duration: 30m}\n");
        BinTally tally = new BinTally(Subjects.of(play.network(), bins.end()), bins);
        long[] sums = new long[bins.count()];
        int[] full = new int[bins.count()];
        for (int k = 0; k < 40; k++) {
            long at = -QUARTER;
            long[] engaged = new long[bins.count()];
            while (at < bins.end()) {
                long from = at + random.nextInt(3) * (QUARTER / 2);
                long to = from + random.nextInt(9) * (QUARTER / 2);
                tally.add(0, Use.ENGAGED, 1, from, to);
                for (int b = 0; b < engaged.length; b++) {
                    engaged[b] += Math.max(0, Math.min(to, (b + 1) * QUARTER) - Math.max(from, b * QUARTER));
                }
                at = to + random.nextInt(2) * QUARTER;
            }
            tally.close();
            for (int b = 0; b < engaged.length; b++) {
                sums[b] += engaged[b];
                full[b] += engaged[b] == QUARTER ? 1 : 0;
            }
        }
        Usage.Bands bands = tally.usage(0).bands();
        for (int b = 0; b < bins.count(); b++) {
            assertThat(bands.mean()[b]).isEqualTo(sums[b] / (40.0 * QUARTER));
            assertThat(bands.p90()[b] == 1).isEqualTo(40 - full[b] < 36);
            assertThat(bands.p10()[b] == 1).isEqualTo(40 - full[b] < 4);
        }
    }

    @Test
    void talliesOfTwoWorkersAddUp() {
        BinTally both = tally();
        both.combine(tally());

        assertThat(both.usage(0).bands().mean())
                .containsExactly(tally().usage(0).bands().mean());
        assertThat(both.usage(0).bands().p90())
                .containsExactly(tally().usage(0).bands().p90());
    }
}
