package org.summitsim.yaml;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code repeat} of an entry says.
 *
 * @param axes what the copies differ in; there is one copy for each combination, the last axis changing fastest
 * @param every how much later each copy is planned than the one before it
 */
record Repetition(List<Axis> axes, Optional<Duration> every) {
    /**
     * Placeholders that change together.
     *
     * @param names of the placeholders
     * @param rows the values of all of them, copy by copy
     */
    record Axis(List<String> names, List<List<String>> rows) {}

    /** The names of all placeholders. */
    List<String> names() {
        return axes.stream().flatMap(axis -> axis.names().stream()).toList();
    }

    /** The number of copies; {@link Long#MAX_VALUE} if there are more than that. */
    long count() {
        long count = 1;
        for (Axis axis : axes) {
            long rows = axis.rows().size();
            count = rows > 0 && count > Long.MAX_VALUE / rows ? Long.MAX_VALUE : count * rows;
        }
        return count;
    }

    /** The values of the k-th copy, from 0 on, by the names of their placeholders. */
    Map<String, String> values(long k) {
        Map<String, String> values = new LinkedHashMap<>();
        long block = count();
        long rest = k;
        for (Axis axis : axes) {
            block /= axis.rows().size();
            List<String> row = axis.rows().get((int) (rest / block));
            rest %= block;
            for (int i = 0; i < row.size(); i++) {
                values.put(axis.names().get(i), row.get(i));
            }
        }
        return values;
    }
}
