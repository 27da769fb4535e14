package org.summitsim.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitsim.kernel.ExecutiveLibrary;
import org.summitsim.kernel.Executives;
import org.summitsim.yaml.Nearest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds the library of executives that was typed, and says how to get one that is not there. */
final class ExecutiveChoice implements ITypeConverter<ExecutiveLibrary> {
    private static final String JSL = "jsl";

    @Override
    public ExecutiveLibrary convert(String text) {
        return Executives.named(text).orElseThrow(() -> new TypeConversionException(reason(text)));
    }

    /** What is wrong with the system property that names the usual library; nothing if it is right or {@code null}, not set. */
    static Optional<String> problem(@Nullable String property) {
        return property == null || Executives.named(property).isPresent()
                ? Optional.empty()
                : Optional.of("-D" + Executives.PROPERTY + ": " + reason(property));
    }

    private static String reason(String text) {
        if (text.equals(JSL)) {
            return "Expected the JSL on the class path for jsl, received a build without it."
                    + "\n  Maybe mvn package -Pjsl -DskipTests, which needs io.github.rossetti:JSLCore:R1.0.12 from a Maven repository";
        }
        String known = String.join(" or ", Executives.known());
        return "Expected " + known + ", received \"" + text + "\""
                + Nearest.find(text, Executives.known())
                        .map(n -> "\n  Maybe " + n)
                        .orElse("");
    }
}
