package org.summitsim.analysis;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.statistics.Summary;

/**
 * A {@link Demand} with its figure worked out, so that it can be held against runs of scenarios that are changed, in any process.
 *
 * @param text how it was written
 * @param key the full name of what is measured
 * @param unit what its numbers are
 * @param percent the quantile; 0: the mean
 * @param comparison how it compares with the figure if a run fails by it
 * @param figure in the unit of the measure; of a moment, microseconds since 1970
 */
public record Limit(String text, String key, Unit unit, int percent, Demand.Comparison comparison, double figure)
        implements Serializable {

    /**
     * The limit of a demand.
     *
     * @param text how it was written
     * @param planned the scenario as planned
     */
    public static Limit of(Demand demand, String text, RunResult planned) {
        double figure = Targets.figure(demand.figure(), demand.measure(), planned);
        boolean moment = demand.measure().unit() == Unit.MOMENT;
        return new Limit(
                text.strip(),
                demand.measure().key(),
                demand.measure().unit(),
                demand.percent().orElse(0),
                demand.comparison(),
                moment ? figure + epoch(planned.network().time().start()) : figure);
    }

    /**
     * Whether a run fails by it.
     *
     * @param samples what the run measured; without the measure it is as if that never happened
     * @param start the moment 0 of the run
     */
    public boolean isBroken(MeasureSamples samples, Instant start) {
        Optional<Summary> summary = samples.measure(key).map(Measure::summary);
        double value = Demand.value(unit, percent == 0 ? OptionalInt.empty() : OptionalInt.of(percent), summary);
        return comparison.holds(unit == Unit.MOMENT ? value + epoch(start) : value, figure);
    }

    private static double epoch(Instant start) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, start);
    }
}
