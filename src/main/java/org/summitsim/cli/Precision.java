package org.summitsim.cli;

import java.time.Duration;
import org.summitsim.yaml.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A duration above zero on the command line, written as in a scenario. */
final class Precision implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        try {
            Duration read = Durations.parse(text);
            if (read.compareTo(Duration.ZERO) > 0) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
        throw new TypeConversionException("Expected a duration above 0m, received \"" + text + "\"");
    }
}
