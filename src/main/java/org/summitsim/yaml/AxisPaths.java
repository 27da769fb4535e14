package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paths of all axes of a sweep: no two of them may change the same thing. */
final class AxisPaths {
    private final List<String> all = new ArrayList<>();

    /** Those of an axis that are paths of their own; of the others it is said what is wrong. */
    List<String> read(List<Cursor> listed) {
        List<String> own = new ArrayList<>();
        for (Cursor cursor : listed) {
            cursor.text("a path such as meetings.lunch.duration")
                    .filter(path -> isPath(path, cursor) && isNew(path, cursor))
                    .ifPresent(path -> {
                        own.add(path);
                        all.add(path);
                    });
        }
        return own;
    }

    private static boolean isPath(String path, Cursor cursor) {
        boolean fine = !path.contains("=") && path.equals(path.strip()) && !path.isEmpty();
        if (!fine) {
            cursor.expected("a path such as meetings.lunch.duration");
        }
        return fine;
    }

    private boolean isNew(String path, Cursor cursor) {
        Optional<String> other = all.stream()
                .filter(p -> p.equals(path) || p.startsWith(path + ".") || path.startsWith(p + "."))
                .findFirst();
        other.ifPresent(p -> cursor.error("Expected each path once in a sweep, received " + Words.quote(path)
                + (p.equals(path) ? " again" : " beside " + Words.quote(p))));
        return other.isEmpty();
    }
}
