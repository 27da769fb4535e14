package org.summitsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.analysis.SweepRow.Figure;
import org.summitsim.network.TimeLine;

/** What a sweep says, as sentences. */
final class SweepSentences {
    private static final int MOST_AXES = 3;
    /** Of what a goal differs over all points, what is worth a word. */
    private static final double INTERPLAY = 0.1;

    private final SweepFindings findings;
    private final SweepWords words;

    SweepSentences(SweepFindings findings, TimeLine time) {
        this.findings = findings;
        words = new SweepWords(time, findings.sweep());
    }

    SweepWords words() {
        return words;
    }

    /** How much was played, and what could not be. */
    List<String> played() {
        List<String> said = new ArrayList<>();
        said.add(points(findings.points()) + ": " + words.design() + ".");
        if (findings.failed() > 0) {
            said.add(points(findings.failed()) + " could not be played, such as number "
                    + (findings.failures().get(0).number() + 1) + " ("
                    + words.point(findings.failures().get(0)) + "): "
                    + findings.failures().get(0).failure().orElse(""));
        }
        return said;
    }

    private static String points(long number) {
        return String.format(Locale.ROOT, "%,d point%s", number, number == 1 ? "" : "s");
    }

    /** What it says of a goal: where it lies, what matters most, the slopes, the best point. */
    List<String> of(OfGoal of) {
        List<String> said = new ArrayList<>();
        said.add(range(of));
        if (of.points() > 0 && of.varies()) {
            said.addAll(effects(of));
            said.addAll(new SlopeWords(words, findings.sweep(), of).sentences());
            said.addAll(interplay(of));
            of.best().ifPresent(row -> said.add(best(of, row)));
        }
        return said;
    }

    private String range(OfGoal of) {
        String name = Words.opening(words.goalWithZone(of));
        if (of.points() == 0) {
            return name + ": never measured.";
        }
        String known = Double.isFinite(of.halfWidth())
                ? "; a point is known to \u00b1 " + SweepWords.size(of.goal(), of.halfWidth()) + " on average"
                : "";
        String missing = of.points() + findings.failed() < findings.points()
                ? " (" + points(findings.points() - findings.failed() - of.points()) + " without a figure)"
                : "";
        String between = of.varies()
                ? "from " + words.figure(of.goal(), of.low()) + " to " + words.figure(of.goal(), of.high(), of.low())
                        + " over the points played"
                : words.figure(of.goal(), of.low()) + " at every point played";
        return name + ": " + between + missing + known + ".";
    }

    /** The axes that move a goal most, those first that do. */
    static List<MainEffect> byWeight(OfGoal of) {
        return of.effects().stream()
                .sorted(Comparator.comparingDouble((MainEffect e) -> -e.spread()))
                .toList();
    }

    private List<String> effects(OfGoal of) {
        List<String> told = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        for (MainEffect effect : byWeight(of)) {
            if (!words.isTold(of, effect)) {
                idle.add(words.axis(effect.axis()));
            } else if (told.size() < MOST_AXES) {
                told.add(effect(of.goal(), effect));
            }
        }
        List<String> said = new ArrayList<>();
        if (!told.isEmpty()) {
            said.add("What matters most: " + String.join("; then ", told) + ".");
        }
        if (!idle.isEmpty()) {
            said.add("Hardly any difference, or none that this sweep can tell: " + String.join(", ", idle) + ".");
        }
        return said;
    }

    /** From the level with the lowest mean to that with the highest, in the order in which they stand on the axis. */
    private String effect(SweepGoal goal, MainEffect effect) {
        List<Level> levels = effect.levels();
        Level low = levels.stream().min(Comparator.comparingDouble(Level::mean)).orElseThrow();
        Level high =
                levels.stream().max(Comparator.comparingDouble(Level::mean)).orElseThrow();
        boolean rising = levels.indexOf(low) < levels.indexOf(high);
        Level from = rising ? low : high;
        Level to = rising ? high : low;
        return words.axis(effect.axis()) + " (from " + from.name() + " to " + to.name() + ": "
                + SweepWords.difference(goal, to.mean() - from.mean()) + ")";
    }

    /**
     * The pair of axes that do most together beyond what each does, if that is more than a point's interval and counts. In a sample
     * other axes would look like it.
     */
    private List<String> interplay(OfGoal of) {
        if (words.isSampled()) {
            return List.of();
        }
        double noise = Double.isFinite(of.halfWidth()) ? of.halfWidth() : 0;
        double least = Math.max(noise, INTERPLAY * (of.high() - of.low()));
        return of.pairs().stream()
                .filter(pair -> pair.interplay() >= least && pair.interplay() > noise)
                .limit(1)
                .map(pair -> words.axis(pair.first()) + " and " + words.axis(pair.second())
                        + " play together: some of their combinations are "
                        + SweepWords.apart(of.goal(), pair.interplay()) + " from what each by itself would make of it.")
                .toList();
    }

    private String best(OfGoal of, SweepRow row) {
        int place = findings.goals().indexOf(of);
        Figure figure = row.figures().get(place);
        String exact =
                Double.isFinite(figure.halfWidth()) ? " \u00b1 " + SweepWords.size(of.goal(), figure.halfWidth()) : "";
        return "Best of the points played: number " + (row.number() + 1) + " (" + words.point(row) + ") with "
                + words.figure(of.goal(), figure.mean(), of.low()) + exact
                + (findings.points() > 1 ? "; the best of many is apt to look better than it is." : ".");
    }
}
