package org.summitsim.report;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.summitsim.network.TimeLine;

/** Moments as files hold them: ISO-8601 with the offset of a place, to the microsecond. */
final class Moments {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    /** Beyond this many microseconds (30,000 years) a number is no moment of a programme. */
    private static final double LIMIT = 1e18;

    private final TimeLine time;

    Moments(TimeLine time) {
        this.time = time;
    }

    /** Whether there is such a moment: finite, and not {@link TimeLine#NONE}. */
    static boolean exists(double micros) {
        return micros > -LIMIT && micros < LIMIT;
    }

    /** A moment as text; empty for {@link TimeLine#NONE}. */
    String iso(long micros, ZoneId zone) {
        return micros == TimeLine.NONE ? "" : ISO.format(time.at(micros, zone));
    }

    /** A moment as text, rounded to the microsecond; empty where there is none. */
    String iso(double micros, ZoneId zone) {
        return exists(micros) ? ISO.format(time.at(Math.round(micros), zone)) : "";
    }
}
