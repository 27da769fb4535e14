package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measures of a run in every replication, in the order of {@link Measures}. Nothing is summed up before it is asked for. */
public final class MeasureSamples {
    private final Map<String, MeasureSample> byKey = new LinkedHashMap<>();
    private final Summaries summaries;

    MeasureSamples(List<MeasureSample> all, Summaries summaries) {
        all.forEach(m -> byKey.put(m.key(), m));
        this.summaries = summaries;
    }

    /** All of them. */
    public List<MeasureSample> list() {
        return new ArrayList<>(byKey.values());
    }

    /** The one of a full name such as {@code start(bilateral)}. */
    public Optional<MeasureSample> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** What a measure sums up to, by its full name. */
    public Optional<Measure> measure(String key) {
        return find(key).map(m -> m.measure(summaries));
    }

    /**
     * The same with so many microseconds added to all moments, so that they can be compared with those of another clock.
     */
    public MeasureSamples shifted(long micros) {
        return new MeasureSamples(list().stream().map(m -> m.shifted(micros)).toList(), summaries);
    }

    /** All summed up, by the threads of the pool that this is called in; in their order whoever is done first. */
    Measures measures() {
        return Measures.of(
                list().parallelStream().map(m -> m.measure(summaries)).toList());
    }
}
