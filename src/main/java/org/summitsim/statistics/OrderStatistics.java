package org.summitsim.statistics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.arrays.Selection;

/**
 * Puts into their places just those values of a sample that its quantiles and their intervals are read from. A run asks that
 * of hundreds of samples, and sorting them whole was a fifth of its time. Stateless.
 */
final class OrderStatistics {
    /** The places asked for before: a run asks the same of hundreds of samples of one size. */
    private static final Map<Question, int[]> PLACES = new ConcurrentHashMap<>();

    private record Question(int n, List<Integer> percents, double level) {}

    private OrderStatistics() {}

    /**
     * A copy of the values in which each order statistic that {@link Quantiles} and {@link Intervals#quantileOrderStatistics}
     * read for these percentages stands where it would stand if all were sorted, as do the least and the greatest. The others
     * stand anywhere between.
     *
     * @param values in any order, without NaN; infinite ones are allowed
     * @param percents each strictly between 0 and 100
     * @param level of the intervals, strictly between 0 and 1
     */
    static double[] placed(double[] values, List<Integer> percents, double level) {
        double[] placed = values.clone();
        if (placed.length > 1) {
            int[] places =
                    PLACES.computeIfAbsent(new Question(placed.length, percents, level), OrderStatistics::places);
            // The library may change the places that it is given.
            Selection.select(placed, places.clone());
        }
        return placed;
    }

    private static int[] places(Question of) {
        int last = of.n() - 1;
        IntStream inner = of.percents().stream().flatMapToInt(percent -> {
            double p = percent / 100.0;
            int below = (int) (last * p);
            Intervals.Ranks ranks = Intervals.ranks(of.n(), p, of.level());
            return IntStream.of(below, below + 1, ranks.low(), ranks.high());
        });
        return IntStream.concat(IntStream.of(0, last), inner)
                .filter(place -> 0 <= place && place <= last)
                .sorted()
                .distinct()
                .toArray();
    }
}
