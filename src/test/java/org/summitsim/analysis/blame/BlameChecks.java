package org.summitsim.analysis.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** What must hold of the blame of every replication. */
public final class BlameChecks {
    private final Network network;
    private final BlameFrame frame;
    private final long[] planned;
    private final long end;
    private final Blame blame;

    private BlameChecks(Play play) {
        network = play.network();
        Trajectory baseline = play.player().baseline();
        List<Integer> all = IntStream.range(0, network.activities().size())
                .filter(a -> network.activities().shape().parent()[a] < 0)
                .boxed()
                .toList();
        frame = BlameFrame.of(network, baseline, Map.of("1", all));
        planned = baseline.start().clone();
        end = all.stream().mapToLong(a -> baseline.finish()[a]).max().orElse(TimeLine.NONE);
        blame = new Blame(frame.reference(), frame.roots(), baseline);
    }

    /** Checks of what is played of a play. */
    public static BlameChecks of(Play play) {
        return new BlameChecks(play);
    }

    /** Checks a replication; gives how many late starts it had. */
    public int check(Trajectory played, String where) {
        blame.read(played);
        int late = 0;
        for (int a = 0; a < planned.length; a++) {
            if (played.start()[a] != TimeLine.NONE && planned[a] != TimeLine.NONE) {
                String what = where + " " + network.activities().ids().get(a);
                long slip = Math.max(0, played.start()[a] - planned[a]);
                check(blame.start(a), slip, what);
                late += slip > 0 ? 1 : 0;
            }
        }
        long last = IntStream.range(0, planned.length)
                .filter(a -> network.activities().shape().parent()[a] < 0 && played.state()[a] == State.DONE)
                .mapToLong(a -> played.finish()[a])
                .max()
                .orElse(TimeLine.NONE);
        if (last != TimeLine.NONE && end != TimeLine.NONE) {
            check(blame.end(0), Math.max(0, last - end), where + " end");
        }
        return late;
    }

    private void check(int moment, long slip, String what) {
        Vectors vectors = blame.vectors();
        long sum = 0;
        for (int i = vectors.first(moment); i < vectors.end(moment); i++) {
            if (vectors.micros(i) <= 0) {
                throw new AssertionError(what + ": blame of " + vectors.micros(i));
            }
            sum += vectors.micros(i);
        }
        assertThat(sum).as(what).isEqualTo(slip);
    }
}
