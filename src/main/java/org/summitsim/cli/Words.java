package org.summitsim.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Small words that messages share. */
final class Words {
    private Words() {}

    /** "1 person", "2 people"; nothing for none. */
    static String count(long number, String one, String many) {
        return number == 0 ? "" : number + " " + (number == 1 ? one : many);
    }

    /** How many warnings there are, and what shows them; nothing for none. */
    static Optional<String> warnings(Path file, int number) {
        return number == 0
                ? Optional.empty()
                : Optional.of(count(number, "warning", "warnings") + " (summit validate " + file + " shows "
                        + (number == 1 ? "it" : "them") + ").");
    }
}
