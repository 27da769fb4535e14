package org.summitsim.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.model.Course;
import org.summitsim.model.Outcomes;

/** Compiles outcomes, conditions and rounds. */
final class CourseTable {
    private CourseTable() {}

    static Courses of(Outline outline) {
        int n = outline.size();
        List<Optional<Outcomes>> outcomes =
                outline.nodes().stream().map(Outline.Node::outcomes).toList();
        int[] rounds = new int[n];
        long[] until = new long[n];
        Arrays.fill(rounds, 1);
        for (int a = 0; a < n; a++) {
            Optional<Course.Rounds> again = outline.nodes().get(a).course().rounds();
            if (again.isPresent()) {
                rounds[a] = again.get().max();
                until[a] = Courses.bits(again.get().until(), outcomes.get(a));
            }
        }
        return new Courses(outcomes, conditions(outline, outcomes), rounds, until);
    }

    private static Courses.Conditions conditions(Outline outline, List<Optional<Outcomes>> outcomes) {
        List<Integer> entries = new ArrayList<>();
        List<Integer> bearers = new ArrayList<>();
        List<Long> accepted = new ArrayList<>();
        for (int a = 0; a < outline.size(); a++) {
            for (Course.Condition condition : outline.nodes().get(a).course().when()) {
                int bearer = outline.number(condition.of());
                entries.add(a);
                bearers.add(bearer);
                accepted.add(Courses.bits(condition.outcomes(), outcomes.get(bearer)));
            }
        }
        int[] entry = entries.stream().mapToInt(Integer::intValue).toArray();
        int[] bearer = bearers.stream().mapToInt(Integer::intValue).toArray();
        int[] numbers = IntStream.range(0, entry.length).toArray();
        return new Courses.Conditions(
                entry,
                bearer,
                accepted.stream().mapToLong(Long::longValue).toArray(),
                Rows.group(outline.size(), entry, numbers),
                Rows.group(outline.size(), bearer, numbers));
    }
}
