package org.summitsim.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.model.Moment;

/**
 * Moments as {@code day 3 10:15}, {@code 2024-04-10 10:15} or {@code 2024-04-10T10:15}, each with a zone or offset after it
 * or without.
 *
 * @param dayOne the date of day 1, if days are counted yet
 */
record Moments(Optional<LocalDate> dayOne) {
    private static final Pattern FORM = Pattern.compile(
            "(?:day (\\d{1,4})|(\\d{4}-\\d{2}-\\d{2}))[ T](\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([A-Za-z+-].*)?");
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();
    private static final String ZONE = "a zone such as Asia/Tokyo or an offset such as +09:00";
    private static final String RULE = "a moment such as \"day 3 10:15\" or \"2024-04-10 10:15\"";

    /**
     * Reads a moment.
     *
     * @throws Misread if it is none
     */
    Moment parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw Misread.expected(RULE, text, Slips.moment(text));
        }
        LocalDate date = date(matcher.group(1), matcher.group(2));
        LocalDateTime local = time(date, text, matcher);
        Optional<ZoneId> zone = Optional.ofNullable(matcher.group(6)).map(Moments::zone);
        Moment moment = new Moment(local, zone);
        zone.ifPresent(moment::resolve);
        return moment;
    }

    /** A date as {@code 2024-04-10}. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Misread.expected("a date such as 2024-04-10", text);
        }
    }

    /** A zone as {@code Asia/Tokyo}, or an offset as {@code +09:00} or {@code Z}. */
    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            String town = "/" + text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            throw ZONES.stream()
                    .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(town))
                    .findFirst()
                    .map(zone -> Misread.expected(ZONE, text.strip(), zone))
                    .orElseGet(() -> Misread.unknown(ZONE, text.strip(), ZONES));
        }
    }

    /** The number of the day of a date, the clock's day 1 being 1. */
    int day(LocalDate date) {
        return (int) (date.toEpochDay() - dayOne.orElse(date).toEpochDay()) + 1;
    }

    private LocalDate date(String dayNumber, String written) {
        if (dayNumber == null) {
            return date(written);
        }
        int day = Integer.parseInt(dayNumber);
        if (day < 1) {
            throw Misread.expected("a day from 1 on", "day " + dayNumber);
        }
        LocalDate first = dayOne.orElseThrow(
                () -> Misread.expected("a date, as nothing says yet which one is day 1", "day " + dayNumber));
        return first.plusDays(day - 1L);
    }

    private static LocalDateTime time(LocalDate date, String text, Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(3));
        int minute = Integer.parseInt(matcher.group(4));
        int second =
                Optional.ofNullable(matcher.group(5)).map(Integer::parseInt).orElse(0);
        if (hour == 24 && minute == 0 && second == 0) {
            return date.plusDays(1).atStartOfDay();
        }
        try {
            return date.atTime(LocalTime.of(hour, minute, second));
        } catch (DateTimeException e) {
            throw Misread.expected("a time of day from 00:00 to 24:00", text);
        }
    }
}
