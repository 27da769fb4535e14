package org.summitsim.acceptance;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.model.Scenario;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

/** Reads and plays scenarios for the acceptance stories and tells what happened as lines of text. */
public final class Stage {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private record Line(long at, String text) {}

    private Stage() {}

    /** The play of a scenario file. */
    public static Play of(Path file) {
        return Play.of(scenario(ScenarioReader.read(file, List.of())));
    }

    /** The play of a scenario written out. */
    public static Play of(String text) {
        return Play.of(scenario(ScenarioReader.read("test.yaml", text, List.of())));
    }

    private static Scenario scenario(Reading reading) {
        return reading.scenario()
                .orElseThrow(() -> new AssertionError(String.join(
                        "\n",
                        reading.problems().stream().map(LocatedProblem::format).toList())));
    }

    /** What happened, in the order of time: {@code day 1 09:45:00 guest leaves hotel for palace}. */
    public static List<String> tell(Network network, Trajectory played) {
        List<Line> lines = new ArrayList<>();
        for (int a = 0; a < network.activities().size(); a++) {
            int origin = network.slots().carries().origin()[a];
            if (origin >= 0 && !played.carried()[origin]) {
                continue;
            }
            String id = network.activities().ids().get(a);
            if (played.start()[a] != TimeLine.NONE) {
                lines.add(new Line(played.start()[a], id + " starts, bound by " + cause(network, played, a)));
            }
            if (played.finish()[a] != TimeLine.NONE) {
                lines.add(new Line(played.finish()[a], id + " ends"));
            }
            if (played.start()[a] == TimeLine.NONE || played.finish()[a] == TimeLine.NONE) {
                lines.add(new Line(Long.MAX_VALUE / 4, id + " " + played.state()[a] + " " + cause(network, played, a)));
            }
        }
        addMoves(network, played, lines);
        addUse(network, played.resources(), lines);
        lines.sort(Comparator.comparingLong(Line::at));
        return lines.stream().map(l -> moment(network, l.at()) + " " + l.text()).toList();
    }

    private static String cause(Network network, Trajectory played, int a) {
        int of = played.causeOf()[a];
        String what = switch (played.cause()[a]) {
            case PERSON -> " " + network.people().list().get(of).id();
            case PLACE -> " " + network.places().list().get(of).id();
            case RESOURCE -> " " + network.resources().list().get(of).id();
            case PRECEDENCE ->
                of < 0
                        ? ""
                        : " " + network.activities().ids().get(network.arcs().from()[of]);
            default -> "";
        };
        return played.cause()[a] + what;
    }

    private static void addMoves(Network network, Trajectory played, List<Line> lines) {
        UseLog log = played.people();
        for (int k = 0; k < log.size(); k++) {
            if (log.use(k) == UseLog.Use.TRAVELLING) {
                String who = network.people().list().get(log.who(k)).id();
                int entry = network.travel()
                        .moves()
                        .entry()[log.by(k) - network.activities().size()];
                String to = entry < 0 ? "base" : network.activities().ids().get(entry);
                lines.add(new Line(log.from(k), who + " leaves for " + to));
                lines.add(new Line(log.to(k), who + " arrives for " + to));
            }
        }
    }

    private static void addUse(Network network, UseLog log, List<Line> lines) {
        for (int k = 0; k < log.size(); k++) {
            if (log.use(k) == UseLog.Use.TRAVELLING) {
                String what = network.resources().list().get(log.who(k)).id();
                lines.add(new Line(log.from(k), what + " leaves empty"));
                lines.add(new Line(log.to(k), what + " arrives empty"));
            }
        }
    }

    private static String moment(Network network, long at) {
        if (at > Long.MAX_VALUE / 8) {
            return "never";
        }
        return "day " + network.time().day(0, at) + " "
                + CLOCK.format(network.time().at(at, network.time().zones().get(0)));
    }
}
