package org.summitsim.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.model.Interpretation;
import org.summitsim.model.Terms;

/** Decodes {@code title priority weight overtime contract tags note interpretation}. */
record TermsDecoder(Scope scope) {
    private static final List<String> INTERPRETATIONS = Arrays.stream(Interpretation.values())
            .map(i -> i.name().toLowerCase(Locale.ROOT))
            .toList();

    Terms decode(Fields fields, String key, Kind kind) {
        return new Terms(
                fields.text("title").orElse(key),
                fields.integer("priority", 1),
                fields.positive("weight", 1),
                fields.isWord("overtime", "allowed"),
                fields.find("contract").flatMap(TermsDecoder::contract),
                tags(fields.find("tags")),
                new NotesDecoder(scope).decode(fields, kind),
                fields.find("interpretation").flatMap(c -> interpretation(c, kind)));
    }

    private static Optional<Interpretation> interpretation(Cursor cursor, Kind kind) {
        if (kind == Kind.LEG) {
            cursor.keyError(
                    "Expected interpretation at a meeting, an item or a phase, received it at a leg", Optional.empty());
        }
        return cursor.choice("how speech is interpreted", INTERPRETATIONS)
                .map(INTERPRETATIONS::indexOf)
                .map(k -> Interpretation.values()[k]);
    }

    private static Optional<Terms.Contract> contract(Cursor cursor) {
        Fields fields = cursor.fields(Kind.CONTRACT);
        fields.require("within");
        fields.require("probability");
        var within = fields.duration("within");
        var probability = fields.number("probability", 0, 1);
        return within.flatMap(w -> probability.map(p -> new Terms.Contract(w, p)));
    }

    private static List<String> tags(Optional<Cursor> cursor) {
        return cursor.map(c -> c.items("a list of words")).orElse(List.of()).stream()
                .flatMap(c -> c.text("a word").stream())
                .toList();
    }
}
