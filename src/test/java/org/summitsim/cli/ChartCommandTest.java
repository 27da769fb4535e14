package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.report.ChartKind;

/** {@code summit chart}. */
class ChartCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";

    @TempDir
    Path folder;

    private Said chart(String... more) {
        String[] words = new String[more.length + 6];
        words[0] = "chart";
        words[1] = FIRST;
        words[2] = "-o";
        words[3] = folder.toString();
        words[4] = "--replications";
        words[5] = "20";
        System.arraycopy(more, 0, words, 6, more.length);
        return Said.by(words);
    }

    @Test
    void onlyWhatIsAskedForIsDrawnInTheFormsAskedFor() {
        Said said = chart("--only", "schedule,utilization", "--format", "svg,png,pdf", "--width", "400");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(folder.resolve("first/charts"))
                .isDirectoryNotContaining(f -> !f.getFileName().toString().startsWith("schedule-day-1.")
                        && !f.getFileName().toString().startsWith("utilization."));
        assertThat(said.out()).contains("schedule-day-1.pdf\n", "utilization.svg\n", "utilization.png\n");
    }

    @Test
    void chartsAreAsWideAsAskedAndKeepTheirShape() throws IOException {
        chart("--only", "day-end", "--format", "svg,png,pdf", "--width", "600");
        Path charts = folder.resolve("first/charts");

        var image = ImageIO.read(charts.resolve("day-end-1.png").toFile());
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(210);
        assertThat(Files.readString(charts.resolve("day-end-1.svg")))
                .startsWith("<svg")
                .contains("width=\"600\"", "height=\"210\"", "viewBox=\"0 0 1200 420\"");
        try (PDDocument pdf = Loader.loadPDF(charts.resolve("day-end-1.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(450);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(157.5f);
        }
    }

    @Test
    void theChartsAreThoseOfARun() throws IOException {
        chart("--only", "schedule", "--format", "svg");
        Said.by("run", FIRST, "--replications", "20", "-o", folder.toString(), "--quiet");

        assertThat(folder.resolve("first/charts/schedule-day-1.svg"))
                .hasSameTextualContentAs(folder.resolve("first/base/charts/schedule-day-1.svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only   | shedule | Maybe schedule",
                "--format | pnf     | Maybe png",
                "--width  | 12      | from 400 to 4800",
                "--width  | broad   | such as 1200"
            })
    void aWrongWordIsAnsweredOnce(String option, String value, String help) {
        Said said = chart(option, value);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).containsOnlyOnce("Expected").contains(help);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatAScenarioHasNothingOfIsSaid() {
        Said said = chart("--only", "queues", "--format", "svg");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains("There is no chart \"queues\" of this scenario");
    }

    @Test
    void helpListsAllCharts() {
        String help = Said.by("chart", "--help").out().replaceAll("\\s+", " ");

        assertThat(help).contains(String.join(", ", ChartKind.words()));
    }
}
