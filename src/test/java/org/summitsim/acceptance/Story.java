package org.summitsim.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.network.TimeLine;

/** A small scenario written out, played as planned or with chosen numbers. */
final class Story {
    private static final String HEAD = """
            summit: 1
            title: A story
            clock: {day-1: %s, zone: %s}
            """;
    private static final String USUAL = HEAD.formatted("2024-04-10", "America/New_York");
    private static final double MIDDLE = 0.5;

    private final Play play;
    private final Trajectory played;

    private Story(Play play, Trajectory played) {
        this.play = play;
        this.played = played;
    }

    /** The baseline of a scenario; title and clock (from day 1 00:00 in New York) are given. */
    static Story planned(String text) {
        Play play = Stage.of(USUAL + text);
        return new Story(play, play.player().baseline());
    }

    /** Why a scenario cannot be played: path and message of each problem. */
    static List<String> refused(String text) {
        try {
            Stage.of(USUAL + text);
        } catch (InvalidScenarioException e) {
            return e.problems().stream()
                    .map(p -> String.join(".", p.path()) + ": " + p.message())
                    .toList();
        }
        return List.of();
    }

    /** The same on another date in another zone. */
    static Story inZone(String zone, String date, String text) {
        Play play = Stage.of(HEAD.formatted(date, zone) + text);
        return new Story(play, play.player().baseline());
    }

    /** A replication in which the named inputs have the given uniforms, and all others one half. */
    static Story played(String text, Map<String, Double> chosen) {
        Play play = Stage.of(USUAL + text);
        double[] uniforms = new double[play.inputs().size()];
        Arrays.fill(uniforms, MIDDLE);
        chosen.forEach((name, value) -> uniforms[play.inputs().indexOf(name)] = value);
        return new Story(play, play.player().play(uniforms, 0));
    }

    /** What happened, line by line. */
    List<String> lines() {
        return Stage.tell(play.network(), played);
    }

    /** What the finish of an activity waited for after its work was done: an id, or "nothing". */
    String heldOpenBy(String id) {
        int arc = played.finishBy()[number(id)];
        return arc < 0 ? "nothing" : name(play.network().arcs().from()[arc]);
    }

    /** How long an activity was worked at, of how long it needed: "8m of 20m". */
    String worked(String id) {
        int a = number(id);
        return minutes(played.worked()[a]) + " of " + minutes(played.needed()[a]);
    }

    private static String minutes(long micros) {
        return Math.round(micros / (double) TimeLine.MINUTE) + "m";
    }

    /** Who released what an activity waited for last: an id, or "nobody". */
    String releasedBy(String id) {
        int by = played.causeBy()[number(id)];
        return by < 0 ? "nobody" : name(by);
    }

    /** What is doubtful about the scenario. */
    List<String> warnings() {
        return play.warnings().stream().map(Problem::message).toList();
    }

    /** How many activities were undecided at the end. */
    int stuck() {
        return played.stuck();
    }

    /** Where an activity was held. */
    String placeOf(String id) {
        return play.network().places().list().get(played.place()[number(id)]).id();
    }

    /** What late starts and levers cost. */
    double cost() {
        return played.cost();
    }

    private int number(String id) {
        return play.network().activities().ids().indexOf(id);
    }

    private String name(int activity) {
        return play.network().activities().ids().get(activity);
    }
}
