package org.summitsim.analysis;

import java.util.List;

/**
 * A few measures of every replication.
 *
 * @param columns the keys of the measures: {@code makespan}, {@code lateness_total}, {@code p_joint}, {@code stuck},
 *     {@code day_end(d)} for each day and {@code p_contract(x)} for each contract
 * @param units what the numbers of each column are
 * @param values shape [columns][replications]; moments in microseconds since the clock's start, infinite if stuck
 */
public record ReplicationTable(List<String> columns, List<Measure.Unit> units, double[][] values) {
    public ReplicationTable {
        columns = List.copyOf(columns);
        units = List.copyOf(units);
    }

    /** The values of a column; throws if there is none of that name. */
    public double[] column(String key) {
        int k = columns.indexOf(key);
        if (k < 0) {
            throw new IllegalArgumentException("No column " + key);
        }
        return values[k];
    }
}
