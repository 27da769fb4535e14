package org.summitsim.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the format of Patterson (1984, Management Science 30(7):854-867): numbers separated by spaces; how many jobs and
 * resources there are, the resources' capacities, and for each job its duration, requests, number of successors and successors.
 */
final class PattersonReader {
    private PattersonReader() {}

    static ForeignProject read(String name, String text) throws UnreadableException {
        Tokens tokens = new Tokens(text.lines().toList(), 1);
        int jobs = tokens.number("how many jobs there are", 1, ForeignFiles.MOST_JOBS);
        int resources = tokens.number("how many resources there are", 0, ForeignFiles.MOST_RESOURCES);
        List<Integer> capacities = new ArrayList<>();
        for (int r = 0; r < resources; r++) {
            capacities.add(tokens.number("the capacity of resource " + (r + 1), 0, ForeignFiles.MOST_UNITS));
        }
        List<ForeignProject.Job> list = new ArrayList<>();
        for (int j = 1; j <= jobs; j++) {
            list.add(job(tokens, j, jobs, capacities));
        }
        if (!tokens.atEnd()) {
            throw new UnreadableException(tokens.line(), "the end after " + jobs + " jobs", "more");
        }
        return new ForeignProject(name, capacities, list);
    }

    private static ForeignProject.Job job(Tokens tokens, int job, int jobs, List<Integer> capacities)
            throws UnreadableException {
        String of = " of job " + job;
        int duration = tokens.number("the duration" + of, 0, ForeignFiles.MOST_PERIODS);
        List<Integer> requests = new ArrayList<>();
        for (int r = 0; r < capacities.size(); r++) {
            requests.add(tokens.number("the request" + of + " for resource " + (r + 1), 0, capacities.get(r)));
        }
        int successors = tokens.number("how many successors" + of + " there are", 0, jobs);
        List<Integer> after = new ArrayList<>();
        for (int s = 0; s < successors; s++) {
            after.add(tokens.number("a successor" + of, 1, jobs));
        }
        return new ForeignProject.Job(duration, requests, after);
    }
}
