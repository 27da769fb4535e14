package org.summitsim.analysis;

import java.util.HashSet;
import java.util.Set;
import org.summitsim.model.Agenda;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Lever;
import org.summitsim.model.Risk;
import org.summitsim.model.Scenario;
import org.summitsim.network.Network;

/**
 * Which activities may be skipped or cancelled as far as the scenario says: by a condition, a lever, a risk, or because the
 * slot of their agenda is too short. It says so of an entry and not of its parts, so that it is measured once.
 */
final class Doubtful {
    private Doubtful() {}

    static boolean[] of(Network network) {
        Set<String> ids = new HashSet<>();
        Scenario.Programme programme = network.scenario().programme();
        programme.entries().forEach(entry -> addEntry(entry, ids));
        programme.risks().stream().filter(Doubtful::cancels).forEach(risk -> ids.addAll(risk.affects()));
        for (Lever lever : programme.disturbance().levers()) {
            if (lever.action() instanceof Lever.Skip skip) {
                ids.add(skip.id());
            }
        }
        boolean[] doubtful = new boolean[network.activities().size()];
        for (int a = 0; a < doubtful.length; a++) {
            boolean reserve = network.slots().carries().isReserve(a);
            doubtful[a] = reserve || ids.contains(network.activities().ids().get(a));
        }
        return doubtful;
    }

    private static void addEntry(Entry entry, Set<String> ids) {
        if (!entry.course().when().isEmpty()) {
            ids.add(entry.id());
        }
        boolean cut = entry.agenda()
                .slot()
                .filter(slot -> slot.discipline() != Agenda.Discipline.EXTEND)
                .isPresent();
        for (AgendaItem item : entry.agenda().items()) {
            if (cut && !item.handling().must()) {
                ids.add(item.id());
            }
        }
    }

    private static boolean cancels(Risk risk) {
        return risk.impact().cancel()
                || risk.mitigation()
                        .flatMap(Risk.Mitigation::impact)
                        .filter(Risk.Impact::cancel)
                        .isPresent();
    }
}
