package org.summitsim.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Points of a sweep as they are typed.
 *
 * @param first the number of the first, from 1
 * @param last that of the last, at least the first
 */
record PointRange(long first, long last) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.\\.(\\d{1,15})");

    /** The name of the folder that holds what came of them. */
    String folder() {
        return "points-" + first + "-" + last;
    }

    /** Reads {@code N..M}. */
    static final class Converter implements ITypeConverter<PointRange> {
        @Override
        public PointRange convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (matcher.matches()) {
                PointRange range = new PointRange(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
                if (1 <= range.first && range.first <= range.last) {
                    return range;
                }
            }
            String meant = text.matches("[1-9]\\d{0,14}")
                    ? text + ".." + text
                    : text.replaceFirst("^(\\d+)[-:,](\\d+)$", "$1..$2");
            throw new TypeConversionException("Expected points from 1 on, such as 101..200, received \"" + text + "\""
                    + (meant.equals(text) ? "" : "\n  Maybe --points " + meant));
        }
    }
}
