package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.analysis.SweepRow.Figure;
import org.summitsim.model.Goal;
import org.summitsim.network.TimeLine;

/** What a sweep says, as sentences. */
final class SweepSentences {
    private static final int FEW_AXES = 4;
    private static final String APT = "; the best of many is apt to look better than it is.";

    private final SweepFindings findings;
    private final SweepWords words;
    private final EffectWords effects;

    SweepSentences(SweepFindings findings, TimeLine time) {
        this.findings = findings;
        words = new SweepWords(time, findings.sweep());
        effects = new EffectWords(words);
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
        return of(of, false);
    }

    private List<String> of(OfGoal of, boolean brief) {
        List<String> said = new ArrayList<>();
        said.add(range(of));
        said.addAll(target(of));
        if (of.points() > 0 && of.varies()) {
            said.addAll(effects.of(of));
            SlopeWords slopes = new SlopeWords(words, findings.sweep(), of);
            said.addAll(brief ? slopes.warning() : slopes.sentences());
            said.addAll(effects.interplay(of));
            of.best().ifPresent(row -> said.add(best(of, row, true)));
        }
        return said;
    }

    /** The same without slopes: what fits on a terminal where there are several goals. */
    List<String> briefly(OfGoal of) {
        return of(of, true);
    }

    /** What it says of a goal in one sentence: where it lies, and what moves it most. */
    String headline(OfGoal of) {
        boolean varies = of.points() > 0 && of.varies();
        List<String> said = new ArrayList<>(List.of(lies(of) + (varies ? "; " + effects.headline(of) : "") + "."));
        said.addAll(target(of));
        of.best().filter(row -> varies).ifPresent(row -> said.add(best(of, row, false)));
        return String.join(" ", said);
    }

    /** What the scenario aims at, and how many points reach it. */
    private List<String> target(OfGoal of) {
        String name = of.goal().name().map(n -> "Goal " + n).orElse("");
        if (of.goal().target().isEmpty() || of.points() == 0) {
            return name.isEmpty() ? List.of() : List.of(name + ", without a target.");
        }
        boolean least = of.goal().direction() == Goal.Direction.MAXIMIZE;
        String rule = (least ? "at least " : "at most ")
                + words.figure(of.goal(), of.goal().target().get(), of.low());
        String who = of.reaching() == 0
                ? "no point reaches it"
                : of.reaching() == of.points()
                        ? "every point reaches it"
                        : String.format(
                                Locale.ROOT,
                                "%,d of %s reach%s it",
                                of.reaching(),
                                points(of.points()),
                                of.reaching() == 1 ? "es" : "");
        return List.of(name + ", " + rule + ": " + who + ".");
    }

    private String range(OfGoal of) {
        if (of.points() == 0) {
            return lies(of) + ".";
        }
        String known = Double.isFinite(of.halfWidth())
                ? "; each is known to \u00b1 " + SweepWords.size(of.goal(), of.halfWidth()) + " on average"
                : "";
        String missing = of.points() + findings.failed() < findings.points()
                ? " (" + points(findings.points() - findings.failed() - of.points()) + " without a figure)"
                : "";
        return lies(of) + (of.varies() ? " over the points played" : "") + missing + known + ".";
    }

    private String lies(OfGoal of) {
        String name = Words.opening(words.goalWithZone(of)) + ": ";
        if (of.points() == 0) {
            return name + "never measured";
        }
        String low = words.figure(of.goal(), of.low());
        return name
                + (of.varies()
                        ? "from " + low + " to " + words.figure(of.goal(), of.high(), of.low())
                        : low + " at every point played");
    }

    /** The best point; with {@code all}, what is to be kept in mind of it and what its equals have in common. */
    private String best(OfGoal of, SweepRow row, boolean all) {
        int place = findings.goals().indexOf(of);
        Figure figure = row.figures().get(place);
        String exact =
                Double.isFinite(figure.halfWidth()) ? " \u00b1 " + SweepWords.size(of.goal(), figure.halfWidth()) : "";
        String point = "number " + (row.number() + 1) + " (" + words.point(row, a -> isWorthAWord(of, a)) + ") with "
                + words.figure(of.goal(), figure.mean(), of.low()) + exact + reached(of, figure);
        long equal = of.peers().number();
        if (equal < 2) {
            return "Best of the points played: " + point + (all && findings.points() > 1 ? APT : ".");
        }
        if (equal == of.points()) {
            return "No point is known to be better than the others by more than matters.";
        }
        String peers = points(equal) + String.format(Locale.ROOT, " of %,d", of.points());
        double matter = Matter.DEFAULT.of(of.goal().unit());
        String within = matter > 0 ? "no more than " + SweepWords.size(of.goal(), matter) + " worse, or " : "";
        return peers + " may be the best" + (all ? " (" + within + "not told apart from it)" : "") + ", such as "
                + point + (all ? shared(of) : "") + ".";
    }

    /** Whether a figure reaches the target, and how sure that is; nothing where there is none. */
    private static String reached(OfGoal of, Figure figure) {
        if (of.goal().target().isEmpty()) {
            return "";
        }
        boolean reached = of.goal().isReachedBy(figure.mean());
        boolean known = Double.isFinite(figure.halfWidth())
                && of.goal().isReachedBy(figure.mean() - figure.halfWidth()) == reached
                && of.goal().isReachedBy(figure.mean() + figure.halfWidth()) == reached;
        return (reached ? ", which reaches the target" : ", which misses the target")
                + (known ? "" : ", but not for sure");
    }

    /** With many axes, only those that do something: the table has the others. */
    private static boolean isWorthAWord(OfGoal of, int axis) {
        return of.effects().size() <= FEW_AXES || of.isTold(of.effects().get(axis));
    }

    /** What all points have that are as good as the best. */
    private String shared(OfGoal of) {
        List<String> have = new ArrayList<>();
        for (int a = 0; a < of.peers().shared().size(); a++) {
            int axis = a;
            boolean free = of.effects().get(a).levels().size() > 1;
            of.peers()
                    .shared()
                    .get(a)
                    .filter(value -> free && !value.isEmpty())
                    .ifPresent(value -> have.add(words.axis(axis) + " " + words.value(axis, value)));
        }
        return have.isEmpty() ? "" : "; all of them have " + String.join(", ", have);
    }
}
