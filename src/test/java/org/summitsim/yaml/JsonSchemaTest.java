package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema that editors use. {@code -Dgolden.update=true} writes the committed one anew. */
class JsonSchemaTest {
    private static final Path COMMITTED = Path.of("docs", "summit.schema.json");
    private static final Schema SCHEMA = Schemas.of(JsonSchema.text());

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files
                    .filter(f -> f.toString().endsWith(".yaml") && !f.startsWith("scenarios/examples/parts"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static List<String> refused(String yaml) {
        return SCHEMA.validate(Schemas.node(Schemas.yaml(yaml))).stream()
                .map(Error::toString)
                .toList();
    }

    @Test
    void theCommittedSchemaIsThatOfTheLanguage() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(COMMITTED, JsonSchema.text());
        }

        assertThat(JsonSchema.text())
                .as("Maybe: mvn -q -o test -Dtest=JsonSchemaTest -Dgolden.update=true")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void theSchemaIsItselfOfTheDraftThatItNames() {
        Schema meta = Schemas.of("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        assertThat(JsonSchema.text()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(meta.validate(Schemas.node(Schemas.yaml(JsonSchema.text())))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioOfTheProjectFitsTheSchema(Path file) throws IOException {
        assertThat(refused(Files.readString(file))).isEmpty();
    }

    @Test
    void theTasteOfTheLanguageFitsTheSchemaWithKeysOfOnesOwn() {
        assertThat(refused(Texts.HEAD + "x-mine: {a: 1}\nplaces: {hotel: {x-note: [1, 2]}}\npeople:\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "run: {replications: 0} | replications",
                "run: {replications: many} | replications",
                "run: {sampling: sobel} | sampling",
                "run: {horizon: 30} | horizon",
                "places: {hotel: {wlak: 2m}} | wlak",
                "places: {Grand Hotel: {}} | Grand Hotel",
                "places: {hotel: {open: 7 to 9}} | open",
                "places: {hotel: {walk: 2}} | walk",
                "places: {hotel: {walk: -2m}} | walk",
                "people: {guest: {order: fre}} | order",
                "people: {guest: {weight: 0}} | weight",
                "meetings: {lunch: {duration: 30}} | duration",
                "meetings: {lunch: {duration: \"prt(1m, 2m, 3m)\"}} | duration",
                "meetings: {lunch: {duration: 30m, start: 10:00}} | start",
                "meetings: {lunch: {duration: 30m, start: {at: day 1 10:00, dealy: 5m}}} | start",
                "meetings: {lunch: {duration: 30m, contract: {within: 5m}}} | contract",
                "meetings: {lunch: {duration: 30m, contract: {within: 5m, probability: 90}}} | contract",
                "meetings: {lunch: {agenda: {toasts: {duration: 10m, due: day 1 10:00}}}} | due",
                "travel: {flight: {from: a, duration: 1h}} | flight",
                "risks: {rain: {probability: 0.2, affects: [x], impact: {ad: 10m}}} | ad",
                "risk: {} | risk",
            })
    void aSlipIsRefusedWhereItStands(String slip, String where) {
        assertThat(refused(Texts.HEAD + slip + "\n")).isNotEmpty().anyMatch(error -> error.contains(where));
    }

    @Test
    void whatACopyHasFromElsewhereNeedNotBeWritten() {
        assertThat(refused(Texts.HEAD + "travel: {go: {from: a, to: b, duration: 1h}, on: {like: go, to: c}}\n"))
                .isEmpty();
    }

    @Test
    void aScenarioWithoutItsVersionIsRefused() {
        assertThat(refused("clock: {day-1: 2024-04-10}\n")).anyMatch(error -> error.contains("summit"));
    }
}
