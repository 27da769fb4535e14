package org.summitsim.report;

import java.time.ZoneId;
import org.summitsim.analysis.Day;
import org.summitsim.network.TimeLine;

/** The fields of an activity in a table that people read, on one day of the programme. */
final class Cells {
    private final Words words;
    private final CauseWords causes;
    private final Day day;
    private final ZoneId home;

    /** Fields that call activities by their ids. */
    Cells(Programme programme, Day day) {
        this(programme, day, programme.brief());
    }

    Cells(Programme programme, Day day, CauseWords causes) {
        this.words = new Words(programme.run().network().time());
        this.causes = causes;
        this.day = day;
        this.home = programme.home(day);
    }

    /** A moment, with the offset where that is not the day's, and the number of days where the date is another. */
    String clock(double micros, ZoneId zone) {
        String clock = words.clock(micros, zone, day.date());
        boolean same = !Moments.exists(micros) || words.utc(zone, micros).equals(words.utc(home, micros));
        return same ? clock : clock + " " + words.utc(zone, micros);
    }

    /** A moment, empty for {@link TimeLine#NONE}. */
    String clock(long micros, ZoneId zone) {
        return micros == TimeLine.NONE ? "" : clock((double) micros, zone);
    }

    /** What was promised: the planned start, or by when it is to be over, "due 23:00", so that nobody reads one for the other. */
    String promised(Promise promise) {
        String clock = clock(promise.moment(), promise.zone());
        return promise.kind() == Promise.Kind.DUE ? "due " + clock : clock;
    }

    String planned(Row row) {
        return clock(row.start(), row.zone());
    }

    String usual(Row row) {
        return row.measure("start")
                .map(m -> clock(Figures.usual(m), row.zone()))
                .orElse("");
    }

    String late(Row row) {
        return row.measure("start").map(m -> clock(Figures.late(m), row.zone())).orElse("");
    }

    /** The chance that the start is on time, empty where none was promised. */
    String chance(Row row) {
        return Promise.list(row).stream()
                .filter(p -> p.kind() != Promise.Kind.DUE)
                .findFirst()
                .map(Cells::chance)
                .orElse("");
    }

    /** A chance, with the one agreed where there is a contract. */
    static String chance(Promise promise) {
        boolean agreed = promise.kind() == Promise.Kind.CONTRACT;
        String chance = Words.percent(promise.chance(), agreed ? promise.wanted() : promise.threshold());
        return agreed ? chance + " (needs " + Words.percent(promise.wanted()) + ")" : chance;
    }

    /** How often it takes place, where that is not always, and what holds it up most often, with its share. */
    String hold(Row row) {
        String held = row.isDoubtful() ? "takes place in " + Words.percent(row.mean("p_held")) : "";
        String cause = row.hold()
                .map(c -> Words.percent(c.share()) + " " + causes.of(c))
                .orElse("");
        return held + (held.isEmpty() || cause.isEmpty() ? "" : "; ") + cause;
    }
}
