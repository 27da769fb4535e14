package org.summitsim.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.StartMoves.Move;

/** What a comparison says on the terminal: the starts that moved, then goal by goal. Stateless beyond its options. */
public final class ComparisonReport {
    private static final int STARTS_LISTED = 10;
    private static final int GOALS_TO_SUM_UP = 3;

    private final TerminalReport.Options options;

    private ComparisonReport(TerminalReport.Options options) {
        this.options = options;
    }

    /** A report with these options, which list every start that moved or the ten that moved most. */
    public static ComparisonReport of(TerminalReport.Options options) {
        return new ComparisonReport(options);
    }

    /**
     * The text, ended by a line feed.
     *
     * @param changes what each variant changes, some lines by its name; may lack any
     * @param where the page to read, named in the last line
     */
    public String text(Comparison comparison, Map<String, List<String>> changes, Path where) {
        Contest contest = new Contest(comparison, changes);
        ContestWords words = new ContestWords(contest);
        List<String> lines = new ArrayList<>();
        lines.add(bold(contest.base().network().scenario().title()));
        lines.addAll(wrap(words.made()));
        words.stopRule().ifPresent(rule -> lines.addAll(wrap(rule)));
        words.warnings().forEach(w -> lines.addAll(wrap("! " + w)));
        new OverallWords(contest).sentence().ifPresent(overall -> lines.addAll(wrap(overall)));
        contest.variants().forEach(variant -> lines.addAll(starts(contest, variant)));
        words.widths().ifPresent(widths -> {
            lines.add("");
            lines.addAll(wrap(widths));
        });
        comparison.goals().forEach(goal -> lines.addAll(goal(contest, words, goal)));
        lines.add("");
        lines.addAll(brief(contest, words));
        words.saved().ifPresent(saved -> lines.addAll(wrap(saved)));
        lines.add("Report: " + where);
        return String.join("\n", lines) + "\n";
    }

    private List<String> starts(Contest contest, Contender variant) {
        StartShifts shifts = new StartShifts(contest, variant);
        List<Move> moves = shifts.list();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(bold(variant.name() + (variant.title().isBlank() ? "" : ": " + variant.title())));
        contest.changes(variant).forEach(change -> lines.add(Words.cut("- " + change, options.width())));
        TextTable table = new TextTable(options.width(), StartShifts.header(contest));
        int listed = options.all() ? moves.size() : Math.min(STARTS_LISTED, moves.size());
        moves.subList(0, listed)
                .forEach(move -> table.row(cells(contest, variant, move).toArray(String[]::new)));
        if (!table.isEmpty()) {
            lines.addAll(table.render());
        }
        if (listed < moves.size()) {
            lines.add("and " + (moves.size() - listed) + " more, see starts.csv");
        }
        lines.addAll(wrap(more(shifts, moves.isEmpty())));
        lines.removeIf(String::isEmpty);
        lines.add(0, "");
        return lines;
    }

    private static String more(StartShifts shifts, boolean none) {
        List<String> more = new ArrayList<>();
        if (!shifts.added().isEmpty()) {
            more.add("Added: " + String.join(", ", shifts.added()) + ".");
        }
        if (!shifts.gone().isEmpty()) {
            more.add("Left out: " + String.join(", ", shifts.gone()) + ".");
        }
        if (none) {
            more.add(0, "No start moves by a minute or more.");
        }
        return String.join(" ", more);
    }

    private static List<String> cells(Contest contest, Contender variant, Move move) {
        List<String> cells = new ArrayList<>(StartShifts.cells(contest, variant, move));
        cells.add(0, move.activity());
        return cells;
    }

    private List<String> goal(Contest contest, ContestWords words, GoalContrast goal) {
        GoalFigures figures = new GoalFigures(contest, goal);
        List<String> lines = new ArrayList<>(List.of("", bold(words.heading(goal))));
        TextTable table = new TextTable(options.width(), figures.header("difference"));
        List<String> same = options.all() ? List.of() : words.same(goal);
        List<String> alike = options.all() ? List.of() : words.alike(goal);
        for (int i = 0; i < contest.contenders().size(); i++) {
            Contender who = contest.contenders().get(i);
            if (!same.contains(who.name()) && !alike.contains(who.name())) {
                table.row(figures.cells(i).toArray(String[]::new));
            }
        }
        lines.addAll(table.render());
        lines.addAll(together("The same in every replication", same));
        lines.addAll(together("No difference that matters", alike));
        lines.addAll(wrap(new BestWords(contest).sentence(goal) + " " + words.rule(goal, figures)));
        words.advice(goal).ifPresent(advice -> lines.addAll(wrap(advice)));
        return lines;
    }

    private List<String> together(String what, List<String> names) {
        return names.isEmpty() ? List.of() : wrap(what + ": " + String.join(", ", names) + ".");
    }

    /** Who is best by each goal, where there are so many that nobody keeps them in mind. */
    private List<String> brief(Contest contest, ContestWords words) {
        List<GoalContrast> goals = contest.comparison().goals();
        if (goals.size() < GOALS_TO_SUM_UP) {
            return List.of();
        }
        TextTable table = new TextTable(options.width(), List.of("goal", "best"));
        goals.forEach(goal -> table.row(words.shortHeading(goal), new BestWords(contest).brief(goal)));
        List<String> lines = new ArrayList<>(List.of(bold("In short")));
        lines.addAll(table.render());
        lines.add("");
        return lines;
    }

    private String bold(String heading) {
        List<String> lines = Words.wrap(heading, options.width());
        return options.ansi() ? "\u001b[1m" + String.join("\n", lines) + "\u001b[0m" : String.join("\n", lines);
    }

    private List<String> wrap(String text) {
        return Words.wrap(text, options.width());
    }
}
