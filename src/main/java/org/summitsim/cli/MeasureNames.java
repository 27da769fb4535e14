package org.summitsim.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measures;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.engine.Play;
import org.summitsim.model.Goal;
import org.summitsim.yaml.Nearest;

/** The measures that a scenario has, as people write them. */
final class MeasureNames {
    /** What is said of a name that is none. */
    static final String RULE = "Expected a measure of this scenario, received ";

    private static final int MOST_SUGGESTED = 3;

    private final List<Measure> measures;
    private final List<Goal> goals;

    /** Only those of measures. */
    MeasureNames(Measures measures) {
        this(measures, List.of());
    }

    /** Those of measures, and of goals for the measures that they are about. */
    MeasureNames(Measures measures, List<Goal> goals) {
        this.measures = measures.list();
        this.goals = List.copyOf(goals);
    }

    /** Those of measures and goals of a scenario. */
    static MeasureNames of(Play play) {
        return new MeasureNames(
                PlannedMeasures.of(play),
                play.network().scenario().programme().aims().goals());
    }

    /** The measure of a name such as {@code day_end(1)}, or that of the goal which is called so. */
    Optional<Measure> find(String name) {
        String key = goal(name).map(Goal::of).orElse(name);
        return measures.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    /** The goal that is called so. */
    Optional<Goal> goal(String name) {
        return goals.stream().filter(g -> g.id().equals(name)).findFirst();
    }

    /** What is wrong with a name that is none, with what may have been meant. */
    String unknown(String name) {
        return RULE + "\"" + name + "\""
                + meant(name.replaceAll("\\s", "")).map(n -> "\n  Maybe " + n).orElse("");
    }

    /** What may have been meant: the nearest name, else what is measured of the same thing, else of what else it is. */
    Optional<String> meant(String key) {
        int bracket = key.indexOf('(');
        String name = bracket < 0 ? key : key.substring(0, bracket);
        String thing = bracket < 0 ? "" : key.substring(bracket + 1).replace(")", "");
        return Nearest.find(
                        key,
                        Stream.concat(
                                        goals.stream().map(Goal::id),
                                        measures.stream().map(Measure::key))
                                .toList())
                .or(() -> few(measures.stream()
                        .filter(m -> !thing.isEmpty() && m.of().equals(thing))
                        .toList()))
                .or(() ->
                        few(measures.stream().filter(m -> m.name().equals(name)).toList()));
    }

    private static Optional<String> few(List<Measure> fitting) {
        List<String> keys =
                fitting.stream().limit(MOST_SUGGESTED).map(Measure::key).toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", keys));
    }
}
