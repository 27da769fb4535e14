package org.summitsim.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A command line as it is typed. */
final class CommandWords {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,@%+-]+");

    private CommandWords() {}

    /** The words behind the name of the program, in quotes where a shell would take them for something else. */
    static String of(List<String> words) {
        return "summit " + words.stream().map(CommandWords::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
