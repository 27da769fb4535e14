package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.Standing;
import org.summitsim.analysis.Targets;
import org.summitsim.experiment.Aim;
import org.summitsim.model.Goal.Direction;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/** What remedies bring and cost, from a comparison on common random numbers. */
public final class RemedyWords {
    private static final double NOTHING = 1e-9;
    private static final String DUE = "p_due_kept(";

    private final Comparison comparison;
    private final Aim aim;
    private final GoalContrast goal;
    private final List<Row> rows = new ArrayList<>();
    private final MeasureWords measures;

    /**
     * Something that could be done.
     *
     * @param name what it is called
     * @param what what it is
     * @param removed whether the one that is compared is the programme without it
     */
    public record Remedy(String name, String what, boolean removed) {}

    /** What one brings, in the goal's own numbers, and costs. */
    private record Row(int contender, Remedy remedy, double gain, Optional<Interval> interval, double cost) {
        boolean helps() {
            return interval.map(i -> i.low() > 0).orElse(false);
        }

        boolean harms() {
            return interval.map(i -> i.high() < 0).orElse(false);
        }

        boolean isFree() {
            return !(cost > NOTHING);
        }

        /** What stands higher: what surely helps and costs nothing, then what brings most for its cost, then the rest. */
        int rank() {
            return helps() ? isFree() ? 0 : 1 : 2;
        }

        double worth() {
            return rank() == 1 ? gain / cost : Double.isNaN(gain) ? Double.NEGATIVE_INFINITY : gain;
        }
    }

    /**
     * The words for a comparison.
     *
     * @param comparison the programme as it is, then one for each remedy; the aim is the first of its goals
     * @param aim what is to become better
     * @param remedies what each of the others stands for
     */
    public RemedyWords(Comparison comparison, Aim aim, List<Remedy> remedies) {
        this.comparison = comparison;
        this.aim = aim;
        goal = comparison.goals().get(0);
        measures = MeasureWords.of(comparison.contenders().get(0).network());
        for (int i = 0; i < remedies.size(); i++) {
            rows.add(row(i + 1, remedies.get(i)));
        }
        rows.sort(Comparator.comparingInt(Row::rank).thenComparingDouble(r -> -r.worth()));
    }

    private Row row(int contender, Remedy remedy) {
        boolean less = aim.direction() == Direction.MINIMIZE;
        double sign = (less ? -1 : 1) * (remedy.removed() ? -1 : 1);
        Optional<Contrast> contrast = contrast(goal, contender);
        double cost = (cost(contender) - cost(0)) * (remedy.removed() ? -1 : 1);
        return new Row(
                contender,
                remedy,
                contrast.map(c -> c.mean() * sign).orElse(Double.NaN),
                contrast.flatMap(Contrast::interval).map(i -> scaled(i, sign)),
                cost);
    }

    private static Optional<Contrast> contrast(GoalContrast goal, int contender) {
        return goal.standings().get(contender).flatMap(Standing::contrast);
    }

    private static Interval scaled(Interval i, double by) {
        return new Interval(
                Math.min(i.low() * by, i.high() * by), Math.max(i.low() * by, i.high() * by), i.level(), i.method());
    }

    /** What a contender costs on average; nothing where nothing costs anything. */
    private double cost(int contender) {
        return comparison.goals().stream()
                .filter(g -> g.measure().equals("cost"))
                .findFirst()
                .flatMap(g -> g.standings().get(contender))
                .map(s -> s.measure().summary().mean())
                .filter(Double::isFinite)
                .orElse(0.0);
    }

    /** The ranking without what surely makes it worse, and what else the first of them, a buffer, changes. */
    public String text(int width) {
        List<String> lines = new ArrayList<>();
        String now = goal.standings().get(0).map(s -> figure(s.measure())).orElse("unknown");
        lines.addAll(Words.wrap(
                "What could be done, judged by " + measures.inside(aim.measure()) + " (as it is " + now
                        + "), on other random numbers: seed " + comparison.seed() + ", " + comparison.replications()
                        + " replications",
                width));
        List<Row> told = rows.stream().filter(r -> !r.harms() || isBuffer(r)).toList();
        boolean costs = told.stream().anyMatch(r -> Math.abs(r.cost()) > NOTHING);
        List<String> header = new ArrayList<>(List.of("remedy", ">better by", ">95 % interval"));
        if (costs) {
            header.addAll(List.of(">costs", ">better by,|per cost"));
        }
        header.add("what it is");
        TextTable table = new TextTable(width, header);
        for (Row row : told) {
            table.row(cells(row, costs).toArray(String[]::new));
        }
        lines.addAll(told.isEmpty() ? List.of("Nothing that was tried.") : table.render());
        worse(rows.size() - told.size()).ifPresent(lines::add);
        rows.stream().filter(RemedyWords::isBuffer).findFirst().ifPresent(r -> addOthers(lines, r, width));
        return String.join("\n", lines);
    }

