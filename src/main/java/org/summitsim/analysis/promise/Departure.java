package org.summitsim.analysis.promise;

/**
 * A departure that people must make for a promise.
 *
 * @param promise which promise, a place in {@link PromisedStart#list}
 * @param origin the place, not a room of another, that they leave
 * @param leg the leg of the programme that they leave with, or -1 if they leave as the day runs
 */
public record Departure(int promise, int origin, int leg) implements Comparable<Departure> {
    @Override
    public int compareTo(Departure other) {
        int byPromise = Integer.compare(promise, other.promise);
        int byOrigin = byPromise != 0 ? byPromise : Integer.compare(origin, other.origin);
        return byOrigin != 0 ? byOrigin : Integer.compare(leg, other.leg);
    }
}
