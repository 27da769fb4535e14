package org.summitsim.yaml;

import java.util.List;

/** What the sections of entries have in common. */
final class Sections {
    private Sections() {}

    /** The entries of a section; a section without any is none. */
    static List<Cursor> entries(Fields scenario, String section) {
        return scenario.find(section)
                .filter(c -> !c.isNull())
                .map(c -> c.named("a map from ids to entries"))
                .orElse(List.of());
    }
}
