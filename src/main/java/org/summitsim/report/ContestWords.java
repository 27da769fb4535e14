package org.summitsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.summitsim.analysis.Contender;
import org.summitsim.analysis.Contrast;
import org.summitsim.analysis.Effect;
import org.summitsim.analysis.GoalContrast;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.analysis.Standing;
import org.summitsim.model.Goal;

/** What a comparison says in plain sentences. */
final class ContestWords {
    /** How the verdicts of a comparison are made. */
    static final String METHOD =
            "All were played on the same random numbers: whatever they have in common goes the same way in each, so replication"
                    + " k of one is compared with replication k of the other. The intervals of the differences hold at once for"
                    + " all variants of a goal with 95 %, as do those behind who is best, which are made from all pairs (both by"
                    + " Bonferroni's inequality). Better and worse are said where the whole interval is on one side, no difference"
                    + " that matters where all of it is within the indifference, undecided otherwise; perhaps not enough to matter"
                    + " is added where a part of the interval is within the indifference.";

    private static final double MOST_REPLICATIONS = 10_000_000;
    private static final double WORTH_TELLING = 1.2;

    /** From this gain on a number of replications says nothing any more: the differences are equal but for rounding. */
    private static final double ALL_BUT_EXACT = 1e6;

    private static final int LISTED = 2;

    private final Contest contest;
    private final MeasureWords measures;
    private final ContestAims aims;

    ContestWords(Contest contest) {
        this.contest = contest;
        aims = new ContestAims(contest);
        measures = MeasureWords.of(contest.base().network());
    }

    /** What was compared, and how often. */
    String made() {
        var comparison = contest.comparison();
        List<String> names = contest.variants().stream().map(Contender::name).toList();
        return "Compared: " + contest.base().name() + " with " + list(names, "and") + ", each played "
                + times(comparison.replications())
                + " on the same random numbers (seed "
                + comparison.seed() + ", " + comparison.sampling() + " sampling).";
    }

    private static String times(int number) {
        return number == 1 ? "once" : String.format(Locale.ROOT, "%,d times", number);
    }

    /** Why intervals of one thing may differ; nothing where there is but one variant. */
    Optional<String> widths() {
        return contest.variants().size() < 2
                ? Optional.empty()
                : Optional.of(
                        "Below, the intervals of a goal hold for all variants at once, and those of the best for all"
                                + " pairs: they are wider than those of starts, each of which holds by itself.");
    }

    /** Why it stopped there, where that does not go without saying. */
    Optional<String> stopRule() {
        String rule = contest.comparison().stopRule();
        return rule.equals(TerminalReport.FIXED) ? Optional.empty() : Optional.of("Stop rule: " + rule + ".");
    }

    /** What should make a reader careful. */
    List<String> warnings() {
        return contest.contenders().stream()
                .filter(c -> c.facts().completed() < c.facts().replications())
                .map(c -> "In " + c.name() + " "
                        + (c.facts().replications() - c.facts().completed()) + " of "
                        + c.facts().replications() + " replications never end"
                        + c.facts().stuck().stream()
                                .findFirst()
                                .map(s -> ": " + s)
                                .orElse("."))
                .toList();
    }

    /** A goal: what it is called, what is measured, and what is better. */
    String heading(GoalContrast goal) {
        String words = measures.of(goal.measure());
        String name = goals(goal).map(g -> g.id() + ": ").orElse("");
        return name + words + (words.equals(goal.measure()) ? "" : " (" + goal.measure() + ")");
    }

    /** A goal in few words: its name in the file, else what is measured. */
    String shortHeading(GoalContrast goal) {
        return goals(goal).map(Goal::id).orElse(measures.of(goal.measure()));
    }

    /** What is better, and up to where it does not matter. */
    String rule(GoalContrast goal, GoalFigures figures) {
        String aim = aims.rule(goal, figures);
        boolean less = goal.direction() == Goal.Direction.MINIMIZE;
        String better = goal.unit() == Unit.MOMENT ? (less ? "Earlier" : "Later") : (less ? "Less" : "More");
        return better + " is better"
                + (goal.indifference() > 0
                        ? "; a difference of up to " + Apart.of(goal.unit()).limit(goal.indifference())
                                + " does not matter."
                        : ".")
                + (aim.isEmpty() ? "" : " " + aim + ".");
    }

