package org.summitsim.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whether what can be done about risks beforehand is done. */
enum Mitigation {
    OFF,
    ON,
    BOTH;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Mitigation::word).toList();

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one of the words. */
    static final class Converter implements ITypeConverter<Mitigation>, Iterable<String> {
        @Override
        public Mitigation convert(String text) {
            return Arrays.stream(values())
                    .filter(m -> m.word().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("Expected one of " + String.join(", ", WORDS)
                            + ", received \"" + text + "\""
                            + Nearest.find(text, WORDS)
                                    .map(n -> "\n  Maybe " + n)
                                    .orElse("")));
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.iterator();
        }
    }
}
