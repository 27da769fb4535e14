package org.summitsim.experiment;

import java.io.Serializable;
import java.util.List;
import org.summitsim.analysis.Limit;
import org.summitsim.model.ScenarioText;

/**
 * Some points of a sweep, with all that is needed to play them anywhere. Equal batches have equal results.
 *
 * @param task what all batches of a sweep have in common
 * @param points what is played, in the order of the sweep
 */
public record Batch(Task task, List<Point> points) implements Serializable {
    public Batch {
        points = List.copyOf(points);
    }

    /**
     * What is changed and how it is played.
     *
     * @param scenario the scenario that the points change
     * @param variant the variant of it that they change; empty: the file as it is
     * @param effort how each point is played
     * @param goals the full names of the measures that are summed up, such as {@code day_end(1)}
     * @param limits what is not to come out of a point
     */
    public record Task(ScenarioText scenario, String variant, Effort effort, List<String> goals, List<Limit> limits)
            implements Serializable {
        public Task {
            goals = List.copyOf(goals);
            limits = List.copyOf(limits);
        }
    }
}
