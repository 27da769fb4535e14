package org.summitsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Person;
import org.summitsim.model.Resource;

/**
 * How short a person or a resource is.
 *
 * @param id who or what
 * @param name what people call it
 * @param minutes the mean time that others waited for it, minutes; 0 if it was not measured
 * @param lateMinutes what one replication in ten exceeds, minutes
 * @param utilization the share of available time in use, 0 to 1; 0 if it was not measured
 */
record Shortage(String id, String name, double minutes, double lateMinutes, double utilization) {

    /** Whether anybody or anything ever noticed: waits of half a minute or use of half the time. */
    boolean isNoticed() {
        // Where replications are stuck, one in ten is endless for everybody, waited for or not.
        return minutes >= 0.5 || (lateMinutes >= 0.5 && Double.isFinite(lateMinutes)) || utilization >= 0.5;
    }

    /** All people and resources, the longest waited for first, then the busiest, then in file order. */
    static List<Shortage> list(RunResult run) {
        List<Shortage> all = new ArrayList<>();
        for (Person person : run.network().people().list()) {
            all.add(of(run, person.id(), person.card().name()));
        }
        for (Resource resource : run.network().resources().list()) {
            all.add(of(run, resource.id(), resource.name()));
        }
        all.sort(Comparator.comparingDouble(Shortage::minutes)
                .thenComparingDouble(Shortage::utilization)
                .reversed());
        return all;
    }

    private static Shortage of(RunResult run, String id, String name) {
        double wait =
                run.measures().find("wait", id).map(m -> m.summary().mean()).orElse(0.0);
        double late = run.measures().find("wait", id).map(Figures::late).orElse(0.0);
        double used = run.measures()
                .find("utilization", id)
                .map(Measure::summary)
                .map(s -> s.mean())
                .filter(Double::isFinite)
                .orElse(0.0);
        return new Shortage(id, name.isBlank() ? id : name, wait, late, used);
    }
}
