package org.summitsim.acceptance;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.model.Disruption;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** One played story: its events, and who or what was in use when. */
final class Journal {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String HEAD = """
            summit: 1
            title: A story
            clock: {day-1: 2024-04-10, zone: America/New_York}
            run: {replications: 1, seed: 1}
            """;

    private final Network network;
    private final Trajectory played;

    private Journal(Network network, Trajectory played) {
        this.network = network;
        this.played = played;
    }

    /** The story as planned. */
    static Journal planned(String text) {
        Play play = Stage.of(HEAD + text);
        return new Journal(play.network(), play.player().baseline());
    }

    /** The story with every random input at its median save those that are given. */
    static Journal played(String text, Map<String, Double> inputs) {
        Play play = Stage.of(HEAD + text);
        double[] uniforms = new double[play.inputs().size()];
        Arrays.fill(uniforms, 0.5);
        inputs.forEach((name, u) -> {
            int column = play.inputs().indexOf(name);
            if (column < 0) {
                throw new AssertionError(name + " is none of " + play.inputs());
            }
            uniforms[column] = u;
        });
        return new Journal(play.network(), play.player().play(uniforms, 0));
    }

    /** What happened, in the order of time, without the seconds where they are 0. */
    List<String> events() {
        return Stage.tell(network, played).stream()
                .map(line -> line.replaceFirst("(\\d\\d:\\d\\d):00", "$1"))
                .toList();
    }

    /** The events that mention one of some words. */
    List<String> events(String... words) {
        return events().stream()
                .filter(line -> Arrays.stream(words).anyMatch(line::contains))
                .toList();
    }

    /** What a person did, stretch by stretch: {@code WAITING talk 10:00-10:10}. */
    List<String> person(String id) {
        List<String> ids = network.people().list().stream().map(p -> p.id()).toList();
        return uses(played.people(), ids.indexOf(id));
    }

    /** What units of a resource did, stretch by stretch. */
    List<String> resource(String id) {
        List<String> ids = network.resources().list().stream().map(r -> r.id()).toList();
        return uses(played.resources(), ids.indexOf(id));
    }

    /** Who released an activity: an activity, or {@code person for activity}, or nobody. */
    String releaser(String id) {
        return by(played.causeBy()[network.activities().ids().indexOf(id)]);
    }

    /** Which levers were pulled, and what all of it cost. */
    String levers() {
        List<String> pulled = new ArrayList<>();
        var levers = network.scenario().programme().disturbance().levers();
        for (int l = 0; l < levers.size(); l++) {
            if (played.pulled()[l]) {
                pulled.add(levers.get(l).id());
            }
        }
        return pulled + " for " + played.cost();
    }

    /** For how many minutes calls interrupted an activity. */
    double interrupted(String id) {
        return minutes(played.interrupted()[network.activities().ids().indexOf(id)]);
    }

    /** How many calls of each disruption came, how long they took and how long they interrupted meetings. */
    List<String> calls() {
        List<String> lines = new ArrayList<>();
        for (int d = 0; d < played.calls().length; d++) {
            lines.add(disruptions().get(d).id() + " " + played.calls()[d] + ", "
                    + (long) minutes(played.callTime()[d]) + " min, interrupting "
                    + (long) minutes(played.interruption()[d]) + " min");
        }
        return lines;
    }

    private List<Disruption> disruptions() {
        return network.scenario().programme().disturbance().disruptions();
    }

    private static double minutes(long micros) {
        return micros / (double) TimeLine.MINUTE;
    }

    private List<String> uses(UseLog log, int who) {
        List<String> lines = new ArrayList<>();
        for (int k = 0; k < log.size(); k++) {
            if (log.who(k) == who) {
                lines.add(log.use(k) + " " + by(log.by(k)) + " " + clock(log.from(k)) + "-" + clock(log.to(k)));
            }
        }
        return lines;
    }

    private String by(int by) {
        int n = network.activities().size();
        if (by < 0) {
            return "nobody";
        }
        if (by < n) {
            return network.activities().ids().get(by);
        }
        int moves = network.travel().moves().size();
        if (by >= n + moves) {
            return disruptions().get(by - n - moves).id();
        }
        int entry = network.travel().moves().entry()[by - n];
        int person = network.travel().moves().person()[by - n];
        return network.people().list().get(person).id() + " for "
                + (entry < 0 ? "base" : network.activities().ids().get(entry));
    }

    private String clock(long at) {
        return CLOCK.format(network.time().at(at, network.time().zones().get(0)));
    }
}
