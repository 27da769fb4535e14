package org.summitsim.yaml;

import java.time.Duration;
import java.util.Optional;
import org.summitsim.model.Distribution;
import org.summitsim.model.Work;

/** Decodes a duration with the published figure beside it. */
record WorkDecoder(Scope scope) {
    /** Stands for a duration that could not be read, so that the rest can. */
    static final Work UNREAD = Work.ofMinutes(0);

    /** The keys {@code duration} (which must be there) and {@code planned} of an entry. */
    Work required(Fields fields) {
        return fields.require("duration")
                .flatMap(scope::length)
                .map(d -> with(d, fields.duration("planned")))
                .orElse(UNREAD);
    }

    /** A duration as a scalar, or as a map with {@code duration} and {@code planned}. */
    Work scalarOrMap(Cursor cursor) {
        if (cursor.isTable()) {
            return required(cursor.fields(Kind.WORK));
        }
        return scope.length(cursor).map(Work::of).orElse(UNREAD);
    }

    private static Work with(Distribution distribution, Optional<Duration> planned) {
        return new Work(distribution, planned);
    }
}
