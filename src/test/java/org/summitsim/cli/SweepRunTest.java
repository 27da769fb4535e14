package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitsim.experiment.Batch;
import org.summitsim.experiment.Batches;
import org.summitsim.experiment.Point;
import org.summitsim.experiment.PointResult;
import org.summitsim.experiment.Points;
import org.summitsim.experiment.ThreadedBatches;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One go at a sweep, and another one after it was stopped or died. */
class SweepRunTest {
    private static final Path FIRST = Path.of("scenarios/examples/first.yaml");

    @TempDir
    Path output;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** A sweep in a folder of its own with its scenario beside it. */
    private Path sweep(String goals, String... talks) throws IOException {
        Path folder = Files.createDirectories(output.resolve("files"));
        Files.copy(FIRST, folder.resolve("first.yaml"), StandardCopyOption.REPLACE_EXISTING);
        String values = talks.length == 0 ? "40m, 50m, 1h, 1h10m" : String.join(", ", talks);
        return Files.writeString(folder.resolve("talks-and-starts.yaml"), """
                sweep: 1
                title: Talks and starts
                scenario: first.yaml
                axes:
                  talks: {path: meetings.talks.duration, values: [%s]}
                  start: {path: meetings.talks.start.at, values: [day 1 10:00, day 1 10:20, day 1 10:40]}
                design: full-factorial
                run: {replications: 120, seed: 5}
                goals: [%s]
                """.formatted(values, goals));
    }

    private Path sweep() throws IOException {
        return sweep("day_end(1), lateness(lunch), p_contract(statement)");
    }

    private SweepPlan plan(Path file, Path folder, String... words) {
        SweepOptions options = options(with(words, "-o", folder.toString()));
        SweepStudy read = SweepStudy.read(file);
        SweepStudy.Study study = read.orFail();
        return SweepPlan.of(
                study, read.reading().scenario(study.sweep()), read.reading().sha256(), options);
    }

