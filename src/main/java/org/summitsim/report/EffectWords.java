package org.summitsim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitsim.analysis.SweepFindings.Contrast;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepFindings.Pair;

/** What the axes of a sweep do to a goal, as sentences. Nothing is named of which it is not known that it does anything. */
final class EffectWords {
    private static final int MOST_AXES = 3;
    private static final int MOST_IDLE = 6;
    /** Of what a goal differs over all points, what is worth a word. */
    private static final double INTERPLAY = 0.1;
    /** Of what an axis does along its line, what its middle is to be off it to be worth a word. */
    private static final double BENT = 0.25;
    /** Of what the weaker of two axes does, how much the other one is to change that. */
    private static final double CHANGED = 0.5;

    private final SweepWords words;

    EffectWords(SweepWords words) {
        this.words = words;
    }

    /** The axes that are known to move a goal, those first that do most. */
    static List<MainEffect> told(OfGoal of) {
        return byWeight(of).stream().filter(of::isTold).toList();
    }

    /** All axes, those first that are known to do most. */
    static List<MainEffect> byWeight(OfGoal of) {
        return of.effects().stream()
                .sorted(Comparator.comparingDouble((MainEffect e) -> -e.size()))
                .toList();
    }

    /** "most by Clerks (from 1 to 3: 2.6 min less)". */
    String headline(OfGoal of) {
        List<MainEffect> told = told(of);
        if (told.isEmpty()) {
            return "no axis is known to move it";
        }
        List<MainEffect> first = told.stream()
                .filter(e -> isEqual(of, told.get(0), e))
                .limit(MOST_AXES)
                .toList();
        return "most by " + group(of, first);
    }

    /** What matters most, and what hardly does. */
    List<String> of(OfGoal of) {
        if (!of.isCompared()) {
            return List.of("What each axis does cannot be told from so few points.");
        }
        List<MainEffect> told = told(of);
        List<String> said = new ArrayList<>();
        if (!told.isEmpty()) {
            List<MainEffect> shown = told.subList(0, Math.min(MOST_AXES, told.size()));
            said.add("What matters most: "
                    + groups(of, shown).stream().map(g -> group(of, g)).collect(Collectors.joining("; then ")) + ".");
        }
        if (told.size() > MOST_AXES) {
            said.add("Less: " + names(told.subList(MOST_AXES, told.size())) + ".");
        }
        said.addAll(idle(of, ""));
        return said;
    }

    /** What hardly matters, or is not known to; with what else is to be said of that. */
    List<String> idle(OfGoal of, String more) {
        List<MainEffect> idle = of.effects().stream().filter(e -> !of.isTold(e)).toList();
        return idle.isEmpty()
                ? List.of()
                : List.of("Hardly any difference, or none that this sweep can tell" + more + ": " + names(idle) + ".");
    }

    private String names(List<MainEffect> effects) {
        String shown =
                effects.stream().limit(MOST_IDLE).map(e -> words.axis(e.axis())).collect(Collectors.joining(", "));
        return effects.size() > MOST_IDLE ? shown + " and " + (effects.size() - MOST_IDLE) + " more" : shown;
    }

    /** Those next to each other that do equally much. */
    private static List<List<MainEffect>> groups(OfGoal of, List<MainEffect> shown) {
        List<List<MainEffect>> groups = new ArrayList<>();
        for (MainEffect effect : shown) {
            List<MainEffect> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || !isEqual(of, last.get(0), effect)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(effect);
        }
        return groups;
    }

    /** Whether two axes do equally much, to the eye or as far as the sweep can tell. */
    private static boolean isEqual(OfGoal of, MainEffect one, MainEffect other) {
        boolean same = SweepWords.size(of.goal(), one.size()).equals(SweepWords.size(of.goal(), other.size()));
        double width = Math.hypot(halfWidth(one), halfWidth(other));
        return same || Math.abs(one.size() - other.size()) < width;
    }

