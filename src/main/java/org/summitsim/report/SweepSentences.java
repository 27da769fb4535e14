package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.analysis.SweepRow.Figure;
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
        if (of.points() > 0 && of.varies()) {
            said.addAll(effects.of(of));
            SlopeWords slopes = new SlopeWords(words, findings.sweep(), of);
            said.addAll(brief ? slopes.warning() : slopes.sentences());
            said.addAll(effects.interplay(of));
            of.best().ifPresent(row -> said.add(best(of, row)));
        }
        return said;
    }

    /** The same without slopes: what fits on a terminal where there are several goals. */
    List<String> briefly(OfGoal of) {
        return of(of, true);
    }

    /** What it says of a goal in one sentence: where it lies, and what moves it most. */
    String headline(OfGoal of) {
        String said = lies(of);
        return of.points() > 0 && of.varies() ? said + "; " + effects.headline(of) + "." : said + ".";
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

    private String best(OfGoal of, SweepRow row) {
        int place = findings.goals().indexOf(of);
        Figure figure = row.figures().get(place);
        String exact =
                Double.isFinite(figure.halfWidth()) ? " \u00b1 " + SweepWords.size(of.goal(), figure.halfWidth()) : "";
        String point = "number " + (row.number() + 1) + " (" + words.point(row, a -> isWorthAWord(of, a)) + ") with "
                + words.figure(of.goal(), figure.mean(), of.low()) + exact;
        long equal = of.peers().number();
        if (equal < 2) {
            return "Best of the points played: " + point + (findings.points() > 1 ? APT : ".");
        }
        if (equal == of.points()) {
            return "No point is known to be better than the others by more than matters.";
        }
        String all = points(equal) + String.format(Locale.ROOT, " of %,d", of.points());
        double matter = Matter.DEFAULT.of(of.goal().unit());
        String within = matter > 0 ? "no more than " + SweepWords.size(of.goal(), matter) + " worse, or " : "";
        return all + " may be the best (" + within + "not told apart from it), such as " + point + shared(of) + ".";
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
