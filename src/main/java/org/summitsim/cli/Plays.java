package org.summitsim.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many programmes may be tried, as people write it. */
final class Plays implements ITypeConverter<Integer> {
    static final int USUAL = 80;
    private static final int LEAST = 10;
    private static final int MOST = 100_000;

    @Override
    public Integer convert(String text) {
        if (text.matches("\\d{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= LEAST && number <= MOST) {
                return number;
            }
        }
        throw new TypeConversionException(
                "Expected a whole number from " + LEAST + " to " + MOST + ", received \"" + text + "\"");
    }
}
