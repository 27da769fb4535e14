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
    private static final Path OF_SWEEPS = Path.of("docs", "sweep.schema.json");
    private static final Schema SCHEMA = Schemas.of(JsonSchema.text());

    static Stream<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files
                    .filter(f -> f.toString().endsWith(".yaml")
                            && !f.startsWith("scenarios/examples/parts")
                            && !f.startsWith("scenarios/sweeps"))
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
    void theCommittedSchemaOfSweepsIsThatOfTheLanguage() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(OF_SWEEPS, JsonSchema.ofSweeps());
        }

        assertThat(JsonSchema.ofSweeps())
                .as("Maybe: mvn -q -o test -Dtest=JsonSchemaTest -Dgolden.update=true")
                .isEqualTo(Files.readString(OF_SWEEPS));
    }

    @Test
    void everySweepOfTheProjectFitsItsSchemaAndNoScenarioDoes() throws IOException {
        Schema schema = Schemas.of(JsonSchema.ofSweeps());
        try (Stream<Path> files = Files.list(Path.of("scenarios/sweeps"))) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(schema.validate(Schemas.node(Schemas.yaml(Files.readString(file)))))
                            .isEmpty());
        }
        String scenario = Files.readString(Path.of("scenarios/examples/first.yaml"));
        assertThat(schema.validate(Schemas.node(Schemas.yaml(scenario)))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "axis: {} | axis",
                "design: sobol | design",
                "design: {sobol: 0} | sobol",
                "run: {replications: 0} | replications",
                "run: {horizon: 1h} | horizon",
                "axes: {x: {values: [1]}} | path",
                "axes: {x: {path: a.b, range: {from: 1}}} | to",
                "axes: {x: {path: a.b, values: []}} | values",
            })
    void aSlipInASweepIsRefusedWhereItStands(String slip, String where) {
        String axes = slip.startsWith("axes") ? "" : "axes: {x: {path: a.b, values: [1]}}\n";
        String text = "sweep: 1\nscenario: plan.yaml\n" + axes + slip + "\n";

        assertThat(Schemas.of(JsonSchema.ofSweeps()).validate(Schemas.node(Schemas.yaml(text))))
                .isNotEmpty()
                .anyMatch(error -> error.toString().contains(where));
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

    /** Entries to copy, with nested keys that are required. */
    private static final String COPIED = """
            people: {host: {}, guest: {}, press: {}}
            places: {a: {}, b: {}, c: {}}
            transfers: {ab: {between: [a, b], duration: 1h}, bc: {between: [b, c], duration: 1h}}
            risks:
              rain: {probability: 0.2, affects: [talks], impact: {add: 10m}, mitigation: {probability: 0.1, cost: 2}}
            levers:
              hurry: {when: {late: talks, by: 5m}, do: {shorten: talks, to: 20m}}
            travel:
              go: {from: a, to: b, duration: 1h}
            meetings:
              talks:
                people: [host, guest]
                start: {at: day 1 10:00, delay: 5m}
                latest: {at: day 1 12:00, if-late: wait, cost: 1}
                contract: {within: 5m, probability: 0.9}
                quorum: {of: [host, guest], at-least: 1, else-at: day 1 11:00}
                slot: 1h
                agenda: {trade: {duration: 10m, priority: 1}, toasts: {like: trade, priority: 2}}
            """;

    private static String withCopy(String section, String copy) {
        return Texts.HEAD + COPIED.replace("\n" + section + ":\n", "\n" + section + ":\n  copy: " + copy + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "meetings | {like: talks, start: {delay: 8m}}",
                "meetings | {like: talks, latest: {cost: 2}}",
                "meetings | {like: talks, contract: {within: 10m}}",
                "meetings | {like: talks, quorum: {at-least: 2}}",
                "meetings | {like: talks, quorum: ~, title: ~}",
                "meetings | {like: talks, people: {add: [press], remove: [guest]}, quorum: {of: {remove: guest}}}",
                "meetings | {like: talks, agenda: {trade: {priority: 3}}}",
                "meetings | {like: talks, agenda: {trade: {priority: ~}, toasts: ~}}",
                "meetings | {like: talks, agenda: {space: {like: trade}}}",
                "travel | {like: go, to: c}",
                "risks | {like: rain, mitigation: {cost: 3}}",
                "risks | {like: rain, impact: {multiply: 1.2}}",
                "levers | {like: hurry, when: {by: 10m}}",
            })
    void whatACopyHasFromElsewhereNeedNotBeWritten(String section, String copy) {
        String text = withCopy(section, copy);

        assertThat(Texts.formatted(ScenarioReader.read("test.yaml", text, Change.NONE)))
                .isEmpty();
        assertThat(refused(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "meetings | {like: talks, contract: {witin: 10m}} | witin",
                "meetings | {like: talks, contract: {within: soon}} | within",
                "meetings | {like: talks, before: [{by: 30m}]} | before",
                "meetings | {like: talks, people: {ad: [press]}} | people",
                "meetings | {like: talks, agenda: {trade: {prioriti: 3}}} | prioriti",
                "meetings | {like: talks, agenda: {space: {priority: 3}, toasts: {duration: 5}}} | duration",
                "meetings | {start: day 1 10:00, duration: 5m, contract: {within: 10m}} | contract",
                "levers | {like: hurry, when: {late: talks, bye: 10m}} | bye",
            })
    void aSlipInACopyIsRefusedWhereItStands(String section, String copy, String where) {
        assertThat(refused(withCopy(section, copy))).isNotEmpty().anyMatch(error -> error.contains(where));
    }

    @Test
    void aScenarioWithoutItsVersionIsRefused() {
        assertThat(refused("clock: {day-1: 2024-04-10}\n")).anyMatch(error -> error.contains("summit"));
    }
}
