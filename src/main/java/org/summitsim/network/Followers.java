package org.summitsim.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which activities wait, directly or through others, for each that people attend, or join, without a planned start. */
final class Followers {
    private Followers() {}

    /** Rows of activities with a planned start, ascending; empty for every other activity. */
    static Rows of(Activities activities, Arcs arcs, Courses.Conditions conditions) {
        List<int[]> rows = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            boolean asked = activities.plan().start()[a] == TimeLine.NONE
                    && activities.needs().people().count(a)
                                    + activities.needs().joins().count(a)
                            > 0
                    && activities.shape().parent()[a] < 0;
            rows.add(asked ? reachedFrom(a, activities, arcs, conditions) : new int[0]);
        }
        return Rows.of(rows);
    }

    private static int[] reachedFrom(int a, Activities activities, Arcs arcs, Courses.Conditions conditions) {
        TreeSet<Integer> reached = new TreeSet<>();
        List<Integer> open = new ArrayList<>();
        for (int part = a; part <= a + activities.shape().parts()[a]; part++) {
            open.add(part);
        }
        for (int k = 0; k < open.size(); k++) {
            for (int arc : arcs.outgoing().row(open.get(k))) {
                int to = arcs.to()[arc];
                if (reached.add(to)) {
                    open.add(to);
                }
            }
            for (int condition : conditions.asked().row(open.get(k))) {
                int to = conditions.entry()[condition];
                if (reached.add(to)) {
                    open.add(to);
                }
            }
        }
        return reached.stream()
                .mapToInt(Integer::intValue)
                .filter(x -> activities.plan().start()[x] != TimeLine.NONE)
                .toArray();
    }
}
