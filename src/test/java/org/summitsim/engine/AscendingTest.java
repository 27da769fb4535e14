package org.summitsim.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AscendingTest {
    private static final int END = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 23, 24, 25, 64, 300, END})
    void theFirstNumbersAreSortedAndTheOthersLeftAlone(int count) {
        Ascending ascending = new Ascending(END);
        Random random = new Random(count);
        for (int round = 0; round < 20; round++) {
            int[] numbers = new Random(random.nextLong())
                    .ints(0, END)
                    .distinct()
                    .limit(END)
                    .toArray();
            int[] expected = numbers.clone();
            Arrays.sort(expected, 0, count);
            ascending.sort(numbers, count);
            assertThat(numbers).containsExactly(expected);
        }
    }
}
