package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.model.Risk;
import org.summitsim.model.Scenario;

/** What doing something about risks beforehand costs, in words. */
public final class MitigationWords {
    private MitigationWords() {}

    /** Such as "It costs 11 (storm 8, traffic 3)." */
    public static String cost(Scenario scenario) {
        List<String> costs = new ArrayList<>();
        for (Risk risk : scenario.programme().risks()) {
            risk.mitigation().ifPresent(m -> costs.add(risk.title() + " " + plain(m.cost())));
        }
        return "It costs " + plain(scenario.mitigationCost()) + " (" + String.join(", ", costs) + ").";
    }

    private static String plain(double value) {
        return Numbers.of(Math.rint(value * 100) / 100).toPlainString();
    }
}
