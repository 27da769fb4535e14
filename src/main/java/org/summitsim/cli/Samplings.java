package org.summitsim.cli;

import java.util.Iterator;
import org.summitsim.model.Sampling;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A sampling on the command line, written as in a scenario. */
final class Samplings implements ITypeConverter<Sampling>, Iterable<String> {
    @Override
    public Sampling convert(String text) {
        return Sampling.find(text)
                .orElseThrow(() -> new TypeConversionException("Expected one of "
                        + String.join(", ", Sampling.words()) + ", received \"" + text + "\""
                        + Nearest.find(text, Sampling.words())
                                .map(n -> "\n  Maybe " + n)
                                .orElse("")));
    }

    @Override
    public Iterator<String> iterator() {
        return Sampling.words().iterator();
    }
}
