package org.summitsim.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.model.Problem.Severity;

/**
 * Something wrong or doubtful in a scenario, and where it stands.
 *
 * @param file the file, or {@code --set} for the command line
 * @param line from 1 on; 0 if it is about the file as a whole
 * @param column from 1 on, in characters; 0 if it is about the file as a whole
 * @param path the keys that lead there
 * @param severity whether the scenario can be played all the same
 * @param message who, the value, the rule
 * @param hint what to try, without the word "Maybe", if there is something
 * @param sourceLine the line as written, empty if there is none
 */
public record LocatedProblem(
        String file,
        int line,
        int column,
        List<String> path,
        Severity severity,
        String message,
        Optional<String> hint,
        String sourceLine) {

    private static final int LONGEST_LINE = 160;
    private static final int BEFORE_CARET = 60;

    public LocatedProblem {
        path = List.copyOf(path);
    }

    static LocatedProblem of(Position at, List<String> path, Severity severity, String message, Optional<String> hint) {
        Document document = at.document();
        return new LocatedProblem(
                document.name(),
                at.line(),
                at.column(),
                path,
                severity,
                Words.printable(message),
                hint.map(Words::printable),
                document.line(at.line()));
    }

    /** The same with another message. */
    LocatedProblem with(String other) {
        return new LocatedProblem(file, line, column, path, severity, Words.printable(other), hint, sourceLine);
    }

    /** Whether the scenario cannot be played. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As people read it: the place, the message, the path, the line with a caret, and what to try. */
    public String format() {
        return format(severity.name().toLowerCase(Locale.ROOT));
    }

    /** The same with another word for how bad it is. */
    public String format(String severityWord) {
        StringBuilder out = new StringBuilder(Words.printable(file));
        if (line > 0) {
            out.append(':').append(line).append(':').append(column);
        }
        out.append(": ").append(severityWord).append(": ").append(message);
        if (!path.isEmpty()) {
            out.append("\n  at ").append(Words.shorten(String.join(".", path), LONGEST_LINE));
        }
        if (!sourceLine.isBlank()) {
            out.append(excerpt());
        }
        hint.ifPresent(h -> out.append("\n  Maybe ").append(h));
        return out.toString();
    }

    private String excerpt() {
        int[] letters = Words.printable(sourceLine).codePoints().toArray();
        int caret = Math.min(Math.max(column, 1) - 1, letters.length);
        int from = letters.length > LONGEST_LINE ? Math.max(0, caret - BEFORE_CARET) : 0;
        int to = Math.min(letters.length, from + LONGEST_LINE);
        StringBuilder blank = new StringBuilder();
        for (int i = from; i < caret; i++) {
            blank.append(letters[i] == '\t' ? '\t' : ' ');
        }
        return "\n  " + new String(letters, from, to - from) + "\n  " + blank + "^";
    }
}
