package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;

/**
 * Values of an axis, tried on the scenario before anything is played.
 *
 * @param basis the scenario
 * @param listed where the paths stand
 * @param paths the paths of the axis
 */
record AxisTrial(SweepBasis basis, List<Cursor> listed, List<String> paths) {
    static AxisTrial of(SweepBasis basis, List<Cursor> listed, List<String> paths) {
        return new AxisTrial(basis, listed, paths);
    }

    /**
     * A value.
     *
     * @param text as it would stand in the scenario
     * @param cursor where it stands in the sweep
     */
    record Value(String text, Cursor cursor) {}

    /** Says of the first value that cannot be what is wrong with it. */
    void tell(List<Value> values) {
        for (Value value : values) {
            List<String> changes =
                    paths.stream().map(path -> path + "=" + value.text).toList();
            Optional<LocatedProblem> problem = basis.tried(changes);
            if (problem.isPresent()) {
                tell(problem.get(), value);
                return;
            }
        }
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
