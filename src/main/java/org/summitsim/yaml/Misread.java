package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A value that cannot be read: the rule and what was received, and perhaps what to try. Never leaves the package. */
final class Misread extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String hint;
    private final String received;
    private final ArrayList<String> known;

    Misread(String message) {
        this(message, "");
    }

    Misread(String message, String hint) {
        this(message, hint, "", List.of());
    }

    private Misread(String message, String hint, String received, Collection<String> known) {
        super(message);
        this.hint = hint;
        this.received = received;
        this.known = new ArrayList<>(known);
    }

    /** "Expected (rule), received (value)". */
    static Misread expected(String rule, String received) {
        return expected(rule, received, "");
    }

    static Misread expected(String rule, String received, String hint) {
        return new Misread(message(rule, received), hint);
    }

    /** The same of a word, of which one of those that are known may have been meant. */
    static Misread unknown(String rule, String received, Collection<String> known) {
        return new Misread(message(rule, received), "", received, known);
    }

    private static String message(String rule, String received) {
        return "Expected " + rule + ", received " + Words.quote(received);
    }

    Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }

    /** The word that nobody knows. */
    String received() {
        return received;
    }

    /** What it may have been meant for. */
    List<String> known() {
        return List.copyOf(known);
    }
}
