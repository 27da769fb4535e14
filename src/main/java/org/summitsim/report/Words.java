package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitsim.network.TimeLine;

/**
 * Numbers as people read them (rule 37): clock times, minutes and whole percents. The same words on every machine: nothing
 * here asks the locale or the JDK for a name.
 */
final class Words {
    /** What stands for a time that never comes. */
    static final String NEVER = "never";

    /** What stands behind the id of an activity whose end is meant. */
    static final String END = " (end)";

    /** What adding up costs a share: a mean of nine in ten may be this much less than 0.9. */
    static final double HAIR = 1e-9;

    private static final int LEAST_HEAD = 3;

    private static final double HOUR = 60;
    private static final double TENTHS_BELOW = 9.95;
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

    /** The same, with "on 14 April" behind it where the date is not the one that a reader thinks of. */
    String clockOn(double micros, ZoneId zone, LocalDate expected) {
        LocalDate date = date(micros, zone);
        return clock(micros, zone) + (date.equals(expected) ? "" : " on " + dayAndMonth(date));
    }

    /** The date of a moment, to the nearest minute. */
    LocalDate date(double micros, ZoneId zone) {
        return minute(micros, zone).toLocalDate();
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

    /** A date within a programme: "10 April". */
    static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + capital(date.getMonth().name());
    }

    /** A date in few letters: "Wed 10 Apr". */
    static String shortDate(LocalDate date) {
        return capital(date.getDayOfWeek().name()).substring(0, 3) + " " + date.getDayOfMonth() + " "
                + capital(date.getMonth().name()).substring(0, 3);
    }

    /** The same with a capital at the beginning. */
    static String opening(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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

    /** A share that was measured against another: with a decimal where rounding would hide that it falls short. */
    static String percent(double share, double wanted) {
        boolean hidden = share < wanted - HAIR && Math.round(share * 100) >= Math.round(wanted * 100);
        // Down, so that what falls short by a hair does not read as if it did not.
        return hidden ? String.format(Locale.ROOT, "%.1f %%", Math.floor((share + HAIR) * 1000) / 10) : percent(share);
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

    /** A short wait, whose tenths of a minute matter: "1.8 min"; from ten minutes on as {@link #minutes}. */
    static String shortWait(double minutes) {
        return Math.abs(minutes) < TENTHS_BELOW ? String.format(Locale.ROOT, "%.1f min", minutes) : minutes(minutes);
    }

    /** A text cut to a number of characters, with an ellipsis where something is missing. */
    static String cut(String text, int width) {
        return text.length() <= width
                ? text
                : text.substring(0, Math.max(0, width - 1)).stripTrailing() + "\u2026";
    }

    /** The same, where it is an id: of "flight-out/taxi-in" and "dinner (end)" what tells them from others stays. */
    static String cutHead(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int slash = text.lastIndexOf('/');
        int tail = slash >= 0 ? slash : text.endsWith(END) ? text.length() - END.length() : text.length();
        int room = width - (text.length() - tail);
        return room < LEAST_HEAD
                ? "\u2026" + text.substring(text.length() - Math.max(0, width - 1))
                : cut(text.substring(0, tail), room) + text.substring(tail);
    }

    /** A text in lines of at most so many characters, broken at spaces; a longer word is cut. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(cutHead(word, width));
        }
        lines.add(line.toString());
        return lines;
    }
}
