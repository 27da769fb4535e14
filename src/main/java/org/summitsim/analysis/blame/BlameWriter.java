package org.summitsim.analysis.blame;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Puts names and means to what has been added up. */
final class BlameWriter {
    private final BlameFrame frame;
    private final Network network;
    private final List<List<BlameTally.Line>> lines;
    private final long[] counted;
    private final long[] late;

    BlameWriter(BlameFrame frame, BlameTally tally, long[] counted, long[] late) {
        this.frame = frame;
        this.counted = counted;
        this.late = late;
        network = frame.reference().network();
        lines = tally.list(frame.roots().of(RootKind.SMALL, 0));
    }

    BlameReport report(long[] buffer, long[] shorter) {
        List<String> ids = network.activities().ids();
        List<Slip> activities = new ArrayList<>();
        for (int a = 0; a < frame.activities(); a++) {
            if (late[a] > 0) {
                activities.add(slip(ids.get(a), a, buffer[a], shorter[a]));
            }
        }
        List<Slip> days = new ArrayList<>();
        for (int d = 0; d < frame.reference().days().length; d++) {
            if (late[frame.day(d)] > 0) {
                days.add(slip(frame.reference().names().get(d), frame.day(d), 0, 0));
            }
        }
        return new BlameReport(activities, days, slip("", frame.programme(), 0, 0));
    }

    private Slip slip(String of, int thing, long buffer, long shorter) {
        double cases = Math.max(1, counted[thing]);
        List<BlameShare> shares = lines.get(thing).stream()
                .map(line -> new BlameShare(
                        frame.roots().kind(line.root()),
                        of(line.root()),
                        minutes(line.micros(), cases),
                        line.micros() / (double) late[thing],
                        line.count() / cases))
                .toList();
        return new Slip(
                of,
                counted[thing],
                minutes(late[thing], cases),
                shares,
                minutes(buffer, cases),
                minutes(shorter, cases));
    }

    private static double minutes(long micros, double cases) {
        return micros / cases / TimeLine.MINUTE;
    }

    private String of(int root) {
        int index = frame.roots().index(root);
        return switch (frame.roots().kind(root)) {
            case RISK -> network.scenario().programme().risks().get(index).id();
            case CALL ->
                network.scenario()
                        .programme()
                        .disturbance()
                        .disruptions()
                        .get(index)
                        .id();
            case RETURN, PERSON -> network.people().list().get(index).id();
            case PLACE -> network.places().list().get(index).id();
            case RESOURCE -> network.resources().list().get(index).id();
            case SMALL -> "";
            default -> network.activities().ids().get(index);
        };
    }
}
