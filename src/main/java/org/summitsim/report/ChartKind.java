package org.summitsim.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What charts there are of a run. The names are those that people type. */
public enum ChartKind {
    /** Each day as planned against as it goes. */
    SCHEDULE(p -> p.run().days().stream().map(day -> ScheduleChart.of(p, day))),
    /** When each day ends. */
    DAY_END(p -> p.run().days().stream().flatMap(day -> EndChart.of(p, day).stream())),
    /** What makes days end late. */
    CAUSES(p -> SlipChart.of(p).stream()),
    /** What matters to each goal. */
    TORNADO(p -> TornadoChart.list(p).stream()),
    /** How people and resources spend their time. */
    UTILIZATION(p -> UseChart.of(p).stream()),
    /** Who and what is in use, hour by hour. */
    UTILIZATION_OVER_TIME(p -> UseOverTimeChart.of(p).stream()),
    /** How long lines are, where people come in streams. */
    QUEUES(p -> QueueChart.of(p).stream());

    private static final List<String> WORDS =
            Arrays.stream(values()).map(ChartKind::word).toList();

    private final Function<Programme, Stream<Picture>> drawing;

    ChartKind(Function<Programme, Stream<Picture>> drawing) {
        this.drawing = drawing;
    }

    /** Its name, as typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all, in the order in which they are drawn. */
    public static List<String> words() {
        return WORDS;
    }

    /** The kind of this name, if there is one. */
    public static Optional<ChartKind> find(String word) {
        int at = WORDS.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(values()[at]);
    }

    /** The charts of this kind; none where the run has nothing of it. */
    List<Picture> pictures(Programme programme) {
        return drawing.apply(programme).toList();
    }
}
