package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Arrivals;
import org.summitsim.model.Work;

/**
 * Streams of entities, and the queues in which they wait to be served. An entity has a number within its stream; its visit to
 * the k-th of the stream's steps has the number {@code steps.get(k).firstVisit() + entity}.
 *
 * @param list the streams, in file order
 * @param queues one for each station and priority
 */
public record Streams(List<Stream> list, List<Queue> queues) {
    /** None. */
    public static final Streams NONE = new Streams(List.of(), List.of());

    public Streams {
        list = List.copyOf(list);
        queues = List.copyOf(queues);
    }

    /**
     * A stream.
     *
     * @param activity the number of the activity that it is: it begins with the stream and ends when the last entity has left
     * @param arrivals as written
     * @param largest the most entities that come with one arrival
     * @param entities how many there may be in all
     * @param steps the stations that each entity passes, in order
     */
    public record Stream(int activity, Arrivals arrivals, int largest, int entities, List<Step> steps) {
        public Stream {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What a stream does at one of its stations.
     *
     * @param id {@code stream/station}, or the stream's id if it is its own station
     * @param station the id of the station
     * @param stream the number of the stream
     * @param queue the number of the queue in which its entities wait
     * @param firstVisit the number of the first entity's visit
     */
    public record Step(String id, String station, int stream, int queue, int firstVisit) {}

    /**
     * Those who wait for a station with the same priority, first come first served.
     *
     * @param station the id of the station
     * @param place the place of which each takes one unit of room, or -1
     * @param uses the numbers of the resources that each takes
     * @param units how many units of each, parallel to {@code uses}
     * @param work how long each is served
     * @param calendar the number of its hours in {@code hours}
     * @param hours when somebody may begin to be served
     * @param ahead how many activities come before it in the order of dispatch
     */
    public record Queue(
            String station, int place, int[] uses, int[] units, Work work, int calendar, Calendars hours, int ahead) {}

    /** The number of visits. */
    public int visits() {
        return list.stream().mapToInt(s -> s.entities() * s.steps().size()).sum();
    }

    /** The number of uses of resources by all visits. */
    public int uses() {
        int uses = 0;
        for (Stream stream : list) {
            for (Step step : stream.steps()) {
                uses += stream.entities() * queues.get(step.queue()).uses().length;
            }
        }
        return uses;
    }

    /** All steps, stream by stream. */
    public List<Step> steps() {
        return list.stream().flatMap(s -> s.steps().stream()).toList();
    }

    /** The number of the stream that an activity is, or -1. */
    public int ofActivity(int activity) {
        for (int s = 0; s < list.size(); s++) {
            if (list.get(s).activity() == activity) {
                return s;
            }
        }
        return -1;
    }
}
