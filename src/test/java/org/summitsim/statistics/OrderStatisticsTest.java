package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatisticsTest {
    private static final List<Integer> PERCENTS = List.of(5, 10, 50, 80, 95);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 100, 999, 20_000})
    void whatIsReadStandsWhereSortingPutsIt(int n) {
        Random random = new Random(n);
        double[] many = random.doubles(n).toArray();
        double[] few = random.ints(n, 0, 3).asDoubleStream().toArray();
        double[] endless = random.ints(n, 0, 40)
                .mapToDouble(i -> i == 0 ? Double.POSITIVE_INFINITY : i)
                .toArray();
        double[] rising = Arrays.stream(many).sorted().toArray();
        for (double[] values : List.of(many, few, endless, rising)) {
            double[] before = values.clone();
            double[] placed = OrderStatistics.placed(values, PERCENTS, 0.95);
            double[] sorted = Arrays.stream(values).sorted().toArray();
            assertThat(values).isEqualTo(before);
            assertThat(placed[0]).isEqualTo(sorted[0]);
            assertThat(placed[n - 1]).isEqualTo(sorted[n - 1]);
            for (int percent : PERCENTS) {
                double p = percent / 100.0;
                assertThat(Quantiles.ofSorted(placed, p)).isEqualTo(Quantiles.ofSorted(sorted, p));
                Optional<Interval> interval = Intervals.quantileOrderStatistics(sorted, p, 0.95);
                assertThat(Intervals.quantileOrderStatistics(placed, p, 0.95)).isEqualTo(interval);
            }
        }
    }
}
