package org.summitsim.statistics;

/** Placeholder. */
public final class Quantiles {
    private Quantiles() {}
}
