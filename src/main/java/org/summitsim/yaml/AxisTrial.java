package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values of an axis, tried on the scenario before anything is played.
 *
 * @param basis the scenario
 * @param listed where the paths stand
 * @param paths the paths of the axis
 * @param values its first and its last one, and what else is tried
 */
record AxisTrial(SweepBasis basis, List<Cursor> listed, List<String> paths, List<Value> values) {
    /** With so many values of other axes one that does not fit by itself is tried at the most. */
    private static final int MOST = 60;

    /**
     * A value.
     *
     * @param text as it would stand in the scenario
     * @param cursor where it stands in the sweep
     */
    record Value(String text, Cursor cursor) {}

    /**
     * Says of the first value that cannot be what is wrong with it. What fits only with values of other axes can be at some points,
     * and is a failed point where it cannot.
     *
     * @param all the trials of all axes, this one among them
     */
    void tell(List<AxisTrial> all) {
        for (Value value : values) {
            Optional<LocatedProblem> problem = basis.tried(changes(value));
            if (problem.isPresent() && !fitsWithOthers(value, all)) {
                tell(problem.get(), value);
                return;
            }
        }
    }

    private List<String> changes(Value value) {
        return paths.stream().map(path -> path + "=" + value.text).toList();
    }

    private boolean fitsWithOthers(Value value, List<AxisTrial> all) {
        List<AxisTrial> others =
                all.stream().filter(t -> !t.paths.equals(paths)).toList();
        Stream<List<String>> one =
                others.stream().flatMap(t -> t.values.stream().map(t::changes));
        Stream<List<String>> together = IntStream.range(0, 2)
                .mapToObj(end -> others.stream()
                        .filter(t -> !t.values.isEmpty())
                        .flatMap(t -> t.changes(t.values.get(end * (t.values.size() - 1))).stream())
                        .toList());
        return Stream.concat(together, one)
                .limit(MOST)
                .filter(changes -> !changes.isEmpty())
                .map(changes ->
                        Stream.concat(changes(value).stream(), changes.stream()).toList())
                .anyMatch(changes -> basis.tried(changes).isEmpty());
    }

    private void tell(LocatedProblem problem, Value value) {
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            boolean ofPath = problem.file().equals(Patch.NAME)
                    && problem.sourceLine().startsWith(path + "=")
                    && problem.column() <= path.length();
            if (ofPath) {
                listed.get(i).error(problem.message(), problem.hint());
                return;
            }
        }
        String at = problem.file().equals(Patch.NAME)
                ? ""
                : " (" + Words.fileName(problem.file()) + " line " + problem.line() + ")";
        value.cursor.error(
                "With " + Words.quote(paths.get(0) + "=" + value.text) + ": " + problem.message() + at, problem.hint());
    }
}
