package org.summitsim.analysis.blame;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.TimeLine;

/** Adds up the blame of replications. One per worker; not for use by several threads. */
public final class BlameRecorder {
    private final BlameFrame frame;
    private final BlameTally tally;
    private final long[] counted;
    private final long[] late;
    private final long[] buffer;
    private final long[] shorter;
    private final long[] total;
    private int[] touched = new int[256];
    private int touchedCount;
    private @Nullable Blame known;

    /** A recorder that has seen nothing. */
    public BlameRecorder(BlameFrame frame) {
        this.frame = frame;
        tally = new BlameTally(frame.things(), frame.roots().size());
        counted = new long[frame.things()];
        late = new long[frame.things()];
        buffer = new long[frame.activities()];
        shorter = new long[frame.activities()];
        total = new long[frame.roots().size()];
    }

    /**
     * Notes one replication.
     *
     * @param played what happened; read now and not kept
     */
    public void record(Trajectory played) {
        Blame blame = known == null ? new Blame(frame.reference(), frame.roots(), played) : known;
        known = blame;
        blame.read(played);
        boolean completed = played.stuck() == 0;
        for (int a = 0; a < frame.activities(); a++) {
            if (played.start()[a] != TimeLine.NONE) {
                start(blame, played, a, completed && frame.counts(a));
            }
        }
        for (int d = 0; completed && d < frame.reference().days().length; d++) {
            int moment = blame.end(d);
            if (moment >= 0) {
                counted[frame.day(d)]++;
                share(blame.vectors(), moment, frame.day(d), false);
            }
        }
        closeTotal(completed);
    }

    private void start(Blame blame, Trajectory played, int a, boolean counts) {
        long planned = frame.planned(a);
        counted[a]++;
        if (planned == TimeLine.NONE || played.start()[a] <= planned) {
            return;
        }
        int moment = blame.start(a);
        long slip = blame.lateStart(a);
        share(blame.vectors(), moment, a, counts);
        long asPlanned = played.start()[a] - planned - slip;
        if (asPlanned > 0) {
            add(a, frame.roots().of(RootKind.PLAN, a), asPlanned, counts);
        }
        buffer[a] += blame.recovered(a);
        shorter[a] += Math.max(0, slip - blame.lateFinish(a));
    }

    private void share(Vectors vectors, int moment, int thing, boolean counts) {
        tally.add(thing, vectors, moment);
        late[thing] += vectors.sum(moment);
        if (counts) {
            for (int i = vectors.first(moment); i < vectors.end(moment); i++) {
                count(vectors.root(i), vectors.micros(i));
            }
        }
    }

    private void add(int thing, int root, long micros, boolean counts) {
        tally.add(thing, root, micros);
        late[thing] += micros;
        if (counts) {
            count(root, micros);
        }
    }

    private void count(int root, long micros) {
        if (total[root] == 0) {
            touch(root);
        }
        total[root] += micros;
    }

    private void touch(int root) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = root;
    }

    private void closeTotal(boolean completed) {
        int programme = frame.programme();
        counted[programme] += completed ? 1 : 0;
        for (int i = 0; i < touchedCount; i++) {
            int root = touched[i];
            tally.add(programme, root, total[root]);
            late[programme] += total[root];
            total[root] = 0;
        }
        touchedCount = 0;
    }

    /** Adds the counts of another worker. */
    public void combine(BlameRecorder other) {
        tally.combine(other.tally);
        add(counted, other.counted);
        add(late, other.late);
        add(buffer, other.buffer);
        add(shorter, other.shorter);
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    /** What has been noted. */
    public BlameReport report() {
        return new BlameWriter(frame, tally, counted, late).report(buffer, shorter);
    }
}
