package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.summitsim.engine.Cause;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Puts names to the numbers of binding causes. */
final class CauseNames {
    private static final int SENTENCES = 20;

    private final Network network;
    private final List<String> ids;

    CauseNames(Network network) {
        this.network = network;
        ids = network.activities().ids();
    }

    /** What bound each start, by activity in file order, commonest first. */
    List<CauseShare> shares(CauseTally tally) {
        List<CauseShare> shares = new ArrayList<>();
        for (int a = 0; a < ids.size(); a++) {
            List<CauseTally.Line> lines = tally.list(a);
            double starts = lines.stream().mapToLong(CauseTally.Line::count).sum();
            for (CauseTally.Line line : lines) {
                shares.add(share(line, starts));
            }
        }
        return shares;
    }

    /** A line by names, as a share of so many starts. */
    CauseShare share(CauseTally.Line line, double starts) {
        return new CauseShare(
                ids.get(line.activity()),
                line.cause(),
                of(line),
                by(line.by()),
                line.count() / starts,
                line.late() / (double) line.count() / TimeLine.MINUTE);
    }

    private String of(CauseTally.Line line) {
        int of = line.of();
        if (of < 0) {
            return "";
        }
        return switch (line.cause()) {
            case PRECEDENCE -> ids.get(network.arcs().from()[of]);
            case PERSON -> network.people().list().get(of).id();
            case PLACE -> network.places().list().get(of).id();
            case RESOURCE -> network.resources().list().get(of).id();
            case CLOCK, PLANNED_START, DELAY, WINDOW -> "";
        };
    }

    private String by(int by) {
        if (by < 0) {
            return "";
        }
        if (by < ids.size()) {
            return ids.get(by);
        }
        var moves = network.travel().moves();
        int move = by - ids.size();
        if (move >= moves.size()) {
            return network.scenario()
                    .programme()
                    .disturbance()
                    .disruptions()
                    .get(move - moves.size())
                    .id();
        }
        int entry = moves.entry()[move];
        return network.people().list().get(moves.person()[move]).id() + "->" + (entry < 0 ? "" : ids.get(entry));
    }

    /**
     * What activities waited for in stuck replications, most frequent first: "x waits for person y (3 of 1000 replications)".
     * Parts are told with what they are a part of, and what only waits for a stuck predecessor is not told. At most
     * {@value #SENTENCES}.
     */
    List<String> stuck(CauseTally tally, int replications) {
        List<CauseTally.Line> lines = new ArrayList<>();
        for (int a = 0; a < ids.size(); a++) {
            for (CauseTally.Line line : tally.list(a)) {
                if (isRoot(line, tally)) {
                    lines.add(line);
                }
            }
        }
        lines.sort(Comparator.comparingLong(line -> -line.count()));
        return lines.stream()
                .limit(SENTENCES)
                .map(line -> ids.get(line.activity()) + " " + lack(line) + " (" + line.count() + " of " + replications
                        + " replications)")
                .toList();
    }

    private boolean isRoot(CauseTally.Line line, CauseTally tally) {
        int parent = network.activities().shape().parent()[line.activity()];
        boolean follows = line.cause() == Cause.PRECEDENCE
                && line.of() >= 0
                && !tally.list(network.arcs().from()[line.of()]).isEmpty();
        boolean told = parent >= 0 && tally.list(parent).stream().anyMatch(whole -> whole.by() < 0);
        return !follows && !told;
    }

    private String turn(int activity) {
        return network.activities().kinds().get(activity).isPart() ? "waits for its turn" : "waits for its condition";
    }

    private String lack(CauseTally.Line line) {
        if (line.by() >= 0 && line.cause() != Cause.PRECEDENCE) {
            return "has started and does not finish";
        }
        return switch (line.cause()) {
            case PRECEDENCE -> line.of() < 0 ? turn(line.activity()) : "waits for " + of(line);
            case PERSON -> "waits for person " + of(line);
            case PLACE -> "waits for place " + of(line);
            case RESOURCE -> "waits for resource " + of(line);
            case WINDOW -> "waits for hours that it fits in";
            case PLANNED_START, DELAY -> "waits for its planned start";
            case CLOCK -> "does not start";
        };
    }
}
