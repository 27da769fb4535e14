package org.summitsim.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write values elsewhere, and how the same is written here. Each gives "" where nothing is recognised. */
final class Slips {
    private static final Pattern WORDY = Pattern.compile("(\\d+(?:[.,]\\d+)?) ?(d|h|m|s)[a-z]*\\.?");
    private static final Pattern CLOCKED = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::00)?");
    private static final Pattern LAW = Pattern.compile("([a-z]+) +(\\d\\S*)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?) ?%");
    private static final Pattern MOMENT =
            Pattern.compile("(?:(day ?\\d{1,4}|\\d{4}-\\d\\d-\\d\\d)[ ,T]*)?(\\d{1,2})(?:[:.h](\\d\\d))? ?([ap]m)?");
    private static final int NOON = 12;

    private Slips() {}

    /** A duration: {@code 5 min}, {@code 1:30}, {@code about 30m}. */
    static String duration(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Matcher wordy = WORDY.matcher(word);
        if (wordy.matches()) {
            return wordy.group(1).replace(',', '.') + wordy.group(2);
        }
        Matcher clocked = CLOCKED.matcher(word);
        if (clocked.matches()) {
            return Integer.parseInt(clocked.group(1)) + "h" + clocked.group(2) + "m";
        }
        Matcher law = LAW.matcher(word);
        return law.matches() && Distributions.names().contains(law.group(1))
                ? law.group(1) + "(" + law.group(2) + ")"
                : "";
    }

    /** A moment: {@code 10:00}, {@code day1 10.00}, {@code day 1 3pm}. */
    static String moment(String text) {
        Matcher matcher = MOMENT.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches() || (matcher.group(3) == null && matcher.group(4) == null)) {
            return "";
        }
        int hour = Integer.parseInt(matcher.group(2));
        if (matcher.group(4) != null) {
            hour = hour % NOON + (matcher.group(4).equals("pm") ? NOON : 0);
        }
        String day = matcher.group(1) == null ? "day 1" : matcher.group(1).replaceFirst("day ?", "day ");
        String minute = matcher.group(3) == null ? "00" : matcher.group(3);
        return hour > 24 ? "" : String.format(Locale.ROOT, "%s %02d:%s", day, hour, minute);
    }

    /** A number: {@code 90%}. */
    static String number(String text) {
        Matcher percent = PERCENT.matcher(text.strip());
        return percent.matches()
                ? new BigDecimal(percent.group(1))
                        .movePointLeft(2)
                        .stripTrailingZeros()
                        .toPlainString()
                : "";
    }

    /** What makes a text no YAML, by what the library says of it. */
    static String yaml(String words) {
        if (words.contains("TAB")) {
            return "spaces instead of tabs";
        }
        if (words.contains("mapping values are not allowed")) {
            return "put a value that holds a colon in quotes, or mend the indentation";
        }
        if (words.contains("could not find expected ':'")) {
            return "a colon and a space between the key and its value";
        }
        if (words.contains("found '}'") || words.contains("found ']'")) {
            return "a colon before the bracket that opens here, or one bracket less";
        }
        if (words.contains("block mapping") || words.contains("block collection")) {
            return "indent it as far as the lines that it belongs to";
        }
        if (words.contains("flow mapping") || words.contains("flow sequence")) {
            return "a comma, or a closing bracket in the line before";
        }
        return words.contains("quoted scalar") ? "a closing quotation mark" : "";
    }
}
