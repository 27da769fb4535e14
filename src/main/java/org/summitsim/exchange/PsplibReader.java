package org.summitsim.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads single-mode projects of PSPLIB (Kolisch and Sprecher 1997, European Journal of Operational Research 96:205-216): tables
 * with titles, parted by lines of stars.
 */
final class PsplibReader {
    private static final String PRECEDENCES = "PRECEDENCE RELATIONS:";
    private static final String REQUESTS = "REQUESTS/DURATIONS:";
    private static final String CAPACITIES = "RESOURCEAVAILABILITIES:";
    private static final Pattern COUNT =
            Pattern.compile("^\\s*-?\\s*(jobs|renewable|nonrenewable|doubly).*?:\\s*(\\d+).*");

    private final List<String> lines;
    private int jobs = -1;
    private int resources = -1;

    private PsplibReader(List<String> lines) {
        this.lines = lines;
    }

    static ForeignProject read(String name, String text) throws UnreadableException {
        return new PsplibReader(text.lines().toList()).project(name);
    }

    private ForeignProject project(String name) throws UnreadableException {
        counts();
        List<Integer> capacities = capacities();
        List<List<Integer>> successors = successors();
        List<ForeignProject.Job> list = requests(capacities, successors);
        return new ForeignProject(name, capacities, list);
    }

    private void counts() throws UnreadableException {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COUNT.matcher(lines.get(i));
            if (matcher.matches()) {
                count(matcher.group(1), matcher.group(2), i + 1);
            }
        }
        if (!(jobs >= 1 && resources >= 0)) {
            throw new UnreadableException(
                    "Expected a line \"jobs (incl. supersource/sink ): N\" and one \"- renewable : N R\", received none");
        }
    }

    private void count(String what, String digits, int line) throws UnreadableException {
        Tokens number = new Tokens(List.of(digits), line);
        switch (what) {
            case "jobs" -> jobs = number.number("how many jobs there are", 1, ForeignFiles.MOST_JOBS);
            case "renewable" ->
                resources = number.number("how many renewable resources there are", 0, ForeignFiles.MOST_RESOURCES);
            default -> {
                if (number.number("how many", 0, Integer.MAX_VALUE) > 0) {
                    throw new UnreadableException(line, "renewable resources only", what + " ones");
                }
            }
        }
    }

    /** The words of a table without its titles, up to the next line of stars. */
    private Tokens table(String title, int titles) throws UnreadableException {
        int first = -1;
        for (int i = 0; i < lines.size() && first < 0; i++) {
            first = lines.get(i).strip().equals(title) ? i + 1 + titles : -1;
        }
        if (first < 0) {
            throw new UnreadableException("Expected a table \"" + title + "\", received none");
        }
        int end = first;
        while (end < lines.size() && !lines.get(end).startsWith("*")) {
            end++;
        }
        return new Tokens(lines.subList(Math.min(first, end), end), first + 1);
    }

    private List<Integer> capacities() throws UnreadableException {
        Tokens table = table(CAPACITIES, 1);
        List<Integer> capacities = new ArrayList<>();
        for (int r = 1; r <= resources; r++) {
            capacities.add(table.number("the capacity of resource " + r, 0, ForeignFiles.MOST_UNITS));
        }
        return capacities;
    }

    private List<List<Integer>> successors() throws UnreadableException {
        Tokens table = table(PRECEDENCES, 1);
        List<List<Integer>> successors = new ArrayList<>();
        for (int j = 1; j <= jobs; j++) {
            table.number("job " + j, j, j);
            table.number("a single mode of job " + j, 1, 1);
            int count = table.number("how many successors of job " + j + " there are", 0, jobs);
            List<Integer> after = new ArrayList<>();
            for (int s = 0; s < count; s++) {
                after.add(table.number("a successor of job " + j, 1, jobs));
            }
            successors.add(after);
        }
        return successors;
    }

    private List<ForeignProject.Job> requests(List<Integer> capacities, List<List<Integer>> successors)
            throws UnreadableException {
        Tokens table = table(REQUESTS, 2);
        List<ForeignProject.Job> list = new ArrayList<>();
        for (int j = 1; j <= jobs; j++) {
            table.number("job " + j, j, j);
            table.number("mode 1 of job " + j, 1, 1);
            int duration = table.number("the duration of job " + j, 0, ForeignFiles.MOST_PERIODS);
            List<Integer> requests = new ArrayList<>();
            for (int r = 0; r < capacities.size(); r++) {
                requests.add(
                        table.number("the request of job " + j + " for resource " + (r + 1), 0, capacities.get(r)));
            }
            list.add(new ForeignProject.Job(duration, requests, successors.get(j - 1)));
        }
        return list;
    }
}
