package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out of a column once is what sorting it and comparing every pair would give, bit for bit, ties among them. */
class ColumnTest {
    private static double[] numbers(SplittableRandom random, int n, int different) {
        double[] numbers = new double[n];
        Arrays.setAll(numbers, i -> random.nextInt(different) / 8.0);
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "6, 1000", "100, 7", "101, 2", "1000, 100", "1000, 1000000"})
    void kendallIsThatOfTheLibrary(int n, int different) {
        SplittableRandom random = new SplittableRandom(n + different);
        for (int trial = 0; trial < 20; trial++) {
            double[] x = numbers(random, n, different);
            double[] y = numbers(random, n, different);

            assertThat(Ranking.of(x).kendall(Ranking.of(y))).isEqualTo(new KendallsCorrelation().correlation(x, y));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 7", "1000, 1000000"})
    void ranksAreThoseOfTheLibraryLessTheirMean(int n, int different) {
        double[] x = numbers(new SplittableRandom(n), n, different);
        double[] ranks = Arrays.stream(new NaturalRanking().rank(x))
                .map(rank -> rank - 1 - (n - 1) / 2.0)
                .toArray();

        assertThat(Ranking.of(x).centred()).containsExactly(ranks);
    }

    @ParameterizedTest
    @CsvSource({"100, 2", "100, 7", "399, 30", "1000, 100", "1234, 1000000"})
    void classesAreCutAtThePlacesOfTheSortedColumn(int n, int different) {
        double[] x = numbers(new SplittableRandom(n + different), n, different);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        Classes classes = new Classes(x);

        for (int i = 0; i < n; i++) {
            int of = 0;
            for (int k = 1; k < classes.count(); k++) {
                of += x[i] >= sorted[(int) ((long) k * n / classes.count())] ? 1 : 0;
            }
            assertThat(classes.of(i)).isEqualTo(of);
        }
    }

    @ParameterizedTest
    @CsvSource({"399, 30", "1000, 100", "1234, 1000000"})
    void tailsAreTheFifthsOfTheSortedColumn(int n, int different) {
        double[] x = numbers(new SplittableRandom(n + different), n, different);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        Classes classes = new Classes(x);

        for (int i = 0; i < n; i++) {
            boolean low = x[i] <= sorted[(n - 1) / 5];
            boolean high = x[i] >= sorted[n - 1 - (n - 1) / 5];
            assertThat(classes.tail(i)).isEqualTo(low ? Classes.LOW : high ? Classes.HIGH : Classes.NEITHER);
        }
    }
}
