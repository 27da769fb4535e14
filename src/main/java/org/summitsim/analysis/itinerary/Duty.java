package org.summitsim.analysis.itinerary;

/**
 * A stretch of time that units of a vehicle or aircraft are taken, as planned. Moments are microseconds since the clock's start.
 *
 * @param resource which vehicle, its number in the network
 * @param units how many of its units, at least 1
 * @param activity the entry of the programme that takes it, or -1 where it carries people on a way between entries
 * @param ride that way, its place in {@link Itineraries#rides}, or -1
 * @param from when it is taken
 * @param to when it is left
 * @param margin how long before {@code from} so many units are ready again, microseconds, negative where the plan itself makes it
 *     wait; {@link org.summitsim.network.TimeLine#NONE} where they were never taken before
 * @param times how that goes
 */
public record Duty(int resource, int units, int activity, int ride, long from, long to, long margin, Times times) {

    /**
     * How a duty goes, in those replications in which it took place. Moments are microseconds, NaN where it never did or where it is
     * an entry of the programme, of which there are measures.
     *
     * @param n in how many
     * @param leaves the median of when it leaves
     * @param arrives the median of when it arrives
     * @param late the arrival that one in ten exceeds
     * @param waited the share, 0 to 1, in which the people had to wait for the vehicle
     */
    public record Times(int n, double leaves, double arrives, double late, double waited) {
        /** Nothing is known. */
        public static final Times NONE = new Times(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
