package org.summitsim.exchange;

import java.util.List;

/**
 * A project of a scheduling benchmark: jobs of fixed length that need shares of renewable resources.
 *
 * @param name what it is called
 * @param capacities how many units there are of each resource, in the file's order
 * @param jobs in the file's order; job number n is the nth of them
 */
public record ForeignProject(String name, List<Integer> capacities, List<Job> jobs) {
    public ForeignProject {
        capacities = List.copyOf(capacities);
        jobs = List.copyOf(jobs);
    }

    /**
     * One job.
     *
     * @param duration in periods, at least 0
     * @param requests units of each resource, as many as there are resources
     * @param successors numbers, from 1, of the jobs that cannot start before it has finished
     */
    public record Job(int duration, List<Integer> requests, List<Integer> successors) {
        public Job {
            requests = List.copyOf(requests);
            successors = List.copyOf(successors);
        }
    }
}
