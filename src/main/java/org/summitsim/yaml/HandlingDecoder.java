package org.summitsim.yaml;

import java.util.Optional;
import org.summitsim.model.AgendaItem;

/** Decodes {@code must min carry-to}: what may be done to an agenda item when time is short. */
record HandlingDecoder(Scope scope) {
    /** What may be done to an item of a meeting. */
    AgendaItem.Handling decode(Fields fields, String home) {
        return new AgendaItem.Handling(
                fields.flag("must"),
                fields.duration("min"),
                fields.find("carry-to").flatMap(c -> meeting(c, home)));
    }

    private Optional<String> meeting(Cursor cursor, String home) {
        return scope.reference(cursor, Reference.MEETING).filter(to -> {
            if (to.equals(home)) {
                cursor.error("Expected another meeting, received the item's own");
            } else if (!scope.names().hasItems(to)) {
                cursor.error(
                        "Expected a meeting with an agenda, received " + Words.quote(to),
                        Optional.of("an agenda with one item instead of a duration"));
            }
            return !to.equals(home) && scope.names().hasItems(to);
        });
    }
}
