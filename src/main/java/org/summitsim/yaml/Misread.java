package org.summitsim.yaml;

import java.util.Optional;

/** A value that cannot be read: the rule and what was received, and perhaps what to try. Never leaves the package. */
final class Misread extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    Misread(String message) {
        this(message, "");
    }

    Misread(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** "Expected (rule), received (value)". */
    static Misread expected(String rule, String received) {
        return new Misread("Expected " + rule + ", received " + Words.quote(received));
    }

    static Misread expected(String rule, String received, String hint) {
        return new Misread("Expected " + rule + ", received " + Words.quote(received), hint);
    }

    Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
}
