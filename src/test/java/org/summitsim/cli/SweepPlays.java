package org.summitsim.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.summitsim.experiment.Batch;
import org.summitsim.experiment.Batches;
import org.summitsim.experiment.PointResult;
import org.summitsim.experiment.ThreadedBatches;
import picocli.CommandLine;

/** A sweep of twelve points that is played to its end or stopped before, and what it said. */
abstract class SweepPlays {
    static final Path FIRST = Path.of("scenarios/examples/first.yaml");

    @TempDir
    Path output;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    /** A sweep in a folder of its own with its scenario beside it. */
    Path sweep(String goals, String... talks) throws IOException {
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

    Path sweep() throws IOException {
        return sweep("day_end(1), lateness(lunch), p_contract(statement)");
    }

    SweepPlan plan(Path file, Path folder, String... words) {
        SweepOptions options = options(with(words, "-o", folder.toString()));
        SweepStudy read = SweepStudy.read(file);
        SweepStudy.Study study = read.orFail();
        return SweepPlan.of(
                study, read.reading().scenario(study.sweep()), read.reading().sha256(), options);
    }

    static SweepOptions options(String... words) {
        SweepOptions options = new SweepOptions();
        new CommandLine(options).parseArgs(words);
        return options;
    }

    static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }

    Path table(SweepPlan plan) {
        return plan.folder().resolve("sweep.csv");
    }

    int play(SweepPlan plan, Batches batches, String... words) {
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

    int play(SweepPlan plan, String... words) {
        return play(plan, threads(2), words);
    }

    static Batches threads(int number) {
        return ThreadedBatches.of(ScenarioFiles::open, number);
    }

    /** Threads that are told to stop when they have handed on so many points. */
    record Stopping(Batches batches, int after) implements Batches {
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

    static List<NamedCsvRecord> rows(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream().toList();
        }
    }

    List<String> lines(SweepPlan plan) throws IOException {
        return Files.readAllLines(table(plan));
    }
}
