package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Problem;
import org.summitsim.model.Resource;

/** Refuses to carry an item to a meeting that holds too much of what the item uses: there it would never begin. */
final class CarryChecks {
    private CarryChecks() {}

    static void check(Network network, Outline outline, List<Problem> problems) {
        Rows uses = network.activities().needs().uses();
        for (int part = 0; part < outline.size(); part++) {
            if (network.slots().carries().isReserve(part)) {
                for (int k = uses.at()[part]; k < uses.at()[part + 1]; k++) {
                    check(network, outline.nodes().get(part), k, problems);
                }
            }
        }
    }

    private static void check(Network network, Outline.Node part, int use, List<Problem> problems) {
        Activities.Needs needs = network.activities().needs();
        int r = needs.uses().items()[use];
        Resource resource = network.resources().list().get(r);
        int held = 0;
        for (int k = needs.uses().at()[part.parent()]; k < needs.uses().at()[part.parent() + 1]; k++) {
            held += needs.uses().items()[k] == r ? needs.units()[k] : 0;
        }
        if (held + needs.units()[use] > network.resources().capacity()[r]) {
            problems.add(Problem.error(
                    part.path(),
                    "Expected at most " + network.resources().capacity()[r] + " of " + resource.id()
                            + " together, received " + held + " of "
                            + part.entry().id() + " and "
                            + needs.units()[use] + " of " + part.inputId() + ", which may be carried to it"));
        }
    }
}
