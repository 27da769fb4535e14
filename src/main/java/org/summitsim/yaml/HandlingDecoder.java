package org.summitsim.yaml;

import java.util.Optional;
import org.summitsim.model.AgendaItem;

/** Decodes {@code must min carry-to}: what may be done to an agenda item when time is short. */
record HandlingDecoder(Scope scope) {
    AgendaItem.Handling decode(Fields fields) {
        return new AgendaItem.Handling(fields.flag("must"), fields.duration("min"), Optional.empty());
    }
}
