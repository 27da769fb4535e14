package org.summitsim.yaml;

import java.util.Optional;
import java.util.OptionalDouble;
import org.summitsim.model.Distribution;
import org.summitsim.model.Risk;

/** Decodes what a risk does ({@code impact cancel}) and what can be done about it ({@code mitigation}). */
record RiskDecoder(Scope scope) {
    /** What takes as long as before. */
    private static final Risk.Impact NOTHING =
            new Risk.Impact(Optional.of(new Distribution.Constant(1)), Optional.empty());

    /** The impact of a risk, which must have one or cancel. */
    Optional<Risk.Impact> impact(Fields risk) {
        boolean cancel = risk.truth("cancel", false);
        if (!cancel || risk.has("impact")) {
            return risk.require("impact").flatMap(c -> impact(c, cancel));
        }
        return Optional.of(new Risk.Impact(Optional.empty(), Optional.empty(), true));
    }

    private Optional<Risk.Impact> impact(Cursor cursor, boolean cancel) {
        Fields fields = cursor.fields(Kind.IMPACT);
        if (!fields.has("multiply") && !fields.has("add") && !fields.isIncomplete()) {
            cursor.keyError("Expected multiply or add in an impact, received neither", Optional.empty());
        }
        var multiply = fields.find("multiply").flatMap(scope::factor);
        var add = fields.find("add").flatMap(scope::lag);
        return multiply.isPresent() || add.isPresent()
                ? Optional.of(new Risk.Impact(multiply, add, cancel))
                : Optional.empty();
    }

    /** What can be done about a risk with an impact, if anything. */
    Optional<Risk.Mitigation> mitigation(Fields risk, Risk.Impact impact) {
        return risk.find("mitigation").flatMap(cursor -> {
            Fields fields = cursor.fields(Kind.MITIGATION);
            if (!fields.has("probability")
                    && !fields.has("impact")
                    && !fields.has("cancel")
                    && !fields.isIncomplete()) {
                cursor.keyError(
                        "Expected a mitigation to change the probability, the impact or cancel, received none of them",
                        Optional.empty());
            }
            OptionalDouble probability =
                    fields.number("probability", 0, 1).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
            double cost = fields.find("cost")
                    .flatMap(c -> c.read("a number", Numbers::notNegative))
                    .orElse(0.0);
            new NotesDecoder(scope).decode(fields, Kind.MITIGATION);
            return Optional.of(new Risk.Mitigation(probability, afterwards(fields, impact), cost));
        });
    }

    /** What a risk then does: an impact that is given replaces all that it did, cancelling included. */
    private Optional<Risk.Impact> afterwards(Fields mitigation, Risk.Impact before) {
        if (mitigation.has("impact")) {
            boolean cancel = mitigation.truth("cancel", false);
            return mitigation.find("impact").flatMap(c -> impact(c, cancel));
        }
        if (!mitigation.has("cancel")) {
            return Optional.empty();
        }
        boolean cancel = mitigation.truth("cancel", before.cancel());
        boolean nothing = !cancel && before.multiply().isEmpty() && before.add().isEmpty();
        return Optional.of(nothing ? NOTHING : new Risk.Impact(before.multiply(), before.add(), cancel));
    }
}
