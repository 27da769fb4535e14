package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.RunResult;

class ChartsTest {
    private static final Pattern TEXT = Pattern.compile("<text[^>]* y=\"([0-9.]+)\"[^>]*>([^<]*)</text");

    @TempDir
    private Path output;

    private RunWriter.Written write(RunResult run) throws IOException {
        return RunWriter.of(new RunWriter.Options(output, true, "0.0-test", "abc"))
                .write(run);
    }

    @Test
    void everyDayHasItsScheduleAndItsEnd() throws IOException {
        var written = write(SampleResults.visit());

        assertThat(written.files())
                .contains(
                        "charts/schedule-day-1.svg",
                        "charts/schedule-day-3.png",
                        "charts/day-end-2.svg",
                        "charts/utilization.svg",
                        "charts/utilization-over-time.png");
    }

    @Test
    void theScheduleOfAMorningIsAsItWasApproved() throws IOException {
        Programme morning = Programme.of(SampleResults.morning());

        Golden.check(
                "schedule.svg",
                SvgCanvas.text(ScheduleChart.of(morning, morning.run().days().get(0))));
    }

    @Test
    void chartsDoNotDependOnTheMachinesLanguageOrClock() {
        Programme visit = Programme.of(SampleResults.visit());
        Locale language = Locale.getDefault();
        TimeZone clock = TimeZone.getDefault();
        List<String> before = drawn(visit);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));

            assertThat(drawn(visit)).isEqualTo(before);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(clock);
        }
    }

    private static List<String> drawn(Programme programme) {
        Gallery gallery = Gallery.of(programme);
        return gallery.pictures().keySet().stream().map(gallery::svg).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 200})
    void noTitlesOverlap(int activities) {
        Programme crowd = Programme.of(SampleResults.crowd(activities));
        Matcher text = TEXT.matcher(
                SvgCanvas.text(ScheduleChart.of(crowd, crowd.run().days().get(0))));
        List<Double> heights = new ArrayList<>();
        while (text.find()) {
            if (text.group(2).startsWith("Meeting number")) {
                heights.add(Double.parseDouble(text.group(1)));
            }
        }

        assertThat(heights).hasSize(activities).isSorted();
        for (int k = 1; k < heights.size(); k++) {
            assertThat(heights.get(k) - heights.get(k - 1)).isGreaterThan(16);
        }
    }

    @Test
    void chartsOfAnEarlierRunThatAreNotDrawnAgainAreGone() throws IOException {
        var visit = write(SampleResults.visit());
        write(SampleResults.morning());

        assertThat(visit.folder().resolve("charts/schedule-day-1.svg")).doesNotExist();
        assertThat(visit.folder().resolve("charts/schedule-day-2.svg")).exists();
    }

    @Test
    void thePageShowsEveryChartAndNeedsNothingElse() throws IOException {
        var written = write(SampleResults.visit());

        String page = Files.readString(written.report());
        assertThat(page).contains("id=\"schedule-day-1\"", "id=\"utilization-over-time\"");
        assertThat(page.replaceAll("(?s)<script.*?</script>|http-equiv|http://www.w3.org/[0-9a-z/]+", ""))
                .doesNotContain("http", "<script", "<link", "<img", "@import", "url(//");
        assertThat(page).doesNotContain("<script src", " src=\"");
    }

    @Test
    void idsOnThePageAreUnique() throws IOException {
        String page = Files.readString(write(SampleResults.visit()).report());
        Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        List<String> ids = new ArrayList<>();
        while (id.find()) {
            ids.add(id.group(1));
        }

        assertThat(ids).doesNotHaveDuplicates();
    }
}
