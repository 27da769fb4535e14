package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;

/** What a distribution is written as: a figure, or a name with arguments in parentheses. */
sealed interface Term {
    /** As it was written, more or less. */
    String words();

    /** A figure such as {@code 45m} or {@code 0.2}. */
    record Figure(String words) implements Term {}

    /** A name and its arguments. */
    record Call(String name, List<Argument> arguments) implements Term {
        @Override
        public String words() {
            return name + "(..)";
        }
    }

    /** An argument and the word before its equals sign, if it has one. */
    record Argument(Optional<String> label, Term value) {}
}
