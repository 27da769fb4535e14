package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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
    private int comparisons;
    private int errors;

    void error(Position at, List<String> path, String message, Optional<String> hint) {
        errors++;
        found.add(new Found(at, LocatedProblem.of(at, path, Severity.ERROR, message, hint)));
    }

    /** Takes over what others found, told in another way. */
    void addAll(Problems others, UnaryOperator<LocatedProblem> told) {
        errors += others.errors;
        others.found.forEach(f -> found.add(new Found(f.at(), told.apply(f.problem()))));
    }

    /** How many errors there are so far. */
    int errors() {
        return errors;
    }

    Optional<String> nearest(String name, Collection<String> known) {
        if (comparisons > MOST_COMPARISONS) {
            return Optional.empty();
        }
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
