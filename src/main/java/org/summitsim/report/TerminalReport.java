package org.summitsim.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.network.TimeLine;

/** What a run says on the terminal, day by day. Stateless beyond its options. */
public final class TerminalReport {
    /** The stop rule that goes without saying. */
    static final String FIXED = "a fixed number of replications";

    private static final int SHORT_LISTED = 6;
    private static final int SLIPS_TOLD = 2;
    private static final int QUEUES_LISTED = 12;
    private static final int DOUBTS_LISTED = 12;
    private static final String PLANNED = ">planned|or due";
    private static final String LATE = ">one day in ten|later than";

    private final Options options;

    private TerminalReport(Options options) {
        this.options = options;
    }

    /**
     * How to print.
     *
     * @param width characters in a line, at least 40; tables are cut to fit
     * @param all whether every activity is listed, and not only the promises at risk
     * @param ansi whether headings may be printed bold with ANSI escapes
     */
    public record Options(int width, boolean all, boolean ansi) {
        public Options {
            if (!(width >= 40)) {
                throw new IllegalArgumentException("Expected a width of at least 40, received " + width);
            }
        }
    }

    /** A report with these options. */
    public static TerminalReport of(Options options) {
        return new TerminalReport(options);
    }

    /** That some replications did not run to their end, and what hung in them; empty if all did. */
    public static List<String> stuck(RunResult run) {
        return Sentences.stuck(run);
    }

    /**
     * The text for a run, ended by a line feed.
     *
     * @param where the page to read, named in the last line
     */
    public String text(RunResult run, Path where) {
        Programme programme = Programme.of(run);
        Sentences sentences = new Sentences(programme);
        List<String> lines = new ArrayList<>();
        lines.add(bold(run.network().scenario().title()));
        VariantWords.title(run).ifPresent(title -> lines.addAll(wrap(title)));
        lines.addAll(wrap(made(run)));
        if (!run.facts().stopRule().equals(FIXED)) {
            lines.addAll(wrap("Stop rule: " + run.facts().stopRule() + "."));
        }
        sentences.warnings().forEach(w -> lines.addAll(wrap("! " + w)));
        if (run.days().isEmpty()) {
            lines.addAll(List.of("", sentences.end()));
        }
        for (Day day : run.days()) {
            lines.add("");
            lines.addAll(day(programme, day));
        }
        if (!run.counterfactuals().isEmpty()) {
            lines.addAll(List.of("", bold(SavedWords.HEADING)));
            new SavedWords(programme).sentences().forEach(sentence -> lines.addAll(wrap(sentence)));
        }
        lines.addAll(doubts(programme));
        AgendaSection agendas = new AgendaSection(programme);
        if (!agendas.isEmpty()) {
            lines.addAll(List.of("", bold(AgendaSection.HEADING)));
            lines.addAll(agendas.lines(options.width));
        }
        lines.addAll(queues(run));
        lines.addAll(outcomes(programme));
        lines.add("");
        lines.addAll(shortages(run));
        DisturbanceSection disturbance = new DisturbanceSection(run);
        if (!disturbance.isEmpty()) {
            lines.addAll(List.of("", bold(DisturbanceSection.HEADING)));
            lines.addAll(disturbance.lines(options.width));
        }
        if (!run.correlations().isEmpty()) {
            lines.add("");
            run.correlations()
                    .forEach(c ->
                            lines.addAll(wrap("Correlation " + c.id() + ": " + CorrelationWords.sentence(c) + ".")));
        }
        lines.add("");
        List<String> goals = new GoalWords(programme).lines(options.width);
        if (!goals.isEmpty()) {
            lines.add(bold("Goals"));
            lines.addAll(goals);
            lines.add("");
        }
        lines.add("Report: " + where);
        return String.join("\n", lines) + "\n";
    }

    private static String made(RunResult run) {
        var facts = run.facts();
        return "Variant " + facts.variant() + ", " + facts.replications()
                + (facts.replications() == 1 ? " replication" : " replications") + ", seed " + facts.seed() + ", "
                + facts.sampling() + " sampling.";
    }

    private List<String> day(Programme programme, Day day) {
        Words words = new Words(programme.run().network().time());
        List<Row> rows = programme.rows(day, true);
        long moment = rows.stream()
                .mapToLong(Row::start)
                .filter(s -> s != TimeLine.NONE)
                .min()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(bold("Day " + day.number() + ", " + Words.date(day.date()) + ", "
                + words.zone(programme.home(day), moment)));
        TextTable table = options.all ? all(rows, day, programme) : promises(rows, day, programme);
        if (table.isEmpty()) {
            lines.add(new Sentences(programme).isNeverOver() ? "It never ran to its end." : "No promise is at risk.");
        } else {
            lines.addAll(table.render());
        }
        lines.addAll(wrap("The day " + new Sentences(programme).dayEnd(day)));
        new SlipSentences(programme).of(day, SLIPS_TOLD).forEach(sentence -> lines.addAll(wrap(sentence)));
        return lines;
    }

