package org.summitsim.engine;

import java.util.Arrays;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.network.Streams;

/**
 * Streams as they run: entities arrive, wait in the queues of their stations, are served and go on. An entity has a number
 * among its stream's in the order of arrival. A stream has ended when all that arrive have left.
 */
final class Flow {
    private static final int NONE = -1;

    private final Board board;
    private final Parts parts;
    private final Streams streams;
    private final int[] streamOf;
    private final Streams.Step[] steps;
    private final int[] stepOf;
    private final int[] nextStep;
    private final int[] arrivals;
    private final int[] arrived;
    private final int[] left;

    Flow(Board board, Parts parts) {
        this.board = board;
        this.parts = parts;
        streams = board.network.streams();
        streamOf = new int[board.activities];
        Arrays.fill(streamOf, NONE);
        for (int s = 0; s < streams.list().size(); s++) {
            streamOf[streams.list().get(s).activity()] = s;
        }
        steps = streams.steps().toArray(Streams.Step[]::new);
        stepOf = new int[streams.visits()];
        nextStep = new int[steps.length];
        for (int k = 0; k < steps.length; k++) {
            int entities = streams.list().get(steps[k].stream()).entities();
            Arrays.fill(stepOf, steps[k].firstVisit(), steps[k].firstVisit() + entities, k);
            boolean last = k + 1 == steps.length || steps[k + 1].stream() != steps[k].stream();
            nextStep[k] = last ? NONE : k + 1;
        }
        arrivals = new int[streams.list().size()];
        arrived = new int[arrivals.length];
        left = new int[arrivals.length];
    }

    void clear() {
        Arrays.fill(arrivals, 0);
        Arrays.fill(arrived, 0);
        Arrays.fill(left, 0);
    }

    boolean isStream(int activity) {
        return streamOf[activity] >= 0;
    }

    /** The number of the step that a visit belongs to. */
    int step(int visit) {
        return stepOf[visit];
    }

    /** The activity of the stream whose visit it is. */
    int activity(int visit) {
        return streams.list().get(steps[stepOf[visit]].stream()).activity();
    }

    /** A stream begins; its first entity comes one interval later. */
    void begin(int activity) {
        expect(streamOf[activity]);
    }

    private void expect(int s) {
        board.schedule(Kind.ARRIVAL, s, board.draw.streams().interval(s, arrivals[s]));
    }

    /** The next arrival of a stream: one entity, or several together. */
    void arrive(int s) {
        Streams.Stream stream = streams.list().get(s);
        int size = board.draw.streams().size(s, arrivals[s]);
        arrivals[s]++;
        if (arrivals[s] < stream.arrivals().count()) {
            expect(s);
        }
        for (int k = 0; k < size; k++) {
            join(stream.steps().get(0), arrived[s]++);
        }
    }

    private void join(Streams.Step step, int entity) {
        int visit = step.firstVisit() + entity;
        board.trajectory.visits().joined()[visit] = board.now;
        parts.queues.join(step.queue(), visit);
    }

    /** An entity has been served and goes on, or leaves. */
    void served(int visit) {
        board.trajectory.visits().ended()[visit] = board.now;
        parts.services.end(visit);
        int step = stepOf[visit];
        if (nextStep[step] >= 0) {
            join(steps[nextStep[step]], visit - steps[step].firstVisit());
        } else {
            leave(visit);
        }
    }

    /** An entity has left: served everywhere, or turned away. */
    void leave(int visit) {
        int s = steps[stepOf[visit]].stream();
        left[s]++;
        Streams.Stream stream = streams.list().get(s);
        if (arrivals[s] == stream.arrivals().count() && left[s] == arrived[s]) {
            parts.lifecycle.workEnded(stream.activity());
        }
    }
}
