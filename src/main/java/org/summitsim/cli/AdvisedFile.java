package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

/**
 * A scenario file with other planned starts: the author's own text with all its comments, in which only the moments are others, each
 * marked by a comment at the end of its line.
 */
final class AdvisedFile {
    /** A moment as it is written: in quotes, or up to what ends a plain value. */
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|'[^']*'|[^\\s,{}#\\[\\]][^,{}#\\[\\]]*");

    private AdvisedFile() {}

    /** A moment in the text: line and column from 1, and what is written in its place. */
    private record Edit(int line, int column, String moment) {}

    /**
     * The text of the whole file, or why there is none.
     *
     * @param text absent where it cannot be said so in the author's text: what is moved is written once for several entries, or in an
     *     included part, or a variant says the same already
     * @param why what would be wrong with it; "" where nothing is to be said
     */
    record Result(Optional<String> text, String why) {
        private static final Result NONE = new Result(Optional.empty(), "");
    }

    /**
     * Writes it.
     *
     * @param reading the file as it is
     * @param advised its planned starts as advised
     */
    static Result of(Path file, Reading reading, ShiftedStarts advised) {
        String name = String.valueOf(file.getFileName());
        String head = "# " + name
                + " as summit advise advises: planned starts that are others are marked \"advised\" at the end of the line.\n";
        List<Patch> patches = advised.changes().stream().map(Patch::ofPoint).toList();
        Optional<Scenario> wanted = ScenarioReader.read(file, patches).scenario();
        try {
            String text = head + edited(Files.readString(file), edits(reading, advised.moments()));
            Reading again = ScenarioReader.read(name, text, List.of());
            if (again.scenario().isEmpty()) {
                return new Result(Optional.empty(), again.problems().get(0).message());
            }
            return again.scenario().equals(wanted) ? new Result(Optional.of(text), "") : Result.NONE;
        } catch (IOException | IndexOutOfBoundsException e) {
            // What cannot be found in the text is not written; the variant that can be pasted says the same.
            return Result.NONE;
        }
    }

    /** From the end to the beginning, so that columns stay where they are. */
    private static List<Edit> edits(Reading reading, Map<List<String>, String> moments) {
        List<Edit> edits = new ArrayList<>();
        moments.forEach((path, moment) -> {
            LocatedProblem at = reading.locate(Problem.warning(path, ""));
            edits.add(new Edit(at.line(), at.column(), moment));
        });
        edits.sort(Comparator.comparingInt(Edit::line)
                .thenComparingInt(Edit::column)
                .reversed());
        return edits;
    }

    private static String edited(String text, List<Edit> edits) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (Edit edit : edits) {
            String line = lines.get(edit.line() - 1).replaceFirst("\r$", "");
            int from = line.offsetByCodePoints(0, edit.column() - 1);
            Matcher value = VALUE.matcher(line).region(from, line.length());
            if (value.lookingAt()) {
                String old = value.group().strip();
                int to = from + old.length();
                lines.set(
                        edit.line() - 1,
                        line.substring(0, from) + '"' + edit.moment() + '"' + line.substring(to) + "  # advised: "
                                + edit.moment() + " instead of " + old.replaceAll("[\"']", ""));
            }
        }
        return String.join("\n", lines);
    }
}
