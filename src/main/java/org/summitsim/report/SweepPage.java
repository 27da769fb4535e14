package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.MainEffect;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepRow;
import org.summitsim.model.Sweep;

/** {@code sweep.html}: one page that needs nothing else, on what the points of a sweep say together. */
final class SweepPage {
    private static final List<String> EFFECTS = List.of("what", "value", ">points", ">on average", ">95 % interval");

    private final SweepFindings findings;
    private final SweepSentences sentences;
    private final SweepWords words;
    private final Gallery gallery;
    private final Html html = new Html();

    SweepPage(SweepFindings findings, SweepSentences sentences, Gallery gallery) {
        this.findings = findings;
        this.sentences = sentences;
        this.words = sentences.words();
        this.gallery = gallery;
    }

    /**
     * The page as text.
     *
     * @param version the version of the tool
     */
    String text(String version) {
        String title = findings.sweep().title();
        HtmlPage.begin(html, title);
        html.open("header").line().element("h1", title);
        html.open("ul", "class", "summary").line();
        sentences.played().forEach(sentence -> html.element("li", sentence));
        findings.goals().forEach(of -> html.element("li", sentences.headline(of)));
        html.close().line().close().line();
        findings.goals().forEach(this::goal);
        failures();
        methods(version);
        return HtmlPage.end(html);
    }

    private void goal(OfGoal of) {
        html.open("section", "id", EffectChart.slug(of.goal().key())).line();
        html.element("h2", Words.opening(words.goalWithZone(of)));
        html.open("ul").line();
        sentences.of(of).forEach(sentence -> html.element("li", sentence));
        html.close().line();
        if (of.points() > 0 && of.varies()) {
            gallery.pictures().keySet().stream()
                    .filter(name -> SweepReport.isOf(name, of))
                    .forEach(name -> gallery.show(html, name));
            effects(of);
            line(of);
        }
        html.close().line();
    }

    private void effects(OfGoal of) {
        HtmlTable table = new HtmlTable(html, "By value, whatever else a point has.", EFFECTS);
        for (MainEffect effect : of.effects()) {
            for (Level level : effect.levels()) {
                table.row("plain", row(of, effect, level));
            }
        }
        table.end();
    }

    private List<String> row(OfGoal of, MainEffect effect, Level level) {
        boolean known = Double.isFinite(level.halfWidth());
        String interval = known
                ? words.figure(of.goal(), SweepWords.low(of, level), of.low()) + " to "
                        + words.figure(of.goal(), SweepWords.high(of, level), of.low())
                : "-";
        return List.of(
                words.axis(effect.axis()),
                words.value(effect.axis(), level.name()),
                String.valueOf(level.points()),
                words.figure(of.goal(), level.mean(), of.low()),
                interval);
    }

    private void line(OfGoal of) {
        List<List<String>> rows = new SlopeWords(words, findings.sweep(), of).rows();
        if (!rows.isEmpty()) {
            HtmlTable table = new HtmlTable(html, "Along a line through all points.", SlopeWords.HEADER);
            rows.forEach(row -> table.row("plain", row));
            table.end();
        }
    }

    private void failures() {
        if (findings.failed() == 0) {
            return;
        }
        html.open("section", "id", "failures").line().element("h2", "What could not be played");
        HtmlTable table = new HtmlTable(
                html,
                findings.failed() + " of " + findings.points() + " points; the first of them.",
                List.of(">point", "what it has", "why"));
        for (SweepRow row : findings.failures()) {
            table.row(
                    "plain",
                    List.of(
                            String.valueOf(row.number() + 1),
                            words.point(row),
                            row.failure().orElse("")));
        }
        table.end();
        html.close().line();
    }

    private void methods(String version) {
        html.open("section", "id", "methods", "class", "methods").line().element("h2", "Methods");
        for (String sentence : methods()) {
            html.element("p", sentence);
        }
        html.element("p", "Made by summit-sim " + version + ".");
        html.close().line();
    }

    private List<String> methods() {
        Sweep.Design.Kind kind = findings.sweep().design().kind();
        boolean sampled = kind == Sweep.Design.Kind.LATIN_HYPERCUBE || kind == Sweep.Design.Kind.SOBOL;
        List<String> said = new ArrayList<>();
        said.add(
                "All points are played on the same random numbers, so that what you see is the effect of the values and "
                        + "not of luck.");
        said.add(
                sampled
                        ? "The interval of a mean is Student's over the points that have the value: it holds what the other "
                                + "axes do to them."
                        : "The interval of a mean is as wide as those of its points on average, which is on the safe side: "
                                + "differences between values are known better than the values.");
        said.add(
                sampled
                        ? "What matters is told by what an axis does along the line from its low to its high end, or word by word, "
                                + "with the others taken out; an axis is named only where intervals that hold for all axes at "
                                + "once (95 %, Bonferroni) leave no doubt that it does something."
                        : "What matters is told by comparing the last value with the first, and words with the first of them, "
                                + "batch by batch of replications where these have the same random numbers at all points; an "
                                + "axis is named only where intervals that hold for all axes at once (95 %, Bonferroni) leave "
                                + "no doubt that it does something.");
        said.add(
                "The line is ordinary least squares over the means of the points. Its intervals take what it leaves over "
                        + "for chance; where that is bends or interplay, they say too little.");
        said.add(
                "Two axes play together where combinations differ from what both would make of it by adding up. Points "
                        + "that could not be played are in none of the figures.");
        return said;
    }
}
