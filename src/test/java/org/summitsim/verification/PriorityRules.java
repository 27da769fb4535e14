package org.summitsim.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The section on priority rules: each project of PSPLIB J30 with each rule of dispatch. */
final class PriorityRules {
    /** Parameter sets whose number is a multiple of 4 have resource strength 1: the earliest schedule never needs more. */
    private static final int PER_CYCLE = 4;

    private static final List<String> UNLIMITED = List.of(
            "resources.r1.capacity=1000",
            "resources.r2.capacity=1000",
            "resources.r3.capacity=1000",
            "resources.r4.capacity=1000");

    /** The deviations are known to the second decimal. */
    private static final double ROUNDING = 0.005;

    private final Psplib library;
    private boolean isRight = true;

    private PriorityRules(Psplib library) {
        this.library = library;
    }

    static Part part(Path folder) {
        return new PriorityRules(Psplib.in(folder)).part();
    }

    private Part part() {
        Map<String, Double> known = new LinkedHashMap<>();
        known.put("lft", 4.39);
        known.put("lst", 4.53);
        known.put("mts", 5.00);
        known.put("grpw", 7.85);
        known.put("grpw-all", 4.65);
        StringBuilder text = new StringBuilder("""
                | rule | reference, % | ours, % | projects | shorter than the optimum | resources never bind: equal to the critical path | verdict |
                |---|---|---|---|---|---|---|
                """);
        known.forEach((rule, percent) -> text.append(row(rule, percent)));
        List<String> names = library.names();
        long equal = names.stream()
                .filter(n -> library.makespan(n, UNLIMITED) == library.criticalPath(n))
                .count();
        isRight &= equal == names.size();
        text.append(
                "\nWith a thousand units of each resource, %d of %d projects take as long as the critical path in their file.\n"
                        .formatted(equal, names.size()));
        return new Part(text.toString(), isRight, List.of());
    }

    private String row(String rule, double percent) {
        double sum = 0;
        int shorter = 0;
        List<Boolean> free = new ArrayList<>();
        for (String name : library.names()) {
            int makespan = library.makespan(name, List.of("run.dispatch=" + rule));
            int best = library.best(name);
            sum += 100.0 * (makespan - best) / best;
            shorter += makespan < best ? 1 : 0;
            if (isNeverBound(name)) {
                free.add(makespan == library.criticalPath(name));
            }
        }
        int projects = library.names().size();
        long equal = free.stream().filter(f -> f).count();
        boolean right = projects == 480
                && shorter == 0
                && equal == free.size()
                && Math.abs(sum / projects - percent) < ROUNDING;
        isRight &= right;
        return "| `%s` | %s | %s | %d | %d | %d of %d | %s |\n"
                .formatted(
                        rule,
                        Figure.rounded(percent, 2),
                        Figure.rounded(sum / projects, 2),
                        projects,
                        shorter,
                        equal,
                        free.size(),
                        right ? "agrees" : "**differs**");
    }

    private static boolean isNeverBound(String name) {
        int set = Integer.parseInt(name.substring("j30".length(), name.indexOf('_')));
        return set % PER_CYCLE == 0;
    }
}
