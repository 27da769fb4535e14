package org.summitsim.yaml;

import java.util.List;
import org.summitsim.model.Source;

/** Decodes {@code sources}. */
final class SourcesSection {
    private SourcesSection() {}

    static List<Source> decode(Fields scenario) {
        return Sections.entries(scenario, "sources").stream()
                .map(c -> decode(c.key(), c.fields(Kind.SOURCE)))
                .toList();
    }

    private static Source decode(String id, Fields fields) {
        return new Source(id, fields.text("title").orElse(id), fields.text("date"));
    }
}
