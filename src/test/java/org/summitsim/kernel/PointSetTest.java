package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointSetTest {
    private static final List<String> NAMES = List.of("ceremony", "interpreters", "congress");

    private static double[] axis(PointSet set, int axis) {
        return IntStream.range(0, set.size())
                .mapToDouble(p -> set.coordinate(p, axis))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void aLatinHypercubeHasOnePointInEachStratumOfEachAxis(int size) {
        PointSet cube = PointSet.latinHypercube(7, NAMES, size);
        for (int a = 0; a < NAMES.size(); a++) {
            int[] strata = IntStream.of(java.util.Arrays.stream(axis(cube, a))
                            .mapToInt(u -> (int) (u * size))
                            .toArray())
                    .sorted()
                    .toArray();

            assertThat(strata).isEqualTo(IntStream.range(0, size).toArray());
        }
    }

    @Test
    void aLatinHypercubeBelongsToItsSeedAndAnAxisToItsName() {
        PointSet cube = PointSet.latinHypercube(7, NAMES, 50);
        PointSet more = PointSet.latinHypercube(7, List.of("drive", "ceremony"), 50);

        assertThat(axis(PointSet.latinHypercube(7, NAMES, 50), 1)).isEqualTo(axis(cube, 1));
        assertThat(axis(more, 1)).isEqualTo(axis(cube, 0));
        assertThat(axis(PointSet.latinHypercube(8, NAMES, 50), 1)).isNotEqualTo(axis(cube, 1));
        assertThat(axis(cube, 0)).isNotEqualTo(axis(cube, 1));
    }

    /**
     * Bratley and Fox 1988 (doi:10.1145/42288.214372), in the order of Antonov and Saleev; the third axis is the one of the
     * polynomial x^2 + x + 1.
     */
    @Test
    void theFirstPointsOfTheSobolSequenceAreThosePublished() {
        double[][] published = {
            {0, 0, 0},
            {0.5, 0.5, 0.5},
            {0.75, 0.25, 0.75},
            {0.25, 0.75, 0.25},
            {0.375, 0.375, 0.625},
            {0.875, 0.875, 0.125},
            {0.625, 0.125, 0.375},
            {0.125, 0.625, 0.875}
        };
        PointSet set = PointSet.sobol(3, 8);
        for (int p = 0; p < 8; p++) {
            for (int a = 0; a < 3; a++) {
                assertThat(set.coordinate(p, a)).isCloseTo(published[p][a] + 1.0 / 16, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 64, 1024})
    void aPowerOfTwoOfSobolPointsHasOneInEachStratumOfEachAxis(int size) {
        PointSet set = PointSet.sobol(360, size);
        for (int a = 0; a < 360; a++) {
            int axis = a;
            assertThat(IntStream.range(0, size).map(p -> (int) (set.coordinate(p, axis) * size)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> PointSet.sobol(361, 8)).hasMessageContaining("360");
        assertThatThrownBy(() -> PointSet.sobol(2, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PointSet.latinHypercube(1, NAMES, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PointSet.latinHypercube(1, List.of("a", "a"), 9))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
