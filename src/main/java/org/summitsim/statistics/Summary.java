package org.summitsim.statistics;

/** Placeholder. */
public record Summary() {}
