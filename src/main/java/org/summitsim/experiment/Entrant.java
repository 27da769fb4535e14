package org.summitsim.experiment;

import org.summitsim.engine.Play;

/**
 * A variant that is to be compared.
 *
 * @param name its name; {@code base} for the file as it is
 * @param title what people call it
 * @param play what is played
 */
public record Entrant(String name, String title, Play play) {}
