package org.summitsim.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.summitsim.model.Scenario;

/** Short ways to read scenario texts in tests. */
final class Texts {
    /** Everything that a scenario must have. */
    static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: America/New_York}\n";

    private Texts() {}

    /** Reads what follows the usual head. */
    static Reading read(String rest, String... patches) {
        return ScenarioReader.read(
                "test.yaml",
                HEAD + rest,
                List.of(patches).stream().map(Patch::parse).toList());
    }

    /** The scenario of a text without errors. */
    static Scenario scenario(String rest, String... patches) {
        Reading reading = read(rest, patches);
        return reading.scenario().orElseThrow(() -> new AssertionError(formatted(reading)));
    }

    /** The problems of a text, each as path and message. */
    static List<String> problems(String rest, String... patches) {
        return read(rest, patches).problems().stream()
                .map(p -> String.join(".", p.path()) + ": " + p.message())
                .toList();
    }

    static String formatted(Reading reading) {
        return String.join(
                "\n", reading.problems().stream().map(LocatedProblem::format).toList());
    }

    static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
