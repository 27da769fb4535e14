package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.summitsim.engine.Play;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.report.RunWriter;
import org.summitsim.yaml.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scenario played through the whole path, from its text to the {@code summary.json} that is read back, and compared with
 * what theory says: within four standard errors, which a right program exceeds once in 16,000 comparisons.
 */
final class Verified {
    private static final double STANDARD_ERRORS = 4;
    private static final double NORMAL = 1.96;

    private static final OffsetDateTime START = OffsetDateTime.parse("2024-01-01T00:00:00Z");

    private final JsonNode summary;
    private final Path entities;

    private Verified(JsonNode summary, Path entities) {
        this.summary = summary;
        this.entities = entities;
    }

    static Verified run(String text, int replications, Path folder) throws IOException {
        var reading = ScenarioReader.read("verified.yaml", text, List.of());
        assertThat(reading.problems()).isEmpty();
        Play play = Play.of(reading.scenario().orElseThrow());
        var result = Runner.run(play, new RunPlan("base", 20240410, Stop.after(replications), 2, (done, total) -> {}));
        var written = RunWriter.of(new RunWriter.Options(folder, false, "test", reading.sha256()))
                .write(result);
        return new Verified(
                new JsonMapper().readTree(Files.readString(written.folder().resolve("summary.json"))),
                written.folder().resolve("entities.csv"));
    }

    private JsonNode measure(String key) {
        JsonNode measure = summary.get("measures").get(key);
        assertThat(measure).as(key).isNotNull();
        return measure;
    }

    /** The mean; of a moment in minutes since the start of 2024, UTC, where the clock of these scenarios starts. */
    double mean(String key) {
        JsonNode mean = measure(key).get("mean");
        return measure(key).get("unit").asString().equals("moment")
                ? ChronoUnit.MICROS.between(START, OffsetDateTime.parse(mean.asString())) / 60e6
                : mean.asDouble();
    }

    double sd(String key) {
        return measure(key).get("sd").asDouble();
    }

    /** The mean rank correlation that was achieved in a group. */
    double achieved(String correlation) {
        return summary.get("correlations").get(correlation).get("mean").asDouble();
    }

    int n(String key) {
        return measure(key).get("n").asInt();
    }

    /** That a measure is the same, number by number. */
    void expectEqual(Verified other, String key) {
        assertThat(measure(key)).isEqualTo(other.measure(key));
    }

    /** The mean of a measure in minutes or a share. */
    void expectMean(String key, double expected) {
        double error = sd(key) / Math.sqrt(n(key));
        assertThat(mean(key))
                .as("mean of " + key)
                .isBetween(expected - STANDARD_ERRORS * error, expected + STANDARD_ERRORS * error);
    }

    /** The mean wait, in minutes, of one entity of a stream; its standard error is the half-width over 1.96. */
    void expectEntity(String line, int number, double expected) throws IOException {
        String begins = "base," + line + "," + number + ",";
        String[] fields = Files.readAllLines(entities).stream()
                .filter(row -> row.startsWith(begins))
                .findFirst()
                .orElseThrow()
                .split(",");
        double error = Double.parseDouble(fields[5]) / NORMAL;
        assertThat(Double.parseDouble(fields[4]))
                .as("mean wait of entity " + number)
                .isBetween(expected - STANDARD_ERRORS * error, expected + STANDARD_ERRORS * error);
    }

    /** The variance, with the standard error that the fourth moment (kurtosis times the variance squared) gives it. */
    void expectVariance(String key, double expected, double kurtosis) {
        double variance = sd(key) * sd(key);
        double error = expected * Math.sqrt((kurtosis - 1) / n(key));
        assertThat(variance)
                .as("variance of " + key)
                .isBetween(expected - STANDARD_ERRORS * error, expected + STANDARD_ERRORS * error);
    }
}
