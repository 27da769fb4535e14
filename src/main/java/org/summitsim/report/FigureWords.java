package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Measure.Unit;

/**
 * Figures of one measure as people read them.
 *
 * @param words on the clock of its moments
 * @param unit what its numbers are
 * @param zone in which its moments are told
 * @param day the date that goes without saying; absent where every date is to be told
 */
record FigureWords(Words words, Unit unit, ZoneId zone, Optional<LocalDate> day) {

    /** A figure; "never" where there is none. */
    String of(double value) {
        if (!Double.isFinite(value)) {
            return Words.NEVER;
        }
        return switch (unit) {
            case MOMENT ->
                day.map(date -> words.clockOn(value, zone, date))
                        .orElseGet(() -> Words.shortDate(words.date(value, zone)) + " " + words.clock(value, zone));
            case MINUTES -> Words.shortWait(value);
            case SHARE -> String.format(Locale.ROOT, "%.1f %%", value * 100);
            case COUNT -> Numbers.of(Math.rint(value * 100) / 100).toPlainString();
        };
    }
}
