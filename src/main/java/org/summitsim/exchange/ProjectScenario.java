package org.summitsim.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * A project as a scenario in the language: jobs are meetings without people, in the file's order, each as soon as its predecessors
 * and its resources let it. Which goes first when several could is {@code run.dispatch}; ties go to the one first in the file.
 */
public final class ProjectScenario {
    private ProjectScenario() {}

    /**
     * The text of the scenario.
     *
     * @param project what to write
     * @param period how long a period is, as the language writes durations, such as {@code 1m}
     * @param source the name of the file, for the head
     */
    public static String text(ForeignProject project, String period, String source) {
        StringBuilder text = new StringBuilder();
        text.append("# Made from ")
                .append(plain(source))
                .append(": each period is ")
                .append(period)
                .append(".\n");
        text.append(
                "# Try another rule of who goes first: --set run.dispatch=lft (or lst, mts, grpw, grpw-all, priority).\n");
        text.append("summit: 1\ntitle: ")
                .append(quoted("Project " + project.name()))
                .append('\n');
        text.append("clock: {start: 2024-01-01T00:00, zone: UTC}\nrun: {replications: 1, seed: 1}\n");
        if (!project.capacities().isEmpty()) {
            text.append("\nresources:\n");
        }
        for (int r = 0; r < project.capacities().size(); r++) {
            text.append("  r")
                    .append(r + 1)
                    .append(": {capacity: ")
                    .append(project.capacities().get(r))
                    .append("}\n");
        }
        text.append("\nmeetings:\n");
        List<List<Integer>> after = predecessors(project);
        for (int j = 0; j < project.jobs().size(); j++) {
            text.append(job(project.jobs().get(j), j + 1, after.get(j), period));
        }
        return text.toString();
    }

    private static List<List<Integer>> predecessors(ForeignProject project) {
        List<List<Integer>> after = new ArrayList<>();
        project.jobs().forEach(job -> after.add(new ArrayList<>()));
        for (int j = 0; j < project.jobs().size(); j++) {
            for (int successor : project.jobs().get(j).successors()) {
                after.get(successor - 1).add(j + 1);
            }
        }
        return after;
    }

    private static String job(ForeignProject.Job job, int number, List<Integer> after, String period) {
        StringBuilder text = new StringBuilder("  j" + number + ": {duration: " + times(job.duration(), period));
        List<String> uses = new ArrayList<>();
        for (int r = 0; r < job.requests().size(); r++) {
            if (job.requests().get(r) > 0) {
                uses.add("r" + (r + 1) + ": " + job.requests().get(r));
            }
        }
        if (!uses.isEmpty()) {
            text.append(", uses: {").append(String.join(", ", uses)).append('}');
        }
        if (!after.isEmpty()) {
            text.append(", after: [j");
            text.append(String.join(", j", after.stream().map(String::valueOf).toList()))
                    .append(']');
        }
        return text.append("}\n").toString();
    }

    /** So many periods, in the period's unit. */
    private static String times(int periods, String period) {
        String digits = period.replaceFirst("[a-z]+$", "");
        return Long.parseLong(digits) * periods + period.substring(digits.length());
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static String quoted(String text) {
        return '"' + plain(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
