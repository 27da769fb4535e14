package org.summitsim.experiment;

import java.io.Serializable;
import java.util.List;

/**
 * One point of a sweep.
 *
 * @param number its place in the design, from 0
 * @param values for each axis what it has here, as it is written in a scenario; empty where the scenario is left as it is
 * @param changes what that makes other than in the scenario: {@code path=value}, as after {@code --set}
 */
public record Point(long number, List<String> values, List<String> changes) implements Serializable {
    public Point {
        values = List.copyOf(values);
        changes = List.copyOf(changes);
    }
}
