package org.summitsim.analysis;

/**
 * What a run is called and how it was made.
 *
 * @param variant the variant's name; {@code base} for the file as it is
 * @param seed of the random numbers
 * @param stopRule why it stopped where it did, in words
 */
public record RunLabel(String variant, long seed, String stopRule) {}