    private TextTable promises(List<Row> rows, Day day, Programme programme) {
        TextTable table =
                new TextTable(options.width, List.of("promise", PLANNED, ">usual", LATE, ">on time", "held up by"));
        Cells cells = new Cells(programme, day);
        rows.stream()
                .flatMap(row -> Promise.list(row).stream())
                .filter(Promise::shown)
                .forEach(p -> promise(table, p, p.row().id(), cells));
        return table;
    }

    private static void promise(TextTable table, Promise promise, String name, Cells cells) {
        boolean end = promise.kind() == Promise.Kind.DUE;
        table.row(
                name + (end ? Words.END : ""),
                cells.promised(promise),
                cells.clock(Figures.usual(promise.actual()), promise.zone()),
                cells.clock(Figures.late(promise.actual()), promise.zone()),
                Cells.chance(promise),
                end ? "" : cells.hold(promise.row()));
    }

    private TextTable all(List<Row> rows, Day day, Programme programme) {
        TextTable table =
                new TextTable(options.width, List.of("activity", PLANNED, ">usual", LATE, ">on time", "held up by"));
        Cells cells = new Cells(programme, day);
        for (Row row : rows) {
            // A part stands below what it is a part of, so its own name is enough.
            String name = row.isPart() ? "  " + row.ownId() : row.id();
            table.row(name, cells.planned(row), cells.usual(row), cells.late(row), cells.chance(row), cells.hold(row));
            Promise.list(row).stream()
                    .filter(p -> p.kind() == Promise.Kind.DUE)
                    .forEach(p -> promise(table, p, name, cells));
        }
        return table;
    }

    private List<String> doubts(Programme programme) {
        List<Row> doubtful = programme.doubtful();
        if (doubtful.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", bold("What does not always take place")));
        TextTable table =
                new TextTable(options.width, List.of("activity", ">takes|place", ">skipped", ">cancelled", ">missed"));
        doubtful.stream()
                .limit(options.all ? Integer.MAX_VALUE : DOUBTS_LISTED)
                .forEach(row -> table.row(
                        row.id(),
                        Words.percent(row.mean("p_held")),
                        Words.percent(row.mean("p_skipped")),
                        Words.percent(row.mean("p_cancelled")),
                        row.isPart() ? "" : Words.percent(row.mean("p_missed"))));
        lines.addAll(table.render());
        int more = options.all ? 0 : doubtful.size() - DOUBTS_LISTED;
        if (more > 0) {
            lines.add("And " + more + " others: see --all.");
        }
        return lines;
    }

    private List<String> queues(RunResult run) {
        List<QueueLine> queues = QueueLine.list(run);
        if (queues.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", bold("Queues")));
        TextTable table = new TextTable(options.width, QueueLine.COLUMNS);
        queues.stream()
                .limit(options.all ? Integer.MAX_VALUE : QUEUES_LISTED)
                .forEach(q -> table.row(q.fields().toArray(String[]::new)));
        lines.addAll(table.render());
        if (!options.all && queues.size() > QUEUES_LISTED) {
            lines.add("And " + (queues.size() - QUEUES_LISTED) + " others: see --all.");
        }
        QueueLine.ways(run).forEach(way -> lines.addAll(wrap(way)));
        return lines;
    }

    private List<String> outcomes(Programme programme) {
        List<Ending> endings = Ending.list(programme);
        if (endings.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", bold("What comes out")));
        TextTable table = new TextTable(options.width, List.of("outcome", ">share", ">between"));
        endings.forEach(e -> table.row(e.row().id() + ": " + e.outcome(), Words.percent(e.share()), e.range()));
        lines.addAll(table.render());
        Ending.rounds(programme).forEach(sentence -> lines.addAll(wrap(sentence)));
        return lines;
    }

    private List<String> shortages(RunResult run) {
        List<String> lines = new ArrayList<>(List.of(bold("Who and what is short")));
        TextTable table = new TextTable(
                options.width,
                List.of("who or what", ">others wait|on average", ">one run in ten|longer than", ">in use"));
        Shortage.list(run).stream()
                .filter(Shortage::isNoticed)
                .limit(options.all ? Integer.MAX_VALUE : SHORT_LISTED)
                .forEach(s -> table.row(
                        s.name(),
                        Words.minutes(s.minutes()),
                        Words.minutes(s.lateMinutes()),
                        Words.percent(s.utilization())));
        lines.addAll(table.isEmpty() ? List.of(Sentences.nothingShort(run)) : table.render());
        Waits.sentences(run, new Names(run.network(), true)).forEach(sentence -> lines.addAll(wrap(sentence)));
        return lines;
    }

    private List<String> wrap(String text) {
        return Words.wrap(text, options.width);
    }

    private String bold(String text) {
        String cut = Words.cut(text, options.width);
        return options.ansi ? "\u001b[1m" + cut + "\u001b[0m" : cut;
    }
}
