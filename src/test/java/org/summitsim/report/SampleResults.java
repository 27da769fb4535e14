package org.summitsim.report;

import static org.summitsim.report.SampleProgramme.meeting;
import static org.summitsim.report.SampleProgramme.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.summitsim.analysis.Baseline;
import org.summitsim.analysis.CauseShare;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.Measures;
import org.summitsim.analysis.ReplicationTable;
import org.summitsim.analysis.RunFacts;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Usage;
import org.summitsim.engine.Cause;
import org.summitsim.model.Terms;
import org.summitsim.network.Activities.Kind;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Summary;

/** Results that look like those of a run: each activity waits for the one before it and takes longer than planned. */
final class SampleResults {
    private static final long SEED = 20240408;

    private final SampleProgramme programme;
    private final Network network;
    private final int replications;
    private final double[][] start;
    private final double[][] finish;
    private final List<Measure> measures = new ArrayList<>();
    private final List<CauseShare> causes = new ArrayList<>();

    private SampleResults(List<SampleProgramme.Line> lines, int replications) {
        this.programme = new SampleProgramme(lines);
        this.network = programme.network();
        this.replications = replications;
        this.start = new double[lines.size()][replications];
        this.finish = new double[lines.size()][replications];
    }

    /** A visit of three days in two time zones, 27 activities. */
    static RunResult visit() {
        return new SampleResults(visitLines(), 400).result();
    }

    /** One morning with four activities, for files that are compared letter by letter. */
    static RunResult morning() {
        List<SampleProgramme.Line> lines = List.of(
                meeting("ceremony", "Arrival ceremony", "2 10:00", 30),
                new SampleProgramme.Line("talks", "Talks, \"restricted\"", Kind.MEETING, "2 10:45", 60, -1, 10, 0.9),
                part("talks/defence", "Defence <first>", 40, 1),
                part("talks/space", "Space & science", 20, 1));
        return new SampleResults(lines, 40).result();
    }

    /** A day with many activities of long titles. */
    static RunResult crowd(int activities) {
        List<SampleProgramme.Line> lines = IntStream.range(0, activities)
                .mapToObj(i -> meeting(
                        "meeting-" + i,
                        "Meeting number " + i + " of a day that has far too many meetings with very long titles",
                        String.format("2 %02d:%02d", 7 + i * 15 / activities, i * 7 % 60),
                        20 + i % 5 * 10))
                .toList();
        return new SampleResults(lines, 100).result();
    }

    private static List<SampleProgramme.Line> visitLines() {
        return List.of(
                meeting("departure-ceremony", "Departure ceremony at Haneda", "1 14:00", 30),
                new SampleProgramme.Line(
                        "flight-out", "Flight to Joint Base Andrews", Kind.LEG, "1 15:00", 780, -1, 30, 0),
                new SampleProgramme.Line("flight-out/taxi-out", "Taxi out", Kind.PHASE, "", 15, 1, -1, 0),
                new SampleProgramme.Line("flight-out/air", "In the air", Kind.PHASE, "", 755, 1, -1, 0),
                new SampleProgramme.Line("flight-out/taxi-in", "Taxi in", Kind.PHASE, "", 10, 1, -1, 0),
                meeting("wreath", "Wreath-laying at Arlington National Cemetery", "2 09:00", 45),
                meeting("arrival-ceremony", "Arrival ceremony on the South Lawn", "2 10:15", 45),
                meeting("guest-book", "Guest book and photographs", "2 11:05", 10),
                new SampleProgramme.Line(
                        "bilateral", "Bilateral meeting in the Oval Office", Kind.MEETING, "2 11:15", 60, -1, -1, 0.9),
                part("bilateral/defence", "Defence and command structures", 25, 8),
                part("bilateral/economy", "Economic security", 20, 8),
                part("bilateral/space", "Lunar programme", 15, 8),
                meeting("cabinet", "Expanded bilateral meeting with both cabinets in the Cabinet Room", "2 12:20", 40),
                new SampleProgramme.Line(
                        "press", "Joint press conference in the Rose Garden", Kind.MEETING, "2 13:15", 45, -1, 15, 0.8),
                meeting("spouses-tea", "Tea of the spouses", "2 11:30", 50),
                meeting("embassy", "Reception at the Embassy", "2 15:30", 60),
                meeting("receiving-line", "Receiving line", "2 18:30", 30),
                new SampleProgramme.Line("state-dinner", "State dinner", Kind.MEETING, "2 19:15", 150, -1, 30, 0),
                meeting("breakfast", "Working breakfast with the Senate leaders", "3 08:00", 50),
                meeting("escort", "Escort to the Chamber", "3 10:45", 10),
                new SampleProgramme.Line(
                        "congress",
                        "Address to the joint meeting of Congress",
                        Kind.MEETING,
                        "3 11:00",
                        40,
                        -1,
                        -1,
                        0.95),
                meeting("lunch", "Luncheon at the State Department", "3 12:45", 75),
                new SampleProgramme.Line("trilateral", "Trilateral summit", Kind.MEETING, "3 15:30", 70, -1, 20, 0.9),
                part("trilateral/sea", "Maritime cooperation", 30, 22),
                part("trilateral/economy", "Luzon economic corridor", 25, 22),
                part("trilateral/climate", "Clean energy", 15, 22),
                meeting("statement", "Statement to the press", "3 17:00", 15));
    }

