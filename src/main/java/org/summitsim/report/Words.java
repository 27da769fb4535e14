package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.summitsim.network.TimeLine;

/**
 * Numbers as people read them (rule 37): clock times, minutes and whole percents. The same words on every machine: nothing
 * here asks the locale or the JDK for a name.
 */
final class Words {
    /** What stands for a time that never comes. */
    static final String NEVER = "never";

    private static final double HOUR = 60;
    private final TimeLine time;

    Words(TimeLine time) {
        this.time = time;
    }

    /** A moment on the clocks of a zone, to the nearest minute; "never" where it is infinite. */
    String clock(double micros, ZoneId zone) {
        if (!Moments.exists(micros)) {
            return NEVER;
        }
        ZonedDateTime at = minute(micros, zone);
        return String.format(Locale.ROOT, "%02d:%02d", at.getHour(), at.getMinute());
    }

    /** The same, with "+1" and the like behind it where the date is a later one (and "-1" an earlier one). */
    String clock(double micros, ZoneId zone, LocalDate day) {
        if (!Moments.exists(micros)) {
            return NEVER;
        }
        long days = ChronoUnit.DAYS.between(day, minute(micros, zone).toLocalDate());
        return clock(micros, zone) + (days == 0 ? "" : String.format(Locale.ROOT, " %+d", days));
    }

    private ZonedDateTime minute(double micros, ZoneId zone) {
        return time.at(Math.round(micros / TimeLine.MINUTE) * TimeLine.MINUTE, zone);
    }

    /** A zone: "Tokyo time (UTC+9)". */
    String zone(ZoneId zone, long micros) {
        String town = town(zone, (double) micros);
        String utc = utc(zone, (double) micros);
        return town.equals(utc) ? utc : town + " (" + utc + ")";
    }

    /** The offset of a zone at a moment: "UTC+9". */
    String utc(ZoneId zone, double micros) {
        return utc(time.at(Math.round(micros), zone).getOffset());
    }

    /** The town that a zone is called after: "Tokyo time"; its offset if it is called after none. */
    String town(ZoneId zone, double micros) {
        String id = zone.getId();
        int slash = id.lastIndexOf('/');
        return slash < 0 ? utc(zone, micros) : id.substring(slash + 1).replace('_', ' ') + " time";
    }

    private static String utc(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60;
        int rest = Math.abs(minutes) % 60;
        return rest == 0 ? hours : hours + String.format(Locale.ROOT, ":%02d", rest);
    }

    /** A date: "Wednesday 10 April 2024". */
    static String date(LocalDate date) {
        return capital(date.getDayOfWeek().name()) + " " + date.getDayOfMonth() + " "
                + capital(date.getMonth().name()) + " " + date.getYear();
    }

    /** A date in few letters: "Wed 10 Apr". */
    static String shortDate(LocalDate date) {
        return capital(date.getDayOfWeek().name()).substring(0, 3) + " " + date.getDayOfMonth() + " "
                + capital(date.getMonth().name()).substring(0, 3);
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** A share as whole percents; what is almost sure or almost never is not rounded to it. */
    static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "-";
        }
        long percent = Math.round(share * 100);
        if (percent == 100 && share < 1) {
            return "over 99 %";
        }
        return percent == 0 && share > 0 ? "under 1 %" : percent + " %";
    }

    /** A duration: "45 min", "1 h 20 min". */
    static String minutes(double minutes) {
        if (!Double.isFinite(minutes)) {
            return NEVER;
        }
        long all = Math.round(minutes);
        if (Math.abs(all) < HOUR) {
            return all + " min";
        }
        return all / 60 + " h" + (all % 60 == 0 ? "" : " " + Math.abs(all % 60) + " min");
    }

    /** A text cut to a number of characters, with an ellipsis where something is missing. */
    static String cut(String text, int width) {
        return text.length() <= width
                ? text
                : text.substring(0, Math.max(0, width - 1)).stripTrailing() + "\u2026";
    }
}
