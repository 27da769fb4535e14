package org.summitsim.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.analysis.Matter;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Up to which differences do not matter, as it is written on the command line: {@code 5m} of times, {@code 2%} of shares.
 *
 * @param ofTimes whether it is of moments and durations
 * @param size microseconds, or a share from 0 to 1
 */
record Indifference(boolean ofTimes, double size) {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,9}) ?(?:min|mins|minutes?)?");

    /** Some of them, the last of each kind in force; where there is none of a kind, what is usual. */
    static Matter matter(List<Indifference> some) {
        double micros = Matter.DEFAULT.micros();
        double share = Matter.DEFAULT.share();
        for (Indifference one : some) {
            micros = one.ofTimes ? one.size : micros;
            share = one.ofTimes ? share : one.size;
        }
        return new Matter(micros, share);
    }

    /** How a size is written here that is understood elsewhere; "" where nothing is known. */
    private static String meant(String text) {
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            return "\n  Maybe " + minutes.group(1) + "m";
        }
        return text.matches("0\\.\\d{1,12}")
                ? "\n  Maybe "
                        + new BigDecimal(text)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%"
                : "";
    }

    /** Reads one. */
    static final class Converter implements ITypeConverter<Indifference> {
        private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,12})?)\\s*%");

        @Override
        public Indifference convert(String text) {
            Matcher percent = PERCENT.matcher(text.strip());
            if (percent.matches() && Double.parseDouble(percent.group(1)) <= 100) {
                return new Indifference(false, Double.parseDouble(percent.group(1)) / 100);
            }
            try {
                long micros = TimeLine.micros(Durations.parse(text));
                if (micros >= 0) {
                    return new Indifference(true, micros);
                }
            } catch (IllegalArgumentException e) {
                // Falls through: a word, a number and what is below nothing get the same answer.
            }
            throw new TypeConversionException(
                    "Expected a duration such as 5m, or a share from 0 % to 100 % such as 2%, received \"" + text + "\""
                            + meant(text.strip()));
        }
    }
}