    private Optional<Goal> goals(GoalContrast goal) {
        return aims.find(goal);
    }

    /** A verdict in words. */
    static String word(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace(" perhaps", ", perhaps");
    }

    /** What a difference to the base means. */
    static String verdict(Contrast contrast, int replications) {
        String words = word(contrast.effect());
        return contrast.n() < replications ? words + " (where both happen: " + contrast.n() + " times)" : words;
    }

    /** The variants that are in every replication as the base is; nobody where they are few enough to be listed one by one. */
    List<String> same(GoalContrast goal) {
        Optional<double[]> base = goal.standings().get(0).map(Standing::values);
        return many(
                goal,
                standing ->
                        base.filter(b -> Arrays.equals(b, standing.values())).isPresent());
    }

    /** The others that make no difference that matters; nobody where they are few enough. */
    List<String> alike(GoalContrast goal) {
        List<String> same = same(goal);
        List<String> alike = many(
                goal,
                standing -> standing.contrast()
                        .filter(c -> c.effect() == Effect.NO_DIFFERENCE_THAT_MATTERS)
                        .isPresent());
        return alike.stream().filter(name -> !same.contains(name)).toList();
    }

    private List<String> many(GoalContrast goal, Predicate<Standing> which) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i < contest.contenders().size(); i++) {
            String name = contest.contenders().get(i).name();
            goal.standings().get(i).filter(which).ifPresent(s -> names.add(name));
        }
        return names.size() > LISTED ? names : List.of();
    }

    /** What to do where the replications do not tell; nothing where they do. */
    Optional<String> advice(GoalContrast goal) {
        double most = 0;
        for (Optional<Standing> standing : goal.standings()) {
            Optional<Contrast> open = standing.flatMap(Standing::contrast)
                    .filter(c -> c.effect() == Effect.UNDECIDED && c.interval().isPresent());
            most = Math.max(most, open.map(c -> enough(goal, c)).orElse(0.0));
        }
        if (most == 0) {
            return Optional.empty();
        }
        return Optional.of(
                most > MOST_REPLICATIONS
                        ? "Undecided: no number of replications that anybody would wait for tells these apart; perhaps what"
                                + " does not matter is more (--indifference)."
                        : "Undecided: about " + round(most) + " replications would tell (--replications).");
    }

    /** After about how many replications the interval of a difference lies on one side, or within what does not matter. */
    private double enough(GoalContrast goal, Contrast contrast) {
        double wanted = Math.max(Math.abs(contrast.mean()), goal.indifference() - Math.abs(contrast.mean()));
        double ratio = contrast.interval().orElseThrow().halfWidth() / wanted;
        return Double.isFinite(ratio) ? contest.comparison().replications() * ratio * ratio : Double.POSITIVE_INFINITY;
    }

    /** What playing on the same numbers saved; nothing where that is not known. */
    Optional<String> saved() {
        List<Contrast> known = contest.comparison().goals().stream()
                .flatMap(g -> g.standings().stream())
                .flatMap(s -> s.flatMap(Standing::contrast).stream())
                .filter(c -> Double.isFinite(c.gain()))
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double[] gains = known.stream().mapToDouble(Contrast::gain).sorted().toArray();
        double usual = gains[gains.length / 2];
        if (usual >= ALL_BUT_EXACT) {
            return Optional.of("Thanks to common random numbers these differences hardly scatter at all.");
        }
        return Optional.of(
                usual < WORTH_TELLING
                        ? "Common random numbers saved hardly any replications here."
                        : "Thanks to common random numbers these differences are usually as sure as "
                                + round(usual * contest.comparison().replications())
                                + " separate replications would make them.");
    }

    /** To two figures, with a comma between thousands. */
    private static String round(double number) {
        double unit = Math.max(1, Math.pow(10, Math.floor(Math.log10(Math.max(1, number))) - 1));
        return String.format(Locale.ROOT, "%,.0f", Math.ceil(number / unit - Words.HAIR) * unit);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> names, String word) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " " + word + " " + names.get(last);
    }
}
