package org.summitsim.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.summitsim.report.ChartFormat;
import org.summitsim.report.ChartKind;
import org.summitsim.report.ChartWriter;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What may be said of charts on the command line. */
final class ChartNames {
    private ChartNames() {}

    private static <T> T orFail(Optional<T> found, String text, List<String> words) {
        return found.orElseThrow(() -> new TypeConversionException("Expected one of " + String.join(", ", words)
                + ", received \"" + text + "\""
                + Nearest.find(text, words).map(n -> "\n  Maybe " + n).orElse("")));
    }

    /** A kind of chart. */
    static final class Kind implements ITypeConverter<ChartKind>, Iterable<String> {
        @Override
        public ChartKind convert(String text) {
            return orFail(ChartKind.find(text.strip()), text.strip(), ChartKind.words());
        }

        @Override
        public Iterator<String> iterator() {
            return ChartKind.words().iterator();
        }
    }

    /** The form of a file. */
    static final class Format implements ITypeConverter<ChartFormat>, Iterable<String> {
        @Override
        public ChartFormat convert(String text) {
            return orFail(ChartFormat.find(text.strip()), text.strip(), ChartFormat.words());
        }

        @Override
        public Iterator<String> iterator() {
            return ChartFormat.words().iterator();
        }
    }

    /** A width in pixels. */
    static final class Width implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return Numbers.width(text, ChartWriter.LEAST_WIDTH, ChartWriter.MOST_WIDTH);
        }
    }
}
