package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.experiment.Point;
import org.summitsim.experiment.Points;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One go at a sweep. */
class SweepRunTest extends SweepPlays {
    @Test
    void theTableHasARowForEachPointAndUnitsInItsHeader() throws IOException {
        SweepPlan plan = plan(sweep(), output);

        assertThat(play(plan)).isZero();

        assertThat(table(plan)).isEqualTo(output.resolve("first/sweeps/talks-and-starts/sweep.csv"));
        assertThat(Files.readString(table(plan)).lines().findFirst())
                .hasValue("point,talks_min,start,replications,"
                        + "day_end(1),day_end(1)_half_width_min,lateness(lunch)_min,lateness(lunch)_half_width_min,"
                        + "p_contract(statement),p_contract(statement)_half_width,day_end(1)_batches_min,"
                        + "lateness(lunch)_batches_min,p_contract(statement)_batches,stuck,error");
        assertThat(rows(table(plan))).hasSize(12).allSatisfy(row -> {
            assertThat(row.getField("replications")).isEqualTo("120");
            assertThat(row.getField("lateness(lunch)_batches_min").split(" ")).hasSize(20);
            assertThat(row.getField("day_end(1)"))
                    .matches("2026-06-01T12:[0-9:.]+\\+02:00|2026-06-01T13:[0-9:.]+\\+02:00");
            assertThat(row.getField("error")).isEmpty();
        });
        assertThat(rows(table(plan)).get(11).getFields().subList(0, 3)).containsExactly("12", "70", "day 1 10:40");
        assertThat(out.toString()).contains("12 points played in ", table(plan).toString(), "sweep.html");
        assertThat(plan.folder().resolve("sweep.html")).isNotEmptyFile();
        assertThat(plan.folder()).isDirectoryNotContaining("glob:**.journal");
    }

    @Test
    void aFullFactorialSweepIsTheSameRunsDoneOneByOne() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan);

        for (NamedCsvRecord row : rows(table(plan))) {
            Point point = plan.points().point(Long.parseLong(row.getField("point")) - 1);
            List<String> words = new ArrayList<>(List.of("run", FIRST.toString(), "--replications", "120"));
            words.addAll(List.of("--seed", "5", "--no-charts", "--quiet", "-o", output.toString()));
            // What the scenario has anyway is no change of it.
            point.changes().stream()
                    .filter(change -> !change.equals("meetings.talks.start.at=day 1 10:00"))
                    .forEach(change -> words.addAll(List.of("--set", change)));
            assertThat(Said.by(words.toArray(String[]::new)).exitCode()).isZero();
            JsonNode measures = JsonMapper.shared()
                    .readTree(Files.readString(output.resolve("first/changed/summary.json")))
                    .path("measures");

            assertThat(row.getField("day_end(1)"))
                    .isEqualTo(measures.path("day_end(1)").path("mean").asString());
            assertThat(row.getField("lateness(lunch)_min"))
                    .isEqualTo(plain(measures.path("lateness(lunch)").path("mean")));
            assertThat(row.getField("p_contract(statement)"))
                    .isEqualTo(plain(measures.path("p_contract(statement)").path("mean")));
        }
    }

    private static String plain(JsonNode number) {
        return number.asDecimal().toPlainString();
    }

    @Test
    void theTableIsTheSameForEveryNumberOfThreads() throws IOException {
        SweepPlan one = plan(sweep(), output.resolve("1"));
        SweepPlan eight = plan(sweep(), output.resolve("8"));
        play(one, threads(1));
        play(eight, threads(8));

        assertThat(table(eight)).hasSameBinaryContentAs(table(one));
    }

    @Test
    void aPointThatCannotBePlayedIsARowAndTheExitCodeSaysSo() throws IOException {
        // Each start is fine by itself, and so is each time of the talks.
        SweepPlan plan = plan(sweep("day_end(1)", "40m", "'uniform(30m, 50m)'"), output);
        Points points = plan.points();
        Points broken = new Points() {
            @Override
            public long size() {
                return points.size();
            }

            @Override
            public Point point(long number) {
                Point point = points.point(number);
                return number % 3 != 1
                        ? point
                        : new Point(number, point.values(), List.of("meetings.talks.after=[statement]"));
            }
        };
        plan = new SweepPlan(broken, plan.task(), plan.recipe(), plan.folder(), plan.time());

        assertThat(play(plan)).isEqualTo(1);

        assertThat(rows(table(plan)))
                .extracting(row -> row.getField("error").isEmpty())
                .containsExactly(true, false, true, true, false, true);
        assertThat(rows(table(plan)).get(1).getField("error")).contains("talks", "statement");
        assertThat(err.toString()).contains("2 of 6 points could not be played", "The first is point 2: ");
    }

    @Test
    void aPointFromWhichComesWhatWasNotToComeIsARowThatSaysWhatAndTheExitCodeSaysSo() throws IOException {
        SweepPlan plan = plan(
                sweep("day_end(1)"),
                output,
                "--fail-if",
                "p90(day_end(1)) > day 1 13:00",
                "--fail-if",
                "p_contract(statement)<50%");

        assertThat(play(plan)).isEqualTo(1);

        List<NamedCsvRecord> rows = rows(table(plan));
        assertThat(rows.get(0).getField("fails")).isEmpty();
        assertThat(rows.get(11).getField("fails"))
                .isEqualTo("p90(day_end(1)) > day 1 13:00; p_contract(statement)<50%");
        long failing = rows.stream().filter(r -> !r.getField("fails").isEmpty()).count();
        assertThat(failing).isBetween(2L, 11L);
        assertThat(err.toString()).contains("Failed: " + failing + " of 12 points by --fail-if", "The first is point ");
    }

    @Test
    void aScenarioIsNoSweepAndTheAnswerSaysWhatToDoWithIt() {
        Said said = Said.by("sweep", FIRST.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("received a scenario", "Maybe summit run scenarios/examples/first.yaml");
    }

    @Test
    void aPartOfASweepHasTheRowsOfTheWhole() throws IOException {
        SweepPlan whole = plan(sweep(), output);
        play(whole);
        SweepPlan part = plan(sweep(), output, "--points", "4..9");
        play(part);

        assertThat(part.folder()).isEqualTo(whole.folder().resolve("points-4-9"));
        assertThat(lines(part).subList(1, 7)).isEqualTo(lines(whole).subList(4, 10));
        assertThatThrownBy(() -> plan(sweep(), output, "--points", "4..13")).hasMessageContaining("from 1 to 12");
    }

    @Test
    void theManifestSaysWhatMadeTheTable() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan);

        JsonNode manifest =
                JsonMapper.shared().readTree(Files.readString(plan.folder().resolve("manifest.json")));

        assertThat(manifest.path("sweep_sha256").asString()).hasSize(64);
        assertThat(manifest.path("seed").asLong()).isEqualTo(5);
        assertThat(manifest.path("done").asLong()).isEqualTo(12);
        assertThat(manifest.path("errors").asLong()).isZero();
        assertThat(manifest.path("command").toString()).contains("talks and starts.yaml");
        assertThat(manifest.path("files").path("sweep.csv").asString()).hasSize(64);
    }

    @Test
    void aGoalThatTheScenarioHasNotIsRefusedBeforeAnythingIsPlayed() throws IOException {
        Path file = sweep("lateness(lunhc)");

        assertThatThrownBy(() -> plan(file, output))
                .hasMessageContaining("Expected a measure of this scenario, received \"lateness(lunhc)\"")
                .hasMessageContaining("Maybe lateness(lunch)");
    }
}
