package org.summitsim.analysis.blame;

import java.util.List;
import java.util.Optional;

/**
 * Why things slip.
 *
 * @param activities those that are ever late, in file order
 * @param days those that ever end late, in order
 * @param programme all planned starts together
 */
public record BlameReport(List<Slip> activities, List<Slip> days, Slip programme) {
    /** Nothing slips. */
    public static final BlameReport NONE = new BlameReport(List.of(), List.of(), new Slip("", 0, 0, List.of(), 0, 0));

    public BlameReport {
        activities = List.copyOf(activities);
        days = List.copyOf(days);
    }

    /** That of an activity, if it is ever late. */
    public Optional<Slip> activity(String id) {
        return activities.stream().filter(slip -> slip.of().equals(id)).findFirst();
    }

    /** That of a day's end, if it is ever late. */
    public Optional<Slip> day(String id) {
        return days.stream().filter(slip -> slip.of().equals(id)).findFirst();
    }
}