    /** What was advised, and is told whatever it brings. */
    private static boolean isBuffer(Row row) {
        return row.contender() == 1 && row.remedy().what().startsWith("buffer");
    }

    /** What it would be no use to list; it is in the file. */
    private static Optional<String> worse(int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        count + (count == 1 ? " other makes" : " others make") + " it surely worse (remedies.csv).");
    }

    private List<String> cells(Row row, boolean costs) {
        List<String> cells = new ArrayList<>(List.of(
                row.remedy().name(),
                difference(row.gain(), goal.unit()),
                row.interval()
                        .map(i -> number(i.low(), goal.unit()) + " to " + difference(i.high(), goal.unit()))
                        .orElse("")));
        if (costs) {
            cells.add(tenths(row.cost()));
            cells.add(row.helps() && !row.isFree() ? difference(row.gain() / row.cost(), goal.unit()) : "");
        }
        cells.add(
                row.remedy().what() + (row.helps() ? "" : row.harms() ? "; surely worse" : "; not sure that it helps"));
        return cells;
    }

    private void addOthers(List<String> lines, Row row, int width) {
        List<String> moved = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (GoalContrast other :
                comparison.goals().subList(1, comparison.goals().size())) {
            Optional<Contrast> contrast = contrast(other, row.contender());
            boolean isSure = contrast.flatMap(Contrast::interval)
                    .map(i -> i.low() > 0 || i.high() < 0)
                    .orElse(false);
            if (other.measure().startsWith(DUE)
                    && contrast.map(c -> c.mean() < -NOTHING).orElse(false)) {
                broken.add(fromTo(other, row, RemedyWords::share) + (isSure ? "" : ", not for sure"));
            } else if (isSure) {
                moved.add(fromTo(other, row, this::figure));
            }
        }
        if (!moved.isEmpty()) {
            lines.addAll(Words.wrap("The buffer also moves " + String.join("; ", moved) + " (means).", width));
        }
        if (!broken.isEmpty()) {
            lines.addAll(
                    Words.wrap("With the buffer, dues are kept less often: " + String.join("; ", broken) + ".", width));
        }
    }

    private String fromTo(GoalContrast other, Row row, Function<Measure, String> figure) {
        String now =
                other.standings().get(0).map(s -> figure.apply(s.measure())).orElse("");
        String then = other.standings()
                .get(row.contender())
                .map(s -> figure.apply(s.measure()))
                .orElse("");
        return measures.inside(other.measure()) + " from " + now + " to " + then;
    }

    private static String share(Measure measure) {
        return tenths(measure.summary().mean() * 100) + " %";
    }

    private String figure(Measure measure) {
        Contender base = comparison.contenders().get(0);
        double mean = measure.summary().mean();
        ZoneId zone = Targets.zone(measure, base.network(), base.days());
        return switch (measure.unit()) {
            case MOMENT -> new Words(base.network().time()).clock(mean, zone);
            case MINUTES -> Words.minutes(mean);
            case SHARE -> Words.percent(mean);
            case COUNT -> tenths(mean);
        };
    }

    private static String difference(double value, Unit unit) {
        return number(value, unit)
                + switch (unit) {
                    case MOMENT, MINUTES -> " min";
                    case SHARE -> " points";
                    case COUNT -> "";
                };
    }

    private static String number(double value, Unit unit) {
        return switch (unit) {
            case MOMENT -> tenths(value / TimeLine.MINUTE);
            case SHARE -> tenths(value * 100);
            case MINUTES, COUNT -> tenths(value);
        };
    }

    private static String tenths(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.1f", Math.round(value * 10) / 10.0) : "-";
    }

    /** {@code remedies.csv}: a row for each remedy, in the order of the ranking; gains of times in minutes. */
    public String csv() {
        Table table = new Table(
                List.of("what", "goal", "unit", "seed", "n", "gain", "gain_low", "gain_high", "cost", "gain_per_cost"));
        double unit = goal.unit() == Unit.MOMENT ? TimeLine.MINUTE : 1;
        for (Row row : rows) {
            table.row(
                    row.remedy().name(),
                    List.of(
                            row.remedy().what(),
                            aim.measure(),
                            goal.unit() == Unit.MOMENT
                                    ? "minutes"
                                    : goal.unit().name().toLowerCase(Locale.ROOT),
                            String.valueOf(comparison.seed()),
                            String.valueOf(comparison.replications()),
                            Numbers.text(row.gain() / unit),
                            row.interval()
                                    .map(i -> Numbers.text(i.low() / unit))
                                    .orElse(""),
                            row.interval()
                                    .map(i -> Numbers.text(i.high() / unit))
                                    .orElse(""),
                            Numbers.text(row.cost()),
                            row.isFree() ? "" : Numbers.text(row.gain() / unit / row.cost())));
        }
        return table.csv();
    }
}
