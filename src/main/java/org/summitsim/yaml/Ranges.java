package org.summitsim.yaml;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.model.Hours.Daily;
import org.summitsim.model.Hours.Range;
import org.summitsim.model.Hours.Span;

/**
 * Ranges of time as {@code 07:00-23:30}, {@code Mon-Fri 09:00-18:00}, {@code Mon,Wed 09:00-12:00}, or two moments with a
 * slash between them.
 *
 * @param moments reads the moments
 */
record Ranges(Moments moments) {
    private static final Pattern FORM =
            Pattern.compile("(?:([A-Za-z, -]+) )?(\\d{1,2}):(\\d{2}) ?- ?(\\d{1,2}):(\\d{2})");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final String RULE = "a range of hours such as 07:00-23:30 or \"Mon-Fri 09:00-18:00\"";

    /**
     * Reads a range.
     *
     * @throws Misread if it is none
     */
    Range parse(String text) {
        String word = text.strip();
        int slash = slash(word);
        if (slash > 0) {
            return new Span(moments.parse(word.substring(0, slash)), moments.parse(word.substring(slash + 1)));
        }
        Matcher matcher = FORM.matcher(word);
        if (!matcher.matches()) {
            String hint = DAYS.contains(word.toLowerCase(Locale.ROOT)) ? "put it in quotes, with its hours" : "";
            throw Misread.expected(RULE, text, hint);
        }
        String days = matcher.group(1);
        LocalTime from = time(matcher.group(2), matcher.group(3), text);
        return new Daily(
                days == null ? EnumSet.allOf(DayOfWeek.class) : days(days, text),
                from,
                isMidnight(matcher.group(4), matcher.group(5))
                        ? LocalTime.MIDNIGHT
                        : time(matcher.group(4), matcher.group(5), text));
    }

    /** The slash between two moments; zones have slashes too, but no digit or "day" comes after theirs. */
    private static int slash(String word) {
        Matcher matcher = Pattern.compile("/ ?(?=day |\\d)").matcher(word);
        return matcher.find() ? matcher.start() : -1;
    }

    private static boolean isMidnight(String hour, String minute) {
        return hour.equals("24") && minute.equals("00");
    }

    private static LocalTime time(String hour, String minute, String text) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        if (h > 23 || m > 59) {
            throw Misread.expected("times of day from 00:00 to 24:00", text);
        }
        return LocalTime.of(h, m);
    }

    private static Set<DayOfWeek> days(String list, String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : list.split(",")) {
            String[] ends = part.split("-", -1);
            if (ends.length > 2) {
                throw Misread.expected(RULE, text);
            }
            int first = day(ends[0], text);
            int last = day(ends[ends.length - 1], text);
            for (int i = 0; i <= Math.floorMod(last - first, 7); i++) {
                days.add(DayOfWeek.of((first + i) % 7 + 1));
            }
        }
        return days;
    }

    private static int day(String word, String text) {
        int index = DAYS.indexOf(word.strip().toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw Misread.expected("days of the week as Mon Tue Wed Thu Fri Sat Sun", text);
        }
        return index;
    }
}
