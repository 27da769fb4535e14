package org.summitsim.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** For whom a report is. */
enum Audience {
    /** Those who plan: everything. */
    PLANNER,
    /** Anybody: what may be handed out. */
    PUBLIC;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(Audience::word).toList();

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads one of the words. */
    static final class Converter implements ITypeConverter<Audience>, Iterable<String> {
        @Override
        public Audience convert(String text) {
            return Arrays.stream(values())
                    .filter(a -> a.word().equals(text))
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
