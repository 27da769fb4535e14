package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.summitsim.cli.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the program leaves of a run: played by the command line, and read back from its files. */
final class Verified {
    /** Where the clock of these scenarios starts. */
    private static final OffsetDateTime START = OffsetDateTime.parse("2024-01-01T00:00:00Z");

    private final Path folder;
    private final JsonNode summary;

    private Verified(Path folder) {
        this.folder = folder;
        summary = json(folder.resolve("summary.json"));
    }

    /** Plays {@code summit run} with these words, which begin with the file. */
    static Verified run(List<String> words, Path output) {
        return new Verified(written("run", words, output, "summary.json"));
    }

    /** The {@code comparison.json} of {@code summit compare} with these words. */
    static JsonNode compared(List<String> words, Path output) {
        return json(written("compare", words, output, "comparison.json").resolve("comparison.json"));
    }

    private static Path written(String command, List<String> words, Path output, String file) {
        try {
            Path folder = Files.createTempDirectory(output, command);
            List<String> all = new ArrayList<>(List.of(command));
            all.addAll(words);
            all.addAll(List.of("--no-charts", "--quiet", "-o", folder.toString()));
            Said said = Said.by(all.toArray(String[]::new));
            assertThat(said.exitCode()).as(said.err()).isZero();
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(f -> f.endsWith(file))
                        .map(Path::getParent)
                        .findFirst()
                        .orElseThrow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        return new JsonMapper().readTree(file.toFile());
    }

    /** All measures, by their names. */
    JsonNode measures() {
        return summary.get("measures");
    }

    private JsonNode measure(String key) {
        JsonNode measure = measures().get(key);
        assertThat(measure).as(key).isNotNull();
        return measure;
    }

    /** The mean; of a moment in minutes since the clock's start. */
    double mean(String key) {
        return number(measure(key).get("mean"));
    }

    /** The ends of the interval that the program gives for the mean, as {@link #mean} tells it. */
    double[] interval(String key) {
        JsonNode interval = measure(key).get("interval");
        return new double[] {number(interval.get("low")), number(interval.get("high"))};
    }

    private static double number(JsonNode value) {
        return value.isString()
                ? ChronoUnit.MICROS.between(START, OffsetDateTime.parse(value.asString())) / 60e6
                : value.asDouble();
    }

    double sd(String key) {
        return measure(key).get("sd").asDouble();
    }

    long n(String key) {
        return measure(key).get("n").asLong();
    }

    int replications() {
        return summary.get("replications").asInt();
    }

    /** The mean rank correlation that was achieved in a group. */
    double achieved(String correlation) {
        return summary.get("correlations").get(correlation).get("mean").asDouble();
    }

    /** The makespan of each replication, in minutes. */
    double[] makespans() {
        List<String> rows = lines("replications.csv");
        int column = List.of(rows.get(0).split(",", -1)).indexOf("makespan_min");
        return rows.stream()
                .skip(1)
                .mapToDouble(row -> Double.parseDouble(row.split(",", -1)[column]))
                .toArray();
    }

    /** The mean wait of one entity of a stream and the half-width of its interval, in minutes. */
    double[] entity(String line, int number) {
        String begins = "base," + line + "," + number + ",";
        String other = "," + line + "," + number + ",";
        String[] fields = lines("entities.csv").stream()
                .filter(row -> row.startsWith(begins) || row.contains(other))
                .findFirst()
                .orElseThrow()
                .split(",");
        return new double[] {Double.parseDouble(fields[4]), Double.parseDouble(fields[5])};
    }

    /** What {@code importance.csv} says of an activity and the only goal in one of its columns. */
    double importance(String activity, String column) {
        List<String> rows = lines("importance.csv");
        int at = List.of(rows.get(0).split(",", -1)).indexOf(column);
        List<String> found = rows.stream()
                .filter(row -> row.split(",", -1)[2].equals(activity))
                .toList();
        assertThat(found).as(activity).hasSize(1);
        return Double.parseDouble(found.get(0).split(",", -1)[at]);
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
