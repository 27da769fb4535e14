package org.summitsim.experiment;

import org.summitsim.model.Goal.Direction;

/**
 * What variants are compared by.
 *
 * @param measure the full name of a measure, such as {@code day_end(1)}
 * @param direction what is better
 */
public record Aim(String measure, Direction direction) {}
