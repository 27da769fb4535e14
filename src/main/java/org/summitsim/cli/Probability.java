package org.summitsim.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A probability between 0 and 1 on the command line, both excluded: {@code 0.95} or {@code 95%}. */
final class Probability implements ITypeConverter<Double> {
    private static final Pattern FORM = Pattern.compile("(\\d{0,2}(?:\\.\\d{1,12})?)\\s*(%?)");

    @Override
    public Double convert(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (matcher.matches() && matcher.group(1).chars().anyMatch(Character::isDigit)) {
            double read =
                    Double.parseDouble(matcher.group(1)) / (matcher.group(2).isEmpty() ? 1 : 100);
            if (read > 0 && read < 1) {
                return read;
            }
        }
        throw new TypeConversionException("Expected a probability such as 0.95, received \"" + text + "\"");
    }
}
