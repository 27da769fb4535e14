package org.summitsim.engine;

/**
 * Puts different numbers into ascending order, in place and without allocating anything: a few by putting each where it belongs, many by
 * marking them in a row of bits and reading it off.
 */
final class Ascending {
    private static final int FEW = 24;

    private final long[] marks;

    /** For numbers from 0 to {@code end}, exclusive. */
    Ascending(int end) {
        marks = new long[(end + Long.SIZE - 1) / Long.SIZE];
    }

    /** Sorts the first {@code count} of some numbers, no two of which are equal. */
    void sort(int[] numbers, int count) {
        if (count <= FEW) {
            insert(numbers, count);
        } else {
            mark(numbers, count);
        }
    }

    private static void insert(int[] numbers, int count) {
        for (int k = 1; k < count; k++) {
            int number = numbers[k];
            int place = k;
            while (place > 0 && numbers[place - 1] > number) {
                numbers[place] = numbers[place - 1];
                place--;
            }
            numbers[place] = number;
        }
    }

    private void mark(int[] numbers, int count) {
        int first = marks.length;
        int last = 0;
        for (int k = 0; k < count; k++) {
            int word = numbers[k] / Long.SIZE;
            marks[word] |= 1L << numbers[k];
            first = Math.min(first, word);
            last = Math.max(last, word);
        }
        int place = 0;
        for (int word = first; word <= last; word++) {
            for (long left = marks[word]; left != 0; left &= left - 1) {
                numbers[place++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
            marks[word] = 0;
        }
    }
}
