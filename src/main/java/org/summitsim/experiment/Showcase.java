package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.Play;

/** A few replications of a run that are worth a look, played again and watched. Stateless. */
public final class Showcase {
    private static final List<String> MEASURES = List.of("lateness_total", "makespan");

    private Showcase() {}

    /** Which replications are worth a look. */
    public enum Kind {
        /** Half of them are later. */
        USUAL(0.5),
        /** One in ten is later. */
        LATE(0.9),
        /** None is later. */
        LATEST(1);

        private final double share;

        Kind(double share) {
            this.share = share;
        }
    }

    /**
     * A replication.
     *
     * @param kind why it is worth a look
     * @param number which of the run, from 1
     * @param trace what happened in it
     */
    public record Shown(Kind kind, int number, Trace trace) {}

    /**
     * Those of a run, by all late starts added up, or where these are the same in all replications by the end of everything. One that
     * would be shown twice is shown once, as the more usual.
     *
     * @param play what was played
     * @param plan how
     * @param result what came of it
     */
    public static List<Shown> of(Play play, RunPlan plan, RunResult result) {
        int[] ranked = ranked(result);
        List<Shown> shown = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (ranked.length > 0) {
                int number = ranked[(int) Math.ceil(kind.share * ranked.length) - 1] + 1;
                if (shown.stream().noneMatch(s -> s.number == number)) {
                    Trace trace = Trace.of(play, Replay.numbers(play, plan, number));
                    shown.add(new Shown(kind, number, trace));
                }
            }
        }
        return List.copyOf(shown);
    }

    /** The replications that have a figure, the earliest first, those that never end last. */
    private static int[] ranked(RunResult result) {
        double[] values = MEASURES.stream()
                .map(result.replications()::column)
                .filter(column -> Arrays.stream(column).distinct().count() > 1)
                .findFirst()
                .orElseGet(() -> result.replications().column(MEASURES.get(0)));
        return IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .boxed()
                .sorted(Comparator.comparingDouble(k -> values[k]))
                .mapToInt(k -> k)
                .toArray();
    }
}