    private static double halfWidth(MainEffect effect) {
        double width =
                effect.greatest().or(effect::knownBend).map(Contrast::halfWidth).orElse(0.0);
        return Double.isNaN(width) ? 0 : width;
    }

    private String group(OfGoal of, List<MainEffect> group) {
        List<String> each = group.stream().map(e -> effect(of, e)).toList();
        int last = each.size() - 1;
        return last == 0
                ? each.get(0)
                : String.join(", ", each.subList(0, last)) + " and " + each.get(last) + ", about equally";
    }

    private String effect(OfGoal of, MainEffect effect) {
        List<String> does = new ArrayList<>();
        Optional<Contrast> greatest = effect.greatest();
        greatest.ifPresent(c -> {
            List<String> ends = EffectChart.distinct(List.of(c.from(), c.to()));
            does.add("from " + words.value(effect.axis(), ends.get(0)) + " to "
                    + words.value(effect.axis(), ends.get(1)) + ": " + SweepWords.difference(of.goal(), c.by()));
        });
        double line = greatest.map(c -> Math.abs(c.by())).orElse(0.0);
        effect.knownBend()
                .filter(b -> Math.abs(b.by()) >= BENT * line)
                .ifPresent(b -> does.add("not along a line: halfway " + SweepWords.difference(of.goal(), b.by())
                        + " than the ends would have it"));
        return words.axis(effect.axis()) + " (" + String.join("; ", does) + ")";
    }

    /**
     * The pair of axes that is known to do most together beyond what each does, if that counts: beside all that the goal differs, or
     * beside what the weaker of the two does.
     */
    List<String> interplay(OfGoal of) {
        List<Pair> told = of.pairs().stream().filter(pair -> counts(of, pair)).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        String size = SweepWords.size(of.goal(), told.get(0).interplay());
        List<Pair> alike = told.stream()
                .filter(pair -> SweepWords.size(of.goal(), pair.interplay()).equals(size))
                .limit(MOST_AXES)
                .toList();
        String link = alike.size() == 1 ? " and " : " with ";
        String names = alike.stream()
                .map(pair -> words.axis(pair.first()) + link + words.axis(pair.second()))
                .collect(Collectors.joining(", "));
        return List.of(names + " play together: some of their combinations are " + size
                + " from what each by itself would make of it, most of all " + farthest(of, alike.get(0)) + ".");
    }

    /** The combination that is farthest from its row's mean plus its column's mean less the mean of all, and to which side. */
    private String farthest(OfGoal of, Pair pair) {
        double[][] means = pair.means();
        double all =
                Arrays.stream(means).flatMapToDouble(Arrays::stream).average().orElse(0);
        String told = "";
        double most = 0;
        for (int i = 0; i < means.length; i++) {
            double row = Arrays.stream(means[i]).average().orElse(0);
            for (int j = 0; j < means[i].length; j++) {
                int at = j;
                double column =
                        Arrays.stream(means).mapToDouble(m -> m[at]).average().orElse(0);
                double off = means[i][j] - (row + column - all);
                // The first of those that are equally far; of two axes with two values each all are.
                if (Math.abs(off) > most * (1 + 1e-9)) {
                    most = Math.abs(off);
                    told = words.axis(pair.first()) + " "
                            + words.value(pair.first(), pair.firstNames().get(i)) + " with "
                            + words.axis(pair.second()) + " "
                            + words.value(pair.second(), pair.secondNames().get(j)) + " ("
                            + SweepWords.difference(of.goal(), off) + ")";
                }
            }
        }
        return told;
    }

    private static boolean counts(OfGoal of, Pair pair) {
        MainEffect first = of.effects().get(pair.first());
        MainEffect second = of.effects().get(pair.second());
        boolean changes = of.isTold(first)
                && of.isTold(second)
                && pair.interplay() >= CHANGED * Math.min(first.size(), second.size());
        return pair.interplay() > 0 && (changes || pair.interplay() >= INTERPLAY * (of.high() - of.low()));
    }
}
