package org.summitsim.analysis.health;

import java.util.List;
import org.summitsim.analysis.Measures;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.model.Person;

/** The nights: whether the plan leaves people their rest, ways to and fro included. */
final class RestChecks {
    private static final double MOST = 15;

    private RestChecks() {}

    static void add(Plan plan, List<Finding> findings) {
        List<Person> resting = plan.network().people().list().stream()
                .filter(p -> p.time().rest().isPresent())
                .toList();
        if (resting.isEmpty()) {
            return;
        }
        Measures measures = PlannedMeasures.of(plan.play());
        for (Person person : resting) {
            double minutes = measures.get("rest_cut", person.id()).summary().mean();
            if (minutes > MOST) {
                findings.add(new Finding(
                        Check.REST_CUT,
                        List.of("people", person.id(), "rest"),
                        "As planned, " + Math.round(minutes) + " min of the rest of " + person.id() + " are lost"));
            }
        }
    }
}
