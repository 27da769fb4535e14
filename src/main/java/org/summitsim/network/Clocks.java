package org.summitsim.network;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.summitsim.model.Clock;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;

/** Where the clock starts. */
final class Clocks {
    private Clocks() {}

    /** The time line; its first zone is the clock's own. */
    static TimeLine timeLine(Scenario scenario, List<Problem> problems) {
        Clock clock = scenario.clock();
        Set<ZoneId> zones = new LinkedHashSet<>(List.of(clock.zone()));
        scenario.cast().places().forEach(p -> p.site().zone().ifPresent(zones::add));
        return new TimeLine(start(clock, zones, problems), clock.dayOne(), new ArrayList<>(zones));
    }

    private static Instant start(Clock clock, Set<ZoneId> zones, List<Problem> problems) {
        if (clock.start().isPresent()) {
            try {
                return clock.start().get().resolve(clock.zone()).toInstant();
            } catch (IllegalArgumentException e) {
                problems.add(Problem.error(List.of("clock", "start"), String.valueOf(e.getMessage())));
            }
        }
        return zones.stream()
                .map(z -> clock.dayOne().atStartOfDay(z).toInstant())
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
