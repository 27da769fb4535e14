package org.summitsim.analysis;

/**
 * The programme played with planned durations and lags, no delays and no risks. Times in microseconds since the clock's
 * start. Shape [n] for activities.
 *
 * @param start when each activity starts
 * @param finish when each finishes
 * @param makespan the last finish
 * @param stuck how many activities never start, normally 0
 */
public record Baseline(long[] start, long[] finish, long makespan, int stuck) {}
