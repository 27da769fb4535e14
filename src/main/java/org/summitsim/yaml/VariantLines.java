package org.summitsim.yaml;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitsim.yaml.Node.Field;
import org.summitsim.yaml.Node.Sequence;
import org.summitsim.yaml.Node.Table;

/**
 * Tells of what is wrong with a variant in the lines of the variant: what shows in another line of the file only because of the
 * variant is shown where the variant begins.
 *
 * @param id the variant
 * @param field its entry; null if the file has none
 */
record VariantLines(String id, @Nullable Field field) {

    /** The problem as one of the variant. */
    LocatedProblem tell(LocatedProblem problem) {
        Field entry = field;
        String message = "In variant " + Words.quote(id) + ": " + problem.message();
        if (entry == null || isInside(problem, entry) || !isInFile(problem, entry)) {
            return problem.with(message);
        }
        return LocatedProblem.of(
                entry.keyAt(),
                problem.path(),
                problem.severity(),
                message + " (line " + problem.line() + ", column " + problem.column() + ")",
                problem.hint());
    }

    private static boolean isInFile(LocatedProblem problem, Field entry) {
        return Words.printable(problem.file())
                .equals(Words.printable(entry.keyAt().document().name()));
    }

    private static boolean isInside(LocatedProblem problem, Field entry) {
        return isInFile(problem, entry)
                && problem.line() >= entry.keyAt().line()
                && problem.line() <= lastLine(entry.value());
    }

    private static int lastLine(Node node) {
        Stream<Node> parts = node instanceof Table table
                ? table.fields().values().stream().map(Field::value)
                : node instanceof Sequence list ? list.items().stream() : Stream.of();
        return Math.max(
                node.at().line(), parts.mapToInt(VariantLines::lastLine).max().orElse(0));
    }
}
