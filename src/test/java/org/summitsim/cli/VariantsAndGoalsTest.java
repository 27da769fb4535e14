package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Variants and goals on the command line. */
class VariantsAndGoalsTest {
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}, guest: {}}
            meetings:
              lunch: {people: [host], start: day 1 12:00, duration: 1h, due: day 1 13:30}
              speech: {people: [host, guest], start: day 1 13:00, duration: 20m}
            goals:
              home-in-time: {of: day_end(1), target: day 1 13:25}
              punctual: {of: p_start_kept(speech), target: 0.9}
              swift: {of: lateness(speech), target: 1m, weight: 2}
              busy: {of: utilization(host)}
            variants:
              long-lunch: {title: An hour and a half, set: {meetings: {lunch: {duration: 90m}}}}
            """;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
    }

    private Said run(String... more) {
        String[] words = {"run", plan.toString(), "--replications", "50", "--no-charts", "-o", folder.toString()};
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Said.by(all);
    }

    private String file(String variant, String name) throws IOException {
        return Files.readString(folder.resolve("plan").resolve(variant).resolve(name));
    }

    @Test
    void aVariantGoesIntoAFolderOfItsOwnAndTheManifestSaysSo() throws IOException {
        Said said = run("--variant", "long-lunch");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("\nAn hour and a half\nVariant long-lunch", "plan/long-lunch/report.html");
        assertThat(file("long-lunch", "report.html")).contains("<p>Variant long-lunch: An hour and a half</p>");
        assertThat(file("long-lunch", "manifest.json")).contains("\"variant\" : \"long-lunch\"");
    }

    @Test
    void aVariantThatIsChangedFurtherIsCalledSo() throws IOException {
        assertThat(run("--variant", "long-lunch", "--set", "meetings.speech.duration=5m")
                        .out())
                .contains("\nAn hour and a half, changed further\n");

        assertThat(file("long-lunch-changed", "manifest.json"))
                .contains("\"variant\" : \"long-lunch-changed\"", "meetings.speech.duration=5m");
    }

    @Test
    void eachGoalHasItsLine() {
        assertThat(run().out())
                .containsPattern("home-in-time +13:20 +13:20 to 13:20 +at most 13:25 +reached\n")
                .containsPattern("punctual +100.0 % +\\S+ % to 100.0 % +at least 90.0 % +reached\n")
                .containsPattern("swift +0.0 min +0.0 min to 0.0 min +at most 1.0 min +reached\n")
                .containsPattern("busy +\\S+ % .* no target\n");
        assertThat(run("--variant", "long-lunch").out())
                .containsPattern("home-in-time +13:50 +13:50 to 13:50 +at most 13:25 +missed\n")
                .containsPattern("punctual +0.0 % +0.0 % to \\S+ % +at least 90.0 % +missed\n")
                .containsPattern("swift +30.0 min .* missed\n");
    }

    @Test
    void aGoalThatMayAsWellBeMissedIsNotReachedForSure() {
        String close = "meetings.lunch.duration=\"discrete(1h=0.9, 2h=0.1)\"";

        assertThat(run("--set", close).out())
                .containsPattern("punctual .* at least 90.0 % +(reached|missed), but not for sure\n");
    }

    @Test
    void theSummaryHasTheGoals() throws IOException {
        run();

        assertThat(file("base", "summary.json"))
                .contains("\"goals\" : {", "\"home-in-time\" : {", "\"of\" : \"day_end(1)\"", "\"reached\" : true")
                .contains("\"target\" : \"2026-06-01T13:25:00+02:00\"", "\"weight\" : 2.0", "\"target\" : null");
        assertThat(file("base", "report.html")).contains("<h2>Goals</h2>", "at most 13:25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "day_end(1) | day_end(2) | 8:22 | Expected a measure of this scenario, received \"day_end(2)\" | day_end(1)",
                "lateness(speech), target: 1m | lateness(speech), target: 0.5 | 10:41 | Expected a duration such as 30m | ",
                "target: day 1 13:25 | target: 5m | 8:42 | Expected a moment such as \"day 1 18:00\" as the target of"
                        + " day_end(1) | ",
                "duration: 90m | duratoin: 90m | 13:68 | In variant long-lunch: Expected a key of a meeting | duration",
                "duration: 90m | people: [boss] | 13:77 | In variant long-lunch: Expected a person or a group | ",
            })
    void validateSaysWhatIsWrongWithGoalsAndVariants(
            String good, String bad, String where, String message, @Nullable String hint) throws IOException {
        Files.writeString(plan, PLAN.replace(good, bad));
        Said said = Said.by("validate", plan.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .contains("plan.yaml:" + where + ": error: ", message, hint == null ? "" : "Maybe " + hint);
    }

    @Test
    void validateTellsOfWhatOnlyAVariantBringsAndOfAVariantAlone() {
        Said all = Said.by("validate", plan.toString());
        Said one = Said.by("validate", plan.toString(), "--variant", "long-lunch");

        assertThat(all.exitCode()).isZero();
        assertThat(all.err()).contains("In variant long-lunch: speech is planned for 2026-06-01 13:00 but starts at");
        assertThat(one.err()).isEqualTo(all.err());
        assertThat(Said.by("validate", plan.toString(), "--variant", "lunch-long")
                        .exitCode())
                .isEqualTo(2);
    }
}
