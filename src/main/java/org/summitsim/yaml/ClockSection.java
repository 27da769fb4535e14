package org.summitsim.yaml;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.summitsim.model.Clock;
import org.summitsim.model.Moment;

/** Decodes {@code clock}. */
final class ClockSection {
    private static final ZoneId UTC = ZoneOffset.UTC;
    /** Days are read against this where the file gives no first day, so that only that is reported. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private ClockSection() {}

    static Clock decode(Fields scenario) {
        return scenario.require("clock")
                .map(c -> decode(c, c.fields(Kind.CLOCK)))
                .orElseGet(() -> new Clock(SOME_DAY, Optional.empty(), UTC, Optional.empty()));
    }

    private static Clock decode(Cursor clock, Fields fields) {
        if (!fields.has("day-1") && !fields.has("start") && !fields.isIncomplete()) {
            clock.error("Expected day-1 or start in the clock, received neither");
        }
        Optional<LocalDate> first =
                fields.find("day-1").flatMap(c -> c.read("a date such as 2024-04-10", Moments::date));
        Optional<Moment> start = fields.find("start").flatMap(c -> moment(c, first));
        LocalDate dayOne =
                first.or(() -> start.map(s -> s.local().toLocalDate())).orElse(SOME_DAY);
        return new Clock(
                dayOne,
                start,
                fields.find("zone")
                        .flatMap(c -> c.read("a zone such as Asia/Tokyo", Moments::zone))
                        .orElse(UTC),
                fields.find("end").flatMap(c -> moment(c, Optional.of(dayOne))));
    }

    private static Optional<Moment> moment(Cursor cursor, Optional<LocalDate> dayOne) {
        return cursor.read("a moment such as \"2024-04-10 10:15\"", new Moments(dayOne)::parse);
    }
}
