package org.summitsim.network;

import java.util.Arrays;
import java.util.List;

/**
 * Lists of different lengths in two flat arrays (compressed rows): the items of row i are {@code items[at[i]]} up to but
 * without {@code items[at[i + 1]]}. The arrays are handed out as they are for speed and must not be written to.
 *
 * @param at shape [rows + 1], ascending from 0
 * @param items shape [at[rows]]
 */
public record Rows(int[] at, int[] items) {

    /** Rows from lists, in their order. */
    public static Rows of(List<int[]> rows) {
        int[] at = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            at[i + 1] = at[i] + rows.get(i).length;
        }
        int[] items = new int[at[rows.size()]];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, items, at[i], rows.get(i).length);
        }
        return new Rows(at, items);
    }

    /**
     * Rows from pairs: item {@code items[k]} belongs to row {@code owners[k]}; within a row the order of k is kept.
     *
     * @param rows how many rows there are
     */
    public static Rows group(int rows, int[] owners, int[] items) {
        int[] at = new int[rows + 1];
        for (int owner : owners) {
            at[owner + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            at[i + 1] += at[i];
        }
        int[] next = Arrays.copyOf(at, rows);
        int[] sorted = new int[items.length];
        for (int k = 0; k < items.length; k++) {
            sorted[next[owners[k]]++] = items[k];
        }
        return new Rows(at, sorted);
    }

    /** The number of rows. */
    public int size() {
        return at.length - 1;
    }

    /** The number of items in a row. */
    public int count(int row) {
        return at[row + 1] - at[row];
    }

    /** A copy of one row. */
    public int[] row(int row) {
        return Arrays.copyOfRange(items, at[row], at[row + 1]);
    }

    /** Whether a row holds an item. */
    public boolean contains(int row, int item) {
        for (int k = at[row]; k < at[row + 1]; k++) {
            if (items[k] == item) {
                return true;
            }
        }
        return false;
    }
}
