package org.summitsim.cli;

import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measures;
import org.summitsim.yaml.Nearest;

/** The measures that a scenario has, as people write them. */
final class MeasureNames {
    /** What is said of a name that is none. */
    static final String RULE = "Expected a measure of this scenario, received ";

    private static final int MOST_SUGGESTED = 3;

    private final List<Measure> measures;

    MeasureNames(Measures measures) {
        this.measures = measures.list();
    }

    /** The measure of a name such as {@code day_end(1)}. */
    Optional<Measure> find(String key) {
        return measures.stream().filter(m -> m.key().equals(key)).findFirst();
    }

    /** What may have been meant: the nearest name, else what is measured of the same thing, else of what else it is. */
    Optional<String> meant(String key) {
        int bracket = key.indexOf('(');
        String name = bracket < 0 ? key : key.substring(0, bracket);
        String thing = bracket < 0 ? "" : key.substring(bracket + 1).replace(")", "");
        return Nearest.find(key, measures.stream().map(Measure::key).toList())
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
