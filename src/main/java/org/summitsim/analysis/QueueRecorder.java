package org.summitsim.analysis;

import java.util.Arrays;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.Visits;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.LogTally;
import org.summitsim.statistics.WholeMoments;

/** Notes what the entities of streams did. One per worker, as {@link Recorder}. */
final class QueueRecorder {
    /** Waits are told to 1 in 256. */
    private static final int BITS = 7;
    /** Entities of a stream whose waits are told one by one. */
    static final int MOST_ENTITIES = 1000;

    private final Lines lines;
    private final Streams streams;
    private final Streams.Step[] steps;
    private final QueueBins bins;
    private final WholeMoments entities;
    private final LogTally[] waits;
    private final long[] zeros;
    private long[] joins = new long[64];
    private long[] leaves = new long[64];

    QueueRecorder(Frame frame) {
        lines = frame.lines();
        streams = frame.network().streams();
        steps = streams.steps().toArray(Streams.Step[]::new);
        bins = new QueueBins(lines.lines().size(), frame.queueBins());
        entities = new WholeMoments(steps.length * MOST_ENTITIES);
        waits = new LogTally[lines.lines().size()];
        Arrays.setAll(waits, l -> LogTally.of(BITS));
        zeros = new long[waits.length];
    }

    /** Notes one replication. */
    void record(Trajectory trajectory, QueueBlock block, int size, int k) {
        Visits visits = trajectory.visits();
        for (int l = 0; l < waits.length; l++) {
            line(l, trajectory, block, l * size + k);
        }
        for (int w = 0; w < lines.ways().size(); w++) {
            for (int s : lines.ways().get(w).streams()) {
                way(streams.list().get(s), visits, block, w * size + k);
            }
        }
        for (int step = 0; step < steps.length; step++) {
            singly(step, visits);
        }
        bins.close();
    }

    private int entities(int step) {
        return streams.list().get(steps[step].stream()).entities();
    }

    private void singly(int step, Visits visits) {
        int count = Math.min(MOST_ENTITIES, entities(step));
        for (int e = 0; e < count; e++) {
            int visit = steps[step].firstVisit() + e;
            if (visits.began()[visit] != TimeLine.NONE) {
                entities.add(step * MOST_ENTITIES + e, visits.began()[visit] - visits.joined()[visit]);
            }
        }
    }

    private void line(int l, Trajectory trajectory, QueueBlock block, int cell) {
        int waiting = 0;
        long first = Long.MAX_VALUE;
        long last = lines.warmup();
        for (int step : lines.lines().get(l).steps()) {
            int stream = streams.list().get(steps[step].stream()).activity();
            long begins = trajectory.start()[stream];
            first = begins == TimeLine.NONE ? first : Math.min(first, begins);
            for (int e = 0; e < entities(step); e++) {
                int visit = steps[step].firstVisit() + e;
                long until = visit(l, step, visit, trajectory.visits(), block, cell);
                last = Math.max(last, until);
                waiting += until > trajectory.visits().joined()[visit]
                        ? note(waiting, visit, trajectory.visits(), until)
                        : 0;
            }
        }
        block.span[cell] = Math.max(0, last - Math.max(first, lines.warmup()));
        block.longest[cell] = longest(waiting);
    }

    /** Counts one visit; returns when its waiting ended, or {@link TimeLine#NONE} if it never was or never did. */
    private long visit(int l, int step, int visit, Visits visits, QueueBlock block, int cell) {
        long joined = visits.joined()[visit];
        long began = visits.began()[visit];
        long until = began == TimeLine.NONE ? visits.ended()[visit] : began;
        if (joined == TimeLine.NONE || until == TimeLine.NONE) {
            return TimeLine.NONE;
        }
        bins.add(l, joined, until);
        block.area[cell] += Math.max(0, until - Math.max(joined, lines.warmup()));
        if (arrival(step, visit, visits) < lines.warmup()) {
            return until;
        }
        if (began == TimeLine.NONE) {
            block.turnedAway[cell]++;
            return until;
        }
        block.served[cell]++;
        block.wait[cell] += began - joined;
        if (began > joined) {
            block.waited[cell]++;
            waits[l].accept(began - joined);
        } else {
            zeros[l]++;
        }
        return until;
    }

    /** When the entity of a visit came to the first of its stations. */
    private long arrival(int step, int visit, Visits visits) {
        Streams.Step first = streams.list().get(steps[step].stream()).steps().get(0);
        return visits.joined()[first.firstVisit() + visit - steps[step].firstVisit()];
    }

    private int note(int waiting, int visit, Visits visits, long until) {
        long from = Math.max(visits.joined()[visit], lines.warmup());
        if (from >= until) {
            return 0;
        }
        if (waiting == joins.length) {
            joins = Arrays.copyOf(joins, 2 * waiting);
            leaves = Arrays.copyOf(leaves, 2 * waiting);
        }
        joins[waiting] = from;
        leaves[waiting] = until;
        return 1;
    }

    /** The most that waited at once; at one instant some leave before others come. */
    private long longest(int waiting) {
        Arrays.sort(joins, 0, waiting);
        Arrays.sort(leaves, 0, waiting);
        int longest = 0;
        int gone = 0;
        for (int come = 0; come < waiting; come++) {
            while (leaves[gone] <= joins[come]) {
                gone++;
            }
            longest = Math.max(longest, come + 1 - gone);
        }
        return longest;
    }

    private void way(Streams.Stream stream, Visits visits, QueueBlock block, int cell) {
        Streams.Step first = stream.steps().get(0);
        Streams.Step last = stream.steps().get(stream.steps().size() - 1);
        for (int e = 0; e < stream.entities(); e++) {
            long came = visits.joined()[first.firstVisit() + e];
            boolean counts = came != TimeLine.NONE && came >= lines.warmup();
            boolean passed = visits.began()[last.firstVisit() + e] != TimeLine.NONE
                    && visits.ended()[last.firstVisit() + e] != TimeLine.NONE;
            if (counts && passed) {
                block.passed[cell]++;
                block.through[cell] += visits.ended()[last.firstVisit() + e] - came;
            }
        }
    }

    /** Adds the counts of another worker. */
    void combine(QueueRecorder other) {
        entities.combine(other.entities);
        bins.combine(other.bins);
        for (int l = 0; l < waits.length; l++) {
            waits[l].combine(other.waits[l]);
            zeros[l] += other.zeros[l];
        }
    }

    WholeMoments entities() {
        return entities;
    }

    QueueBins bins() {
        return bins;
    }

    /** The wait that one entity in ten exceeds in a line, microseconds. */
    double late(int l) {
        return waits[l].quantile(0.9, zeros[l]);
    }
}
