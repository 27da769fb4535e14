package org.summitsim.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.summitsim.model.Notes;

/** Decodes {@code note}: a text, or where the figure of each key is from. */
record NotesDecoder(Scope scope) {
    /** Figures that stand a level deeper, in the maps of start, contract, after and impact, or beside a table of drives. */
    private static final Set<String> DEEPER =
            Set.of("delay", "within", "probability", "lag", "multiply", "add", "spread");

    Notes decode(Fields entry, Kind kind) {
        return entry.find("note").map(note -> decode(note, kind.keys())).orElse(Notes.NONE);
    }

    Notes decode(Cursor note, Set<String> keys) {
        if (!note.isTable()) {
            return note.text("text, or a map from keys to where they are from")
                    .map(text -> new Notes(Map.of("", text)))
                    .orElse(Notes.NONE);
        }
        Map<String, String> byKey = new LinkedHashMap<>();
        for (Cursor field : note.entries("a map")) {
            if (!keys.contains(field.key()) && !DEEPER.contains(field.key())) {
                field.keyError(
                        "Expected a key of this entry, received " + Words.quote(field.key()),
                        field.nearest(field.key(), keys));
            }
            field.text("estimate or a source").ifPresent(text -> {
                check(field, text);
                byKey.put(field.key(), text);
            });
        }
        return new Notes(byKey);
    }

    /** One word must be {@code estimate} or a source; several words are free text. */
    private void check(Cursor field, String text) {
        Set<String> sources = scope.names().in("sources");
        if (!text.contains(" ") && !text.equals("estimate") && !sources.contains(text)) {
            Scope.dangling(field, "the word estimate or a source", text, field.nearest(text, sources));
        }
    }
}
