package org.summitsim.yaml;

import java.util.Optional;
import org.summitsim.model.Timing;

/** Decodes {@code start earliest due tolerance after}, and {@code latest window may-delay-next}. */
record TimingDecoder(Scope scope, AfterDecoder after) {
    Timing decode(Fields fields, String self, Optional<String> home) {
        return new Timing(
                fields.find("start").flatMap(this::start),
                fields.find("earliest").flatMap(scope::moment),
                fields.find("due").flatMap(scope::moment),
                fields.duration("tolerance", scope.defaults().tolerance()),
                after.decode(fields.find("after"), self, home),
                new DoorDecoder(scope).decode(fields));
    }

    private Optional<Timing.Start> start(Cursor cursor) {
        if (!cursor.isTable()) {
            return scope.moment(cursor).map(at -> new Timing.Start(at, Optional.empty()));
        }
        Fields fields = cursor.fields(Kind.START);
        var delay = fields.find("delay").flatMap(scope::length);
        return fields.require("at").flatMap(scope::moment).map(at -> new Timing.Start(at, delay));
    }
}
