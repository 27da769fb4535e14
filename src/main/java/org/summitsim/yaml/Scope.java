package org.summitsim.yaml;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitsim.model.Distribution;
import org.summitsim.model.Hours;
import org.summitsim.model.Moment;
import org.summitsim.model.Resource;

/**
 * What the sections of a file need to know of each other.
 *
 * @param names the ids that the file defines
 * @param moments reads moments
 * @param defaults what holds where an entry says nothing
 * @param capacities the units of each resource, filled when the resources are decoded
 */
record Scope(Names names, Moments moments, Defaults defaults, Map<String, Integer> capacities) {

    Scope(Names names, Moments moments, Defaults defaults) {
        this(names, moments, defaults, new HashMap<>());
    }

    /** The section {@code defaults}. */
    record Defaults(Duration tolerance, Duration margin, Spread spread, double consecutiveFactor) {}

    void addCapacity(Resource resource) {
        capacities.put(resource.id(), resource.capacity());
    }

    /** An id that must lead somewhere. */
    Optional<String> reference(Cursor cursor, Reference to) {
        return cursor.text(to.noun()).filter(id -> {
            boolean known = names.in(to.section()).contains(id);
            if (!known) {
                dangling(cursor, to.noun(), id, cursor.nearest(id, names.in(to.section())));
            }
            return known;
        });
    }

    static void dangling(Cursor cursor, String noun, String id, Optional<String> near) {
        cursor.error("Expected " + noun + " that the file has, received " + Words.quote(id), near);
    }

    Optional<Moment> moment(Cursor cursor) {
        return cursor.read("a moment such as \"day 3 10:15\"", moments::parse);
    }

    Optional<Hours> hours(Cursor cursor) {
        Ranges ranges = new Ranges(moments);
        var read = cursor.items("a range of hours such as 07:00-23:30").stream()
                .flatMap(c -> c.read("a range of hours such as 07:00-23:30", ranges::parse).stream())
                .toList();
        return read.isEmpty() ? Optional.empty() : Optional.of(new Hours(read));
    }

    /** A duration, fixed or drawn, never negative; in minutes. */
    Optional<Distribution> length(Cursor cursor) {
        return length(cursor, figure -> figure);
    }

    /** The same, with something done to what was written before it is checked. */
    Optional<Distribution> length(Cursor cursor, Function<Distribution, Distribution> change) {
        Distributions reader = new Distributions(Unit.MINUTES, defaults.spread());
        return cursor.read(
                "a duration such as 45m", text -> Support.notNegative(change.apply(reader.parse(text)), text));
    }

    /** A lag, fixed or drawn, possibly negative; in minutes. */
    Optional<Distribution> lag(Cursor cursor) {
        return cursor.read("a duration such as 45m", new Distributions(Unit.MINUTES, defaults.spread())::parse);
    }

    /** A factor, fixed or drawn, never negative. */
    Optional<Distribution> factor(Cursor cursor) {
        Distributions reader = new Distributions(Unit.NUMBER, defaults.spread());
        return cursor.read("a number or a distribution", text -> Support.notNegative(reader.parse(text), text));
    }
}
