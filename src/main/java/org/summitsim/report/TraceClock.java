package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.summitsim.analysis.trace.Happening;
import org.summitsim.analysis.trace.Ride;
import org.summitsim.network.Network;

/** In which zone each event of a trace is told, and on which day. */
final class TraceClock {
    private final Network network;
    private final Words words;

    TraceClock(Network network) {
        this.network = network;
        words = new Words(network.time());
    }

    /** The zone in which an event is told; where it is in none, the one told in before. */
    ZoneId zone(Happening h, ZoneId before) {
        return switch (h.kind()) {
            case START, GIVEN_UP, WAIT -> zone(network.activities().shape().zone()[h.of()]);
            case FINISH -> zone(network.activities().shape().endZone()[h.of()]);
            case DEPARTURE -> place(h.ride().map(Ride::from).orElse(-1), before);
            case ARRIVAL -> place(h.ride().map(Ride::to).orElse(-1), before);
            default -> before;
        };
    }

    /** The zone in which a trace begins. */
    ZoneId home() {
        return network.scenario().clock().zone();
    }

    private ZoneId zone(int z) {
        return network.time().zones().get(z);
    }

    /** The zone of a place; where there is none, the one told in before. */
    ZoneId place(int place, ZoneId before) {
        return place < 0 ? before : zone(network.places().zone()[place]);
    }

    /** What stands above the events of a day in a zone: "Day 1, Monday 8 April 2024, Tokyo time (UTC+9)". */
    String heading(long at, ZoneId zone) {
        int z = network.time().zones().indexOf(zone);
        String day = z < 0 ? "" : "Day " + network.time().day(z, at) + ", ";
        return day + Words.date(date(at, zone)) + ", " + words.zone(zone, at);
    }

    /** The date of a moment as its clock time is told, to the second. */
    LocalDate date(long at, ZoneId zone) {
        return network.time().at(at, zone).toLocalDate();
    }

    /** Hours, minutes and seconds. */
    String seconds(long at, ZoneId zone) {
        var then = network.time().at(at, zone);
        return String.format(Locale.ROOT, "%02d:%02d:%02d", then.getHour(), then.getMinute(), then.getSecond());
    }

    /** The same, without seconds where they are 0, and with "+1" and the like behind it where the date is a later one. */
    String exact(long at, ZoneId zone, LocalDate told) {
        long days = ChronoUnit.DAYS.between(told, date(at, zone));
        String time = seconds(at, zone);
        return (time.endsWith(":00") ? time.substring(0, 5) : time)
                + (days == 0 ? "" : String.format(Locale.ROOT, " %+d", days));
    }

    /** Hours and minutes, to the nearest minute as everywhere, so that they agree with how late something is. */
    String minutes(long at, ZoneId zone) {
        return words.clock((double) at, zone);
    }

    /** The same as another day's if it is one: "09:05 on 12 April". */
    String minutes(long at, ZoneId zone, LocalDate told) {
        LocalDate date = words.date((double) at, zone);
        return minutes(at, zone) + (date.equals(told) ? "" : " on " + Words.dayAndMonth(date));
    }
}
