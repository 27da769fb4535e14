package org.summitsim.network;

/**
 * Planned durations, computed by whoever knows the distributions. Microseconds.
 *
 * @param work the planned duration of each activity that has work of its own (others: any number), shape [activities]
 * @param transfers the planned duration of each transfer, shape [transfers]
 * @param lags the planned lag of each dependency, in the order of the outline's activities and their {@code after}
 * @param stations how long an entity is planned to be served at each station of the outline
 */
public record Planned(long[] work, long[] transfers, long[] lags, long[] stations) {}
