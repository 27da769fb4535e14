package org.summitsim.model;

import java.io.Serializable;
import java.util.List;

/**
 * A scenario as it is written: all that another process needs to read it.
 *
 * @param name the name of its file; without folders and ending it is the scenario's id
 * @param text what the file holds
 * @param parts the files that it includes, directly or not, in the order in which they are read
 */
public record ScenarioText(String name, String text, List<Part> parts) implements Serializable {
    public ScenarioText {
        parts = List.copyOf(parts);
    }

    /**
     * A file that is included.
     *
     * @param name its path from the folder of the scenario's file, parted by {@code /}
     * @param text what it holds
     */
    public record Part(String name, String text) implements Serializable {}
}
