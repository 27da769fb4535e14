package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NestedScrambleTest {
    private static final int KEYS = 4000;

    private static NestedScramble scramble(int number) {
        return NestedScramble.of(Streams.of(number, "test"));
    }

    /** The first digit in which two scrambled numbers differ is the one in which the numbers do. */
    @Test
    void pointsThatShareDigitsShareAsManyAndNoMore() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            NestedScramble scramble = scramble(i);
            int a = random.nextInt() >>> 1;
            int b = a ^ ((random.nextInt() >>> 1) >>> random.nextInt(31));
            int differ = Integer.numberOfLeadingZeros(a ^ b);
            assertThat(Integer.numberOfLeadingZeros(scramble.of(a) ^ scramble.of(b)))
                    .isEqualTo(differ);
            assertThat(scramble.of(a)).isNotNegative();
        }
    }

    /** Under a shift or a linear scramble the digits after the first one would be turned alike for both halves, or in one way of two. */
    @Test
    void eachDigitOfEachPrefixIsTurnedByAChanceOfItsOwn() {
        int[] numbers = {0, 1 << 30, 1 << 29, 3 << 29};
        for (int digit = 2; digit < NestedScramble.DIGITS; digit++) {
            int[] seen = new int[16];
            for (int key = 0; key < KEYS; key++) {
                NestedScramble scramble = scramble(key);
                int pattern = 0;
                for (int number : numbers) {
                    int bit = (scramble.of(number) ^ number) >>> (NestedScramble.DIGITS - 1 - digit);
                    pattern = 2 * pattern + (bit & 1);
                }
                seen[pattern]++;
            }
            double each = KEYS / 16.0;
            double chi = 0;
            for (int count : seen) {
                chi += (count - each) * (count - each) / each;
            }
            // 15 degrees of freedom; 29 digits are looked at.
            assertThat(chi).as("digit %d", digit).isBetween(2.0, 45.0);
        }
    }
}
