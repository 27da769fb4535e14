package org.summitsim.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What charts there are of a run. The names are those that people type. */
public enum ChartKind {
    /** Each day as planned against as it goes. */
    SCHEDULE,
    /** Who does what on each day. */
    ITINERARIES,
    /** When each day ends. */
    DAY_END,
    /** What makes days end late. */
    CAUSES,
    /** What matters to each goal. */
    TORNADO,
    /** How people and resources spend their time. */
    UTILIZATION,
    /** Who and what is in use, hour by hour. */
    UTILIZATION_OVER_TIME,
    /** How busy people and resources are at which time. */
    HEAT_MAP,
    /** How much of agendas is discussed. */
    AGENDAS,
    /** How long lines are, where people come in streams. */
    QUEUES;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(ChartKind::word).toList();

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
        return switch (this) {
            case SCHEDULE ->
                programme.run().days().stream()
                        .map(day -> ScheduleChart.of(programme, day))
                        .toList();
            case ITINERARIES ->
                programme.run().days().stream()
                        .flatMap(day -> ItineraryChart.of(programme, day).stream())
                        .toList();
            case DAY_END ->
                programme.run().days().stream()
                        .flatMap(day -> EndChart.of(programme, day).stream())
                        .toList();
            case CAUSES -> SlipChart.of(programme).stream().toList();
            case TORNADO -> TornadoChart.list(programme);
            case UTILIZATION -> UseChart.of(programme).stream().toList();
            case UTILIZATION_OVER_TIME ->
                UseOverTimeChart.of(programme).stream().toList();
            case HEAT_MAP -> HeatMap.of(programme).stream().toList();
            case AGENDAS -> AgendaChart.of(programme).stream().toList();
            case QUEUES -> QueueChart.of(programme).stream().toList();
        };
    }
}
