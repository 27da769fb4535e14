package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import org.summitsim.model.Timing;

/** Decodes {@code latest window may-delay-next}: until when and within which hours an entry may start. */
record DoorDecoder(Scope scope) {
    private static final List<String> IF_LATE = List.of("miss", "wait");

    Timing.Door decode(Fields fields) {
        boolean mayDelay =
                fields.find("may-delay-next").map(DoorDecoder::isTrue).orElse(false);
        if (mayDelay && fields.has("start")) {
            fields.find("may-delay-next")
                    .ifPresent(c -> c.keyError(
                            "Expected may-delay-next at an entry without a planned start, received it beside start",
                            Optional.empty()));
        }
        return new Timing.Door(
                fields.find("latest").flatMap(this::latest),
                fields.find("window").flatMap(scope::hours),
                mayDelay);
    }

    /** A word that is true or false. */
    static boolean isTrue(Cursor cursor) {
        return cursor.read("true or false", Numbers::truth).orElse(false);
    }

    private Optional<Timing.Latest> latest(Cursor cursor) {
        if (!cursor.isTable()) {
            return scope.moment(cursor).map(at -> new Timing.Latest(at, false, 0));
        }
        Fields fields = cursor.fields(Kind.LATEST);
        boolean waits = fields.find("if-late").map(DoorDecoder::waits).orElse(false);
        double cost = fields.find("cost")
                .flatMap(c -> c.read("a number", Numbers::notNegative))
                .orElse(0.0);
        if (fields.has("cost") && !waits) {
            fields.find("cost")
                    .ifPresent(c -> c.keyError(
                            "Expected cost beside if-late: wait, received it without", Optional.of("if-late: wait")));
        }
        return fields.require("at").flatMap(scope::moment).map(at -> new Timing.Latest(at, waits, cost));
    }

    private static boolean waits(Cursor cursor) {
        Optional<String> word = cursor.text("miss or wait");
        if (word.isPresent() && !IF_LATE.contains(word.get())) {
            cursor.error(
                    "Expected miss or wait, received " + Words.quote(word.get()), cursor.nearest(word.get(), IF_LATE));
        }
        return word.filter("wait"::equals).isPresent();
    }
}
