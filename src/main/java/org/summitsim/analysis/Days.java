package org.summitsim.analysis;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.summitsim.model.Hours;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Tells the days of a programme apart. */
final class Days {
    private Days() {}

    /** The days on which something starts, in order. What has neither a planned nor a baseline start is on none. */
    static List<Day> of(Network network, Baseline baseline) {
        Activities activities = network.activities();
        Map<Integer, List<Integer>> byNumber = new TreeMap<>();
        for (int a = 0; a < activities.size(); a++) {
            long planned = activities.plan().start()[a];
            long start = planned == TimeLine.NONE ? baseline.start()[a] : planned;
            if (activities.shape().parent()[a] < 0 && start != TimeLine.NONE && !floats(network, a)) {
                int number = network.time().day(activities.shape().zone()[a], start);
                byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(a);
            }
        }
        List<Day> days = new ArrayList<>();
        byNumber.forEach((number, members) -> days.add(day(network, baseline, number, members)));
        return days;
    }

    /** Whether an entry without a planned start may take place on one day or another: it then ends neither. */
    private static boolean floats(Network network, int a) {
        if (network.activities().plan().start()[a] != TimeLine.NONE) {
            return false;
        }
        var window = network.activities().entries().get(a).timing().door().window();
        return window.stream()
                        .flatMap(hours -> hours.ranges().stream())
                        .filter(Hours.Span.class::isInstance)
                        .map(range -> ((Hours.Span) range).from().local().toLocalDate())
                        .distinct()
                        .count()
                > 1;
    }

    private static Day day(Network network, Baseline baseline, int number, List<Integer> members) {
        Activities activities = network.activities();
        OptionalLong due = members.stream()
                .flatMapToInt(a -> withParts(network, a))
                .mapToLong(part -> activities.plan().due()[part])
                .filter(moment -> moment != TimeLine.NONE)
                .max();
        int last = members.get(0);
        for (int a : members) {
            last = baseline.finish()[a] > baseline.finish()[last] ? a : last;
        }
        ZoneId zone = network.time().zones().get(activities.shape().endZone()[last]);
        boolean dueIsOfAll = due.isPresent()
                && members.stream()
                        .filter(a -> baseline.finish()[a] > due.getAsLong())
                        .allMatch(a -> hasDue(network, baseline, a));
        return new Day(number, network.time().dayOne().plusDays(number - 1L), zone, due, dueIsOfAll, members);
    }

    /** Whether an entry, or the part of it that ends it as planned, has a due. */
    private static boolean hasDue(Network network, Baseline baseline, int a) {
        return withParts(network, a)
                .filter(part -> baseline.finish()[part] == baseline.finish()[a])
                .anyMatch(part -> network.activities().plan().due()[part] != TimeLine.NONE);
    }

    private static IntStream withParts(Network network, int a) {
        return IntStream.rangeClosed(a, a + network.activities().shape().parts()[a]);
    }
}
