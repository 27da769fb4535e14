package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measures of a run, in a stable order. Immutable. */
public final class Measures {
    private final Map<String, Measure> byKey = new LinkedHashMap<>();

    private Measures(List<Measure> all) {
        all.forEach(m -> byKey.put(m.key(), m));
    }

    /** Measures in the order given. */
    public static Measures of(List<Measure> all) {
        return new Measures(all);
    }

    /** All of them. */
    public List<Measure> list() {
        return new ArrayList<>(byKey.values());
    }

    /** A measure on a thing. */
    public Optional<Measure> find(String name, String of) {
        return Optional.ofNullable(byKey.get(Measure.key(name, of)));
    }

    /** A measure on a thing; throws if there is none. */
    public Measure get(String name, String of) {
        return find(name, of).orElseThrow(() -> new IllegalArgumentException("No measure " + name + "(" + of + ")"));
    }
}
