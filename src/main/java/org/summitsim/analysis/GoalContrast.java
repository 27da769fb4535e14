package org.summitsim.analysis;

import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.model.Goal.Direction;
import org.summitsim.statistics.Interval;

/**
 * How the contenders of a comparison do in one measure.
 *
 * @param measure its full name, such as {@code day_end(1)}
 * @param unit what its numbers are
 * @param direction what is better
 * @param indifference up to which differences do not matter, at least 0: microseconds for moments, else in the measure's unit
 * @param standings one per contender; absent where it has no such measure
 */
public record GoalContrast(
        String measure, Unit unit, Direction direction, double indifference, List<Optional<Standing>> standings) {
    public GoalContrast {
        standings = List.copyOf(standings);
    }

    /** Whether it is a moment or a time. */
    public boolean isTime() {
        return unit == Unit.MOMENT || unit == Unit.MINUTES;
    }

    /** The largest half-width of a difference to the base, in its own numbers; infinite where one is not known. */
    public double halfWidth() {
        return standings.stream()
                .flatMap(Optional::stream)
                .flatMap(s -> s.contrast().stream())
                .mapToDouble(c -> c.interval().map(Interval::halfWidth).orElse(Double.POSITIVE_INFINITY))
                .max()
                .orElse(0);
    }
}
