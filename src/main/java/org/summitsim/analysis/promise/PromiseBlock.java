package org.summitsim.analysis.promise;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What some replications say of promises. Moments are microseconds, infinite where a start that was asked for never came, NaN where
 * nobody asked. Written by one thread.
 */
public final class PromiseBlock {
    /** When each started, shape [promises][replications]. */
    final double[][] start;
    /** When each was ready, -Infinity where it was from the beginning. */
    final double[][] ready;
    /** Whether its own delay alone would have made it too late, hidden by what was late as well or not. */
    final boolean[][] ownDelay;

    /** Whether the replication got stuck, shape [replications]. */
    final boolean[] stuck;

    final SortedMap<Departure, Cells> departures = new TreeMap<>();
    private final int size;

    /** What is noted of one departure: when it was, and what lay between it and the promise; NaN where it was not made. */
    record Cells(double[] moment, double[] between, SortedSet<Integer> people) {}

    PromiseBlock(int promises, int size) {
        this.size = size;
        start = new double[promises][size];
        ready = new double[promises][size];
        ownDelay = new boolean[promises][size];
        stuck = new boolean[size];
    }

    /** How many replications it has room for. */
    public int size() {
        return size;
    }

    /** One of those who make a departure; the first of them counts, and what takes longest. */
    void add(Departure departure, int person, long moment, long between, int k) {
        Cells cells = departures.computeIfAbsent(departure, d -> cells(size));
        cells.people().add(person);
        boolean first = Double.isNaN(cells.moment()[k]);
        cells.moment()[k] = first ? (double) moment : Math.min(cells.moment()[k], (double) moment);
        cells.between()[k] = first ? (double) between : Math.max(cells.between()[k], (double) between);
    }

    static Cells cells(int size) {
        double[] moment = new double[size];
        Arrays.fill(moment, Double.NaN);
        return new Cells(moment, moment.clone(), new TreeSet<>());
    }
}