    private static SweepOptions options(String... words) {
        SweepOptions options = new SweepOptions();
        new CommandLine(options).parseArgs(words);
        return options;
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    private Path table(SweepPlan plan) {
        return plan.folder().resolve("sweep.csv");
    }

    private int play(SweepPlan plan, Batches batches, String... words) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Map.of(), false, false);
        try (batches) {
            return new SweepRun(
                            terminal,
                            new SweepRun.Manner(false, false),
                            plan,
                            List.of("sweep", "talks and starts.yaml"))
                    .play(batches, options(words).start());
        }
    }

    private int play(SweepPlan plan, String... words) {
        return play(plan, threads(2), words);
    }

    private static Batches threads(int number) {
        return ThreadedBatches.of(ScenarioFiles::open, number);
    }

    /** Threads that are told to stop when they have handed on so many points. */
    private record Stopping(Batches batches, int after) implements Batches {
        @Override
        public int pointsPerBatch() {
            return batches.pointsPerBatch();
        }

        @Override
        public void play(Iterator<Batch> list, Consumer<List<PointResult>> results) {
            int[] seen = new int[1];
            try {
                batches.play(list, more -> {
                    if (seen[0] >= after) {
                        throw new CancellationException();
                    }
                    seen[0] += more.size();
                    results.accept(more);
                });
            } finally {
                batches.close();
            }
        }

        @Override
        public void close() {
            batches.close();
        }
    }

    private static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream().toList();
        }
    }

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
    void aFinishedSweepThatIsOtherIsNotReplacedWithoutAWord() throws IOException {
        play(plan(sweep(), output));
        play(plan(sweep(), output));
        assertThat(err.toString()).isEmpty();

        play(plan(sweep(), output, "--replications", "20"));
        assertThat(err.toString())
                .contains("takes the place of a finished one", "the number of replications (it was 120 and is 20)");
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
    void whatWasStoppedIsGoneOnWithAndEndsTheSame() throws IOException {
        SweepPlan whole = plan(sweep(), output.resolve("whole"));
        play(whole);
        SweepPlan plan = plan(sweep(), output);

        assertThat(play(plan, new Stopping(threads(2), 5))).isEqualTo(130);
        assertThat(err.toString())
                .contains("Stopped after 5 of 12 points.", "summit sweep 'talks and starts.yaml' --resume");
        assertThat(table(plan)).doesNotExist();
        assertThat(play(plan, new Stopping(threads(2), 3), "--resume")).isEqualTo(130);
        assertThat(play(plan, "--resume")).isZero();

        assertThat(table(plan)).hasSameBinaryContentAs(table(whole));
        assertThat(play(plan, threads(1), "--resume")).isZero();
        assertThat(out.toString()).contains("finished already");
    }

    @Test
    void whereverTheJournalWasTornItEndsTheSame() throws IOException {
        SweepPlan whole = plan(sweep("p_joint"), output.resolve("whole"));
        play(whole);
        SweepPlan plan = plan(sweep("p_joint"), output);
        play(plan, new Stopping(threads(2), 9));
        Path journal = plan.folder().resolve("sweep.journal");
        byte[] bytes = Files.readAllBytes(journal);
        Random random = new Random(3);

        for (int k = 0; k < 12; k++) {
            int length = random.nextInt(bytes.length + 1);
            Files.deleteIfExists(table(plan));
            Files.deleteIfExists(plan.folder().resolve("manifest.json"));
            Files.write(journal, Arrays.copyOf(bytes, length));
            assertThat(play(plan, "--resume")).as("torn at " + length).isZero();
            assertThat(table(plan)).hasSameBinaryContentAs(table(whole));
        }
    }

    @Test
    void howManyDamagedRowsWereDroppedIsSaid() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan, new Stopping(threads(1), 9));
        Path journal = plan.folder().resolve("sweep.journal");
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(5, lines.get(5).replace(',', ';'));
        Files.write(journal, lines);

        assertThatThrownBy(() -> play(plan)).hasMessageContaining("4 points done");
        assertThat(Files.readAllLines(journal)).isEqualTo(lines);
        assertThat(play(plan, "--resume")).isZero();
        assertThat(err.toString()).contains("5 rows were dropped, because the first of them is damaged");
    }

    @Test
    void whatAnotherProcessPlaysIsRefusedAtOnceWithoutATouch() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan, new Stopping(threads(1), 4));
        Path journal = plan.folder().resolve("sweep.journal");
        String before = Files.readString(journal);

        try (FileChannel held = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            assertThat(held.tryLock()).isNotNull();
            for (String[] how : List.of(new String[0], new String[] {"--resume"}, new String[] {"--restart"})) {
                assertThatThrownBy(() -> play(plan, how))
                        .isInstanceOfSatisfying(
                                Failure.class, f -> assertThat(f.exitCode()).isEqualTo(1))
                        .hasMessageContaining("another process is playing right now");
            }
        }
        assertThat(journal).hasContent(before);
        assertThat(play(plan, "--resume")).isZero();
    }

    @Test
    void anotherSweepIsNotGoneOnWith() throws IOException {
        play(plan(sweep(), output), new Stopping(threads(1), 2));

        assertThatThrownBy(() -> play(plan(sweep(), output, "--seed", "6"), "--resume"))
                .hasMessageContaining("the seed (it was 5 and is 6)")
                .hasMessageContaining("--restart");
        assertThatThrownBy(() -> play(plan(sweep(), output, "--replications", "50"), "--resume"))
                .hasMessageContaining("the number of replications (it was 120 and is 50)");
        Path file = sweep();
        Files.writeString(file, Files.readString(file) + "# another\n");
        assertThatThrownBy(() -> play(plan(file, output), "--resume"))
                .hasMessageContaining("the sweep's file (it was ");
        Path scenario = file.resolveSibling("first.yaml");
        Path same = sweep();
        Files.writeString(scenario, Files.readString(scenario).replace("title: Talks", "title: Long talks"));
        assertThatThrownBy(() -> play(plan(same, output), "--resume"))
                .hasMessageContaining("the scenario's file (it was ");
    }

    @Test
    void anUnfinishedSweepIsNotForgottenUnasked() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan, new Stopping(threads(1), 2));

        assertThatThrownBy(() -> play(plan))
                .hasMessageContaining("2 points done")
                .hasMessageContaining("--resume to go on with it, or --restart");
        assertThat(play(plan, "--restart")).isZero();
        assertThat(rows(table(plan))).hasSize(12);
    }

    @Test
    void aFinishedSweepIsReplacedWhenTheNewOneIsDone() throws IOException {
        play(plan(sweep(), output));
        SweepPlan other = plan(sweep(), output, "--seed", "6");
        String before = Files.readString(table(other));

        play(other, new Stopping(threads(1), 2));
        assertThat(table(other)).hasContent(before);
        play(other, "--resume");

        assertThat(Files.readString(table(other))).isNotEqualTo(before);
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

    private List<String> lines(SweepPlan plan) throws IOException {
        return Files.readAllLines(table(plan));
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
