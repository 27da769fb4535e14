package org.summitsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.summitsim.analysis.SweepFindings;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.network.TimeLine;

/** What a sweep says: a page with charts, and the same in a few lines for the terminal. Immutable. */
public final class SweepReport {
    private static final int MOST_GOALS = 12;
    private static final int MOST_PAIRS = 2;
    /** With more, a terminal gets less of each. */
    private static final int FEW_GOALS = 3;

    private static final int FEW_AXES = 6;
    private static final String PAGE = "sweep.html";

    private final SweepFindings findings;
    private final SweepSentences sentences;

    private SweepReport(SweepFindings findings, TimeLine time) {
        this.findings = findings;
        sentences = new SweepSentences(findings, time);
    }

    /**
     * A report.
     *
     * @param time the clock of the scenario that the sweep changes
     */
    public static SweepReport of(SweepFindings findings, TimeLine time) {
        return new SweepReport(findings, time);
    }

    /**
     * Writes {@code sweep.html} and the charts.
     *
     * @param where the folder
     * @param charts whether there are charts
     * @param version the version of the tool
     * @throws IOException if a file cannot be written
     */
    public RunWriter.Written write(Path where, boolean charts, String version) throws IOException {
        Folder folder = new Folder(where);
        Gallery gallery = charts ? Gallery.of(pictures()) : Gallery.none();
        List<String> notes = gallery.write(folder);
        Path page = folder.write(PAGE, new SweepPage(findings, sentences, gallery).text(version));
        return new RunWriter.Written(
                where, page, new ArrayList<>(folder.hashes().keySet()), notes);
    }

    private List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        findings.goals().stream()
                .filter(of -> of.points() > 0 && of.varies())
                .limit(MOST_GOALS)
                .forEach(of -> {
                    if (!EffectChart.drawn(of).isEmpty()) {
                        pictures.add(EffectChart.of(sentences.words(), of));
                    }
                    of.pairs().stream()
                            .limit(MOST_PAIRS)
                            .forEach(pair -> pictures.add(ResponseChart.of(sentences.words(), of, pair)));
                });
        return pictures;
    }

    /** Whether a chart is of a goal. */
    static boolean isOf(String picture, OfGoal of) {
        String slug = EffectChart.slug(of.goal().key());
        return picture.equals("effects-" + slug) || picture.matches("response-" + slug + "-\\d+-\\d+");
    }

    /**
     * What to say on the terminal, ended by a line feed.
     *
     * @param width characters in a line, at least 40
     * @param ansi whether headings may be printed bold with ANSI escapes
     * @param page the page to read, named in the last line
     */
    public String text(int width, boolean ansi, Path page) {
        List<String> lines = new ArrayList<>();
        lines.add(bold(findings.sweep().title(), ansi));
        sentences.played().forEach(s -> lines.addAll(Words.wrap(s, width)));
        for (OfGoal of : findings.goals()) {
            lines.add("");
            List<String> said = isLong() ? sentences.briefly(of) : sentences.of(of);
            lines.addAll(Words.wrap(said.get(0), width));
            said.subList(1, said.size()).forEach(s -> Words.wrap(s, width - 2).forEach(line -> lines.add("  " + line)));
        }
        lines.add("");
        lines.add("Report: " + page);
        return String.join("\n", lines) + "\n";
    }

    private boolean isLong() {
        return findings.goals().size() > FEW_GOALS || findings.sweep().axes().size() > FEW_AXES;
    }

    private static String bold(String text, boolean ansi) {
        return ansi ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
