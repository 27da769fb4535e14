package org.summitsim.cli;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.model.Problem;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.Outline;
import org.summitsim.network.TimeLine;

/** Whether the programme, played once as planned, starts as planned. */
final class PlannedDay {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int NAMED = 4;

    private final Network network;
    private final Outline outline;
    private final Trajectory played;

    private PlannedDay(Play play) {
        network = play.network();
        outline = Outline.of(network.scenario());
        played = play.player().baseline();
    }

    /** A warning for everything that is late, missed or stuck though everything takes its planned time; in file order. */
    static List<Problem> check(Play play) {
        PlannedDay day = new PlannedDay(play);
        List<Problem> warnings = new ArrayList<>();
        List<Integer> missed = day.missed();
        boolean summedUp = missed.size() > NAMED;
        if (summedUp) {
            warnings.add(day.allMissed(missed));
        }
        for (int a = 0; a < day.network.activities().size(); a++) {
            int activity = a;
            if (!day.parentIsTold(a) && !(summedUp && day.played.state()[a] == State.MISSED)) {
                day.warning(a).or(() -> day.due(activity)).ifPresent(warnings::add);
            }
        }
        return warnings;
    }

    private List<Integer> missed() {
        return IntStream.range(0, network.activities().size())
                .filter(a -> network.activities().shape().parent()[a] < 0 && played.state()[a] == State.MISSED)
                .boxed()
                .toList();
    }

    /** Of many that are missed, copies of one entry mostly, a few are named. */
    private Problem allMissed(List<Integer> missed) {
        String named = missed.stream().limit(NAMED).map(this::id).collect(Collectors.joining(", "));
        return Problem.warning(
                path(missed.get(0)),
                missed.size() + " entries are missed, even when everything takes its planned time: " + named + " and "
                        + (missed.size() - NAMED) + (missed.size() == NAMED + 1 ? " other" : " others"));
    }

    private Optional<Problem> warning(int activity) {
        return say(activity).map(text -> Problem.warning(path(activity), text + reason(activity)));
    }

    /** What is wrong with a meeting or leg is not said again of its parts. */
    private boolean parentIsTold(int activity) {
        int parent = network.activities().shape().parent()[activity];
        return parent >= 0 && say(parent).isPresent();
    }

    private Optional<String> say(int activity) {
        String id = network.activities().ids().get(activity);
        State state = played.state()[activity];
        if (state == State.STUCK) {
            return Optional.of(id + " never starts, even when everything takes its planned time");
        }
        if (state == State.MISSED) {
            return Optional.of(id + " is missed, even when everything takes its planned time");
        }
        long planned = network.activities().plan().start()[activity];
        long start = played.start()[activity];
        return planned == TimeLine.NONE || start <= planned
                ? Optional.empty()
                : Optional.of(id + " is planned for " + moment(activity, planned) + " but starts at "
                        + moment(activity, start) + ", " + minutes(start - planned)
                        + " late, when everything takes its planned time");
    }

    /** An end that comes too late even as planned; nothing if the start does, for then that has been said. */
    private Optional<Problem> due(int activity) {
        long due = network.activities().plan().due()[activity];
        long finish = played.finish()[activity];
        if (due == TimeLine.NONE || played.state()[activity] != State.DONE || finish <= due) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(outline.nodes().get(activity).path());
        path.add("due");
        return Optional.of(Problem.warning(
                path,
                id(activity) + " is due at " + end(activity, due) + " but ends at " + end(activity, finish) + ", "
                        + minutes(finish - due) + " late, when everything takes its planned time"));
    }

    private String reason(int activity) {
        int of = played.causeOf()[activity];
        return switch (played.cause()[activity]) {
            case PRECEDENCE ->
                of < 0 ? "" : ": it waits for " + id(network.arcs().from()[of]);
            case PERSON -> ": it waits for " + network.people().list().get(of).id();
            case PLACE ->
                ": it waits for room in " + network.places().list().get(of).id();
            case RESOURCE ->
                ": it waits for " + network.resources().list().get(of).id();
            case WINDOW -> ": it waits for hours that it fits in";
            case CLOCK, PLANNED_START, DELAY -> "";
        };
    }

    private String id(int activity) {
        return network.activities().ids().get(activity);
    }

    private List<String> path(int activity) {
        List<String> path = new ArrayList<>(outline.nodes().get(activity).path());
        Activities.Kind kind = network.activities().kinds().get(activity);
        if (kind == Activities.Kind.MEETING || kind == Activities.Kind.LEG) {
            path.add("start");
        }
        return path;
    }

    private String moment(int activity, long micros) {
        return moment(micros, network.activities().shape().zone()[activity]);
    }

    private String end(int activity, long micros) {
        return moment(micros, network.activities().shape().endZone()[activity]);
    }

    private String moment(long micros, int zone) {
        return MOMENT.format(network.time().at(micros, network.time().zones().get(zone)));
    }

    /** Whole minutes, at least one; from two hours on hours and minutes. */
    private static String minutes(long micros) {
        long minutes = Math.max(1, (micros + TimeLine.MINUTE / 2) / TimeLine.MINUTE);
        if (minutes >= 120) {
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
