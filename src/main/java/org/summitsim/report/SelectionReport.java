package org.summitsim.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Selection;
import org.summitsim.analysis.Selection.Candidate;
import org.summitsim.analysis.Targets;
import org.summitsim.network.Network;

/** What a selection of the best says: on the terminal, as JSON and as a table. Immutable. */
public final class SelectionReport {
    private final Selection selection;
    private final Network base;
    private final ZoneId zone;
    private final FigureWords figures;

    private SelectionReport(Selection selection, RunResult planned) {
        this.selection = selection;
        base = planned.network();
        Measure measure = planned.measures().list().stream()
                .filter(m -> m.key().equals(selection.measure()))
                .findFirst()
                .orElseThrow();
        zone = Targets.zone(measure, base, planned.days());
        Optional<LocalDate> onlyDay = planned.days().size() == 1
                ? Optional.of(planned.days().get(0).date())
                : planned.days().stream()
                        .filter(day -> selection.measure().equals("day_end(" + day.id() + ")"))
                        .map(Day::date)
                        .findFirst();
        figures = new FigureWords(new Words(base.time()), selection.unit(), zone, onlyDay);
    }

    /**
     * The report on a selection.
     *
     * @param planned the base as planned, which has the measure
     */
    public static SelectionReport of(Selection selection, RunResult planned) {
        return new SelectionReport(selection, planned);
    }

    /** The scenario's id. */
    String scenario() {
        return base.scenario().id();
    }

    /**
     * Its text on the terminal, ended by a line feed.
     *
     * @param where the table to read, named in the last line
     */
    public String text(TerminalReport.Options options, Path where) {
        List<String> lines = new ArrayList<>();
        String title = base.scenario().title();
        lines.add(options.ansi() ? "\u001b[1m" + title + "\u001b[0m" : title);
        String measure = MeasureWords.of(base).of(selection.measure());
        lines.addAll(Words.wrap(
                "Selected by: " + measure
                        + (measure.equals(selection.measure()) ? "." : " (" + selection.measure() + ")."),
                options.width()));
        lines.addAll(Words.wrap(outcome(), options.width()));
        TextTable table = new TextTable(
                options.width(), List.of("variant", ">replications", ">on average", ">against the best", "outcome"));
        for (int i = 0; i < selection.candidates().size(); i++) {
            Candidate candidate = selection.candidates().get(i);
            table.row(
                    candidate.name(),
                    count(candidate.replications()),
                    figures.of(candidate.mean()),
                    candidate
                            .advantage()
                            .map(Apart.judged(selection.unit())::range)
                            .orElse(""),
                    outcome(i));
        }
        lines.addAll(table.render());
        long all = selection.candidates().stream()
                .mapToLong(Candidate::replications)
                .sum();
        lines.add("All together took " + count(all) + " replications.");
        lines.add("Table: " + where);
        return String.join("\n", lines) + "\n";
    }

    private String outcome() {
        String sure = Words.percent(selection.probability());
        String size = Apart.of(selection.unit()).limit(selection.indifference());
        List<String> open = selection.candidates().stream()
                .filter(c -> !c.isOut())
                .map(Candidate::name)
                .toList();
        return selection.best().isPresent()
                ? "The best is "
                        + selection
                                .candidates()
                                .get(selection.best().getAsInt())
                                .name()
                        + ", with a probability of at least " + sure + " if the best is better than the others by "
                        + size
                        + " or more; otherwise it is one as good as that."
                : "Not decided: " + ContestWords.list(open, "or")
                        + " may be the best. Maybe more --replications, or a larger" + " --indifference than " + size
                        + ".";
    }

    private String outcome(int i) {
        if (selection.best().isPresent() && selection.best().getAsInt() == i) {
            return "the best";
        }
        Candidate candidate = selection.candidates().get(i);
        if (!candidate.isOut()) {
            return "may be the best";
        }
        double size = selection.indifference();
        boolean alike = candidate
                .advantage()
                .filter(a -> a.low() >= -size && a.high() <= size)
                .isPresent();
        boolean near = candidate.advantage().filter(a -> a.high() >= -size).isPresent();
        return alike ? "equally good as far as it matters" : near ? "perhaps equally good" : "out of the running";
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The same as JSON: the indifference of moments in minutes. */
    String json() {
        var root = Json.object();
        root.put("format", 1);
        root.put("scenario", base.scenario().id());
        root.put("measure", selection.measure());
        root.put("unit", SummaryJson.unit(selection.unit()));
        root.put("direction", selection.direction().name().toLowerCase(Locale.ROOT));
        Json.put(root, "probability", selection.probability());
        double size = selection.indifference();
        Json.put(root, "indifference", selection.unit() == Unit.MOMENT ? Figures.minutes(size) : size);
        Json.put(
                root,
                "best",
                selection.best().isPresent()
                        ? selection
                                .candidates()
                                .get(selection.best().getAsInt())
                                .name()
                        : "");
        var candidates = root.putObject("candidates");
        for (int i = 0; i < selection.candidates().size(); i++) {
            Candidate candidate = selection.candidates().get(i);
            var node = candidates.putObject(candidate.name());
            node.put("title", candidate.title());
            node.put("replications", candidate.replications());
            if (selection.unit() == Unit.MOMENT) {
                Json.put(node, "mean", mean(candidate));
            } else {
                Json.put(node, "mean", candidate.mean());
            }
            ComparisonJson.interval(node, "advantage", selection.unit(), candidate.advantage());
            node.put("outcome", outcome(i));
        }
        return Json.text(root);
    }

    /** The same as a table, a row for each. */
    String csv() {
        Table table = new Table(List.of("measure", "unit", "replications", "mean", "outcome"));
        for (int i = 0; i < selection.candidates().size(); i++) {
            Candidate candidate = selection.candidates().get(i);
            table.row(
                    candidate.name(),
                    List.of(
                            selection.measure(),
                            SummaryJson.unit(selection.unit()),
                            String.valueOf(candidate.replications()),
                            mean(candidate),
                            outcome(i)));
        }
        return table.csv();
    }

    private String mean(Candidate candidate) {
        return selection.unit() == Unit.MOMENT
                ? new Moments(base.time()).iso(candidate.mean(), zone)
                : Numbers.text(candidate.mean());
    }
}
