package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.summitsim.model.Problem.Severity;

/** Collects what is wrong while a scenario is read. Not for several threads. */
final class Problems {
    /** Looking for the nearest name costs time; a file whose mistakes need more comparisons gets the rest without. */
    private static final int MOST_COMPARISONS = 500_000;

    private final List<Found> found = new ArrayList<>();
    private final Set<String> placeholders = new LinkedHashSet<>();
    private int comparisons;
    private int errors;

    void error(Position at, List<String> path, String message, Optional<String> hint) {
        errors++;
        found.add(new Found(at, LocatedProblem.of(at, path, Severity.ERROR, message, hint)));
    }

    /** What is doubtful and yet can be played. */
    void warning(Position at, List<String> path, String message, Optional<String> hint) {
        found.add(new Found(at, LocatedProblem.of(at, path, Severity.WARNING, message, hint)));
    }

    /** Takes over what others found, told in another way. */
    void addAll(Problems others, UnaryOperator<LocatedProblem> told) {
        errors += others.errors;
        others.found.forEach(f -> found.add(new Found(f.at(), told.apply(f.problem()))));
    }

    /** The same problems, to which others can be added without adding them here. */
    Problems copy() {
        Problems copy = new Problems();
        copy.addAll(this, UnaryOperator.identity());
        return copy;
    }

    /** How many errors there are so far. */
    int errors() {
        return errors;
    }

    /** What the last problem says to try. */
    Optional<String> lastHint() {
        return found.isEmpty()
                ? Optional.empty()
                : found.get(found.size() - 1).problem().hint();
    }

    /** Notes the names of placeholders that have values, to suggest them for others that have none. */
    void addPlaceholders(Collection<String> names) {
        names.forEach(name -> placeholders.add("<" + name + ">"));
    }

    /** The known name nearest to one that was mistyped; of one with a placeholder that has no value, the nearest that has one. */
    Optional<String> nearest(String name, Collection<String> known) {
        if (comparisons > MOST_COMPARISONS) {
            return Optional.empty();
        }
        Optional<String> placeholder = Template.placeholder(name);
        if (placeholder.isPresent()) {
            return nearestOf(placeholder.get(), placeholders);
        }
        return nearestOf(name, known);
    }

    private Optional<String> nearestOf(String name, Collection<String> known) {
        comparisons += known.size();
        return Nearest.find(name, known);
    }

    /**
     * All problems in the order of the documents, their lines and columns. What is wrong in the same way with several copies of
     * an entry is said once, of the first.
     */
    List<LocatedProblem> list() {
        Set<List<Object>> said = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing(Found::at, Position.ORDER))
                .filter(f -> said.add(List.of(f.at.document().name(), f.at.line(), f.at.column(), f.problem.message())))
                .map(Found::problem)
                .toList();
    }

    private record Found(Position at, LocatedProblem problem) {}
}