    private RunResult result() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int r = 0; r < replications; r++) {
            play(r, random);
        }
        for (int i = 0; i < start.length; i++) {
            measure(i);
            causes(i);
        }
        List<Day> days = days();
        ReplicationTable table = table(days);
        days.forEach(day -> add("day_end", day.id(), Unit.MOMENT, table.column("day_end(" + day.id() + ")")));
        add("makespan", "", Unit.MINUTES, table.column("makespan"));
        add("lateness_total", "", Unit.MINUTES, table.column("lateness_total"));
        add("p_joint", "", Unit.SHARE, table.column("p_joint"));
        List<Usage> usage = new ArrayList<>();
        network.people().list().forEach(p -> usage.add(use(Usage.Kind.PERSON, p.id(), random)));
        network.resources().list().forEach(p -> usage.add(use(Usage.Kind.RESOURCE, p.id(), random)));
        RunFacts facts = new RunFacts(
                "base", SEED, replications, replications, "random", "a fixed number of replications", List.of());
        return new RunResult(network, facts, baseline(), days, Measures.of(measures), causes, usage, table);
    }

    private void play(int r, SplittableRandom random) {
        double before = 0;
        for (int i = 0; i < start.length; i++) {
            var line = programme.lines().get(i);
            boolean part = line.parent() >= 0;
            double skew = random.nextDouble() * random.nextDouble();
            double pause = random.nextDouble() < 0.2 ? 6 * TimeLine.MINUTE : 0;
            start[i][r] = part ? before : Math.max((double) programme.start(i), before + pause);
            finish[i][r] = Math.rint(start[i][r] + line.minutes() * TimeLine.MINUTE * (0.9 + 0.6 * skew));
            before = finish[i][r];
            if (part) {
                finish[line.parent()][r] = finish[i][r];
            } else if (i + 1 < start.length && programme.lines().get(i + 1).parent() == i) {
                before = start[i][r];
            }
        }
    }

    private void measure(int i) {
        var activities = network.activities();
        String id = activities.ids().get(i);
        long planned = activities.plan().start()[i];
        long due = activities.plan().due()[i];
        add("start", id, Unit.MOMENT, start[i]);
        add("finish", id, Unit.MOMENT, finish[i]);
        add("p_missed", id, Unit.SHARE, new double[replications]);
        if (planned != TimeLine.NONE) {
            double[] late = Arrays.stream(start[i])
                    .map(s -> Math.max(0, s - planned) / TimeLine.MINUTE)
                    .toArray();
            add("lateness", id, Unit.MINUTES, late);
            add("p_start_kept", id, Unit.SHARE, share(late, 5));
            Terms terms = activities.entries().get(i).terms();
            terms.contract().ifPresent(c -> add("p_contract", id, Unit.SHARE, share(late, 5)));
        }
        if (due != TimeLine.NONE) {
            add("p_due_kept", id, Unit.SHARE, share(finish[i], (double) due));
        }
    }

    private void causes(int i) {
        String id = network.activities().ids().get(i);
        if (programme.lines().get(i).parent() >= 0) {
            causes.add(new CauseShare(id, Cause.PRECEDENCE, "", "", 1, 0));
            return;
        }
        String before = i == 0 ? "" : network.activities().ids().get(i - 1);
        causes.add(new CauseShare(id, Cause.PLANNED_START, "", "", i == 0 ? 1 : 0.5, 0));
        if (i > 0) {
            causes.add(new CauseShare(id, Cause.PRECEDENCE, before, "", 0.25, 7.25));
            causes.add(new CauseShare(id, Cause.RESOURCE, "motorcade", before, 0.15, 9));
            causes.add(new CauseShare(id, Cause.PERSON, "guest", "guest->" + id, 0.1, 4.5));
        }
    }

    private static double[] share(double[] values, double limit) {
        return Arrays.stream(values).map(v -> v <= limit ? 1 : 0).toArray();
    }

    private void add(String name, String of, Unit unit, double[] sample) {
        measures.add(new Measure(name, of, unit, Summary.of(sample)));
    }

    private List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (int d = 1; d <= 3; d++) {
            String prefix = d + " ";
            List<Integer> members = IntStream.range(0, start.length)
                    .filter(i -> programme.lines().get(i).at().startsWith(prefix))
                    .boxed()
                    .toList();
            if (members.isEmpty()) {
                continue;
            }
            long due = members.stream()
                    .mapToLong(i -> network.activities().plan().due()[i])
                    .max()
                    .orElse(TimeLine.NONE);
            days.add(new Day(
                    d,
                    SampleProgramme.DAY_ONE.plusDays(d - 1L),
                    network.time().zones().get(network.activities().shape().endZone()[members.get(members.size() - 1)]),
                    due == TimeLine.NONE ? OptionalLong.empty() : OptionalLong.of(due),
                    due != TimeLine.NONE,
                    members));
        }
        return days;
    }

    private ReplicationTable table(List<Day> days) {
        List<String> columns = new ArrayList<>(List.of("makespan", "lateness_total", "p_joint", "stuck"));
        List<Unit> units = new ArrayList<>(List.of(Unit.MINUTES, Unit.MINUTES, Unit.SHARE, Unit.SHARE));
        List<double[]> values = new ArrayList<>();
        int last = start.length - 1;
        double end = programme.start(last) + programme.lines().get(last).minutes() * (double) TimeLine.MINUTE;
        values.add(Arrays.stream(finish[last]).map(f -> f / TimeLine.MINUTE).toArray());
        values.add(Arrays.stream(finish[last])
                .map(f -> Math.max(0, f - end) / TimeLine.MINUTE)
                .toArray());
        values.add(share(finish[last], end));
        values.add(new double[replications]);
        for (Day day : days) {
            columns.add("day_end(" + day.id() + ")");
            units.add(Unit.MOMENT);
            values.add(IntStream.range(0, replications)
                    .mapToDouble(r -> day.activities().stream()
                            .mapToDouble(i -> finish[i][r])
                            .max()
                            .orElse(0))
                    .toArray());
        }
        return new ReplicationTable(columns, units, values.toArray(double[][]::new));
    }

    private Baseline baseline() {
        int n = start.length;
        long[] from = new long[n];
        long[] to = new long[n];
        for (int i = 0; i < n; i++) {
            from[i] = programme.start(i);
            to[i] = from[i] + programme.lines().get(i).minutes() * TimeLine.MINUTE;
        }
        return new Baseline(from, to, Arrays.stream(to).max().orElse(0), 0);
    }

    private Usage use(Usage.Kind kind, String id, SplittableRandom random) {
        int bins = replications < 50 ? 4 : 80 * 2;
        double[] mean = new double[bins];
        double[] low = new double[bins];
        double[] high = new double[bins];
        double[] travelling = new double[bins];
        double[] waiting = new double[bins];
        for (int k = 0; k < bins; k++) {
            boolean night = bins > 4 && k % 48 > 30;
            mean[k] = night ? 0 : 0.2 + 0.5 * random.nextDouble();
            low[k] = Math.max(0, mean[k] - 0.2);
            high[k] = night ? 0 : Math.min(1, mean[k] + 0.25);
            travelling[k] = night ? 0 : 0.1 * random.nextDouble();
            waiting[k] = night ? 0 : 0.05;
        }
        double share = Arrays.stream(mean).average().orElse(0);
        double[] around = {share - 0.02, share, share + 0.02};
        add("engaged", id, Unit.SHARE, around);
        add("travelling", id, Unit.SHARE, new double[] {0.04, 0.05, 0.06});
        add("waiting", id, Unit.SHARE, new double[] {0.02, 0.03, 0.04});
        add("utilization", id, Unit.SHARE, around);
        add("wait", id, Unit.MINUTES, new double[] {share * 20, share * 30, share * 45});
        if (kind == Usage.Kind.PERSON) {
            add("rest_cut", id, Unit.MINUTES, new double[] {0, 10, 25});
        }
        long first = programme.start(0) - Math.floorMod(programme.start(0), TimeLine.HOUR);
        return new Usage(kind, id, first, TimeLine.HOUR / 2, new Usage.Bands(mean, low, high), travelling, waiting);
    }
}
