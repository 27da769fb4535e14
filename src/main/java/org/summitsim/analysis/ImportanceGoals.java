package org.summitsim.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The goals of which it is told what matters to them (rule 31 of the rules of play): the end of each day and each start that has a
 * contract; of more than {@value #MOST} days the last ones, since what matters to them has come together from all before.
 *
 * @param days the days, in order
 * @param skipped how many days come before them
 * @param starts the activities with a contract in file order, the first of them, so many that there are not more than {@value #MOST} goals, if days leave room
 */
record ImportanceGoals(List<Day> days, int skipped, int[] starts) {
    /** More goals would cost memory that grows with activities times goals. */
    private static final int MOST = 64;

    static ImportanceGoals of(List<Day> all, Promised promised) {
        int skipped = Math.max(0, all.size() - MOST);
        List<Day> days = all.subList(skipped, all.size());
        int[] starts = IntStream.range(0, promised.latest().length)
                .filter(promised::has)
                .limit(MOST - days.size())
                .toArray();
        return new ImportanceGoals(List.copyOf(days), skipped, starts);
    }

    int size() {
        return days.size() + starts.length;
    }
}
