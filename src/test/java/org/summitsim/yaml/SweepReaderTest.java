package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Sampling;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;
import org.summitsim.model.Sweep.Design;
import org.summitsim.model.Sweep.Level;
import org.summitsim.model.Sweep.Unit;

/** Sweep files. */
class SweepReaderTest {
    private static final String SCENARIO = Texts.HEAD + """
            defaults: {spread: [1, 1, 2]}
            places: {hall: {}}
            resources: {interpreters: {kind: staff, capacity: 4}}
            meetings:
              talks: {start: day 1 10:00, duration: 40m, uses: [interpreters]}
              lunch: {start: day 1 12:00, duration: 1h, after: [{of: talks, lag: -5m}]}
            variants:
              later: {set: {meetings: {talks: {start: day 1 10:30}}}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeScenario() throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), SCENARIO);
    }

    private SweepReading read(String rest) {
        try {
            Path file = Files.createDirectories(folder.resolve("sweeps")).resolve("talks-and-lunch.yaml");
            return SweepReader.read(Files.writeString(file, "sweep: 1\nscenario: ../plan.yaml\n" + rest));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Sweep sweep(String rest) {
        SweepReading reading = read(rest);
        return reading.sweep().orElseThrow(() -> new AssertionError(formatted(reading)));
    }

    private static String formatted(SweepReading reading) {
        return reading.problems().stream().map(LocatedProblem::format).collect(Collectors.joining("\n"));
    }

    private List<String> texts(String axis) {
        Axis first = sweep("axes: {x: " + axis + "}\n").axes().get(0);
        return ((Sweep.Values) first.levels()).list().stream().map(Level::text).toList();
    }

    @Test
    void aSweepIsReadWhole() {
        Sweep sweep = sweep("""
                title: How long
                variant: later
                axes:
                  talks: {title: Talks, path: meetings.talks.duration, values: [20m, 30m, 1h]}
                  units: {path: resources.interpreters.capacity, range: {from: 1, to: 3, step: 1}}
                design: {latin-hypercube: 200}
                run: {replications: 200, precision: 2m, seed: 7, sampling: antithetic}
                goals: [day_end(1), makespan]
                """);

        assertThat(sweep.id()).isEqualTo("talks-and-lunch");
        assertThat(sweep.title()).isEqualTo("How long");
        assertThat(sweep.variant()).contains("later");
        assertThat(sweep.design()).isEqualTo(new Design(Design.Kind.LATIN_HYPERCUBE, 200));
        assertThat(sweep.goals()).containsExactly("day_end(1)", "makespan");
        assertThat(sweep.settings())
                .isEqualTo(new Sweep.Settings(
                        Optional.of(200),
                        Optional.of(Duration.ofMinutes(2)),
                        Optional.of(7L),
                        Optional.of(Sampling.ANTITHETIC)));
        assertThat(sweep.axes().get(0).title()).isEqualTo("Talks");
        assertThat(sweep.axes().get(0).unit()).isEqualTo(Unit.MINUTES);
        assertThat(((Sweep.Values) sweep.axes().get(0).levels()).list().get(2).number())
                .hasValueCloseTo(60.0, within(0.0));
        assertThat(sweep.axes().get(1).title()).isEqualTo("units");
        assertThat(sweep.axes().get(1).unit()).isEqualTo(Unit.NUMBER);
    }

    @Test
    void withoutADesignEveryValueMeetsEveryOther() {
        Sweep sweep = sweep("axes: {x: {path: meetings.talks.duration, values: [20m]}}\n");

        assertThat(sweep.design().kind()).isEqualTo(Design.Kind.FULL_FACTORIAL);
        assertThat(sweep.goals()).isEmpty();
        assertThat(sweep.settings().seed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meetings.talks.duration | {from: 20m, to: 1h30m, step: 35m} | 20m, 55m, 90m",
                "meetings.talks.duration | {from: 10s, to: 30s, step: 10s} | 10s, 20s, 30s",
                "meetings.talks.duration | {from: 20m, to: 29m, step: 5m} | 20m, 25m",
                "resources.interpreters.capacity | {from: 2, to: 4, step: 1} | 2, 3, 4",
                "meetings.talks.weight | {from: 0.1, to: 0.4, step: 0.1} | 0.1, 0.2, 0.3, 0.4",
                "meetings.talks.start | {from: day 1 09:30, to: day 1 10:00, step: 15m}"
                        + " | day 1 09:30, day 1 09:45, day 1 10:00",
                "meetings.talks.start | {from: 2024-04-10 23:30 Asia/Tokyo, to: 2024-04-11 00:30 Asia/Tokyo, step: 30m}"
                        + " | 2024-04-10 23:30 Asia/Tokyo, 2024-04-11 00:00 Asia/Tokyo, 2024-04-11 00:30 Asia/Tokyo",
            })
    void aRangeWithAStepIsAListOfValuesWrittenAsItsEnds(String path, String range, String expected) {
        assertThat(texts("{path: " + path + ", range: " + range + "}")).containsExactly(expected.split(", "));
    }

    @Test
    void momentsAreCountedFromTheFirst() {
        Axis axis = sweep("axes: {x: {path: meetings.talks.start, values: [day 1 10:30, day 1 09:45, day 2 09:45]}}\n")
                .axes()
                .get(0);

        assertThat(axis.unit()).isEqualTo(Unit.MOMENT);
        assertThat(axis.origin().orElseThrow().local()).hasToString("2024-04-10T09:45");
        assertThat(((Sweep.Values) axis.levels())
                        .list().stream().map(l -> l.number().orElseThrow()))
                .containsExactly(45.0, 0.0, 1440.0);
    }

    @Test
    void anythingElseIsWordsWrittenSoThatTheyCanBeReadAgain() {
        assertThat(
                        texts(
                                "{path: meetings.talks.uses, values: [[interpreters], {interpreters: 2}, null, \"interpreters\"]}"))
                .containsExactly("[interpreters]", "{interpreters: 2}", "null", "interpreters");
        assertThat(texts("{path: meetings.talks.title, values: [\"null\", \"a: \\\"b\\\" # c\"]}"))
                .containsExactly("\"null\"", "\"a: \\\"b\\\" # c\"");
        assertThat(texts("{path: meetings.talks.duration, values: [\"pert(10m, 20m, 30m)\", 20m]}"))
                .containsExactly("pert(10m, 20m, 30m)", "20m");
    }

    @Test
    void whatIsPassedByMayBeWhatTheScenarioHas() {
        assertThat(texts("{path: meetings.talks.duration, values: [40m, 50m]}")).contains("40m");
    }

    @Test
    void rangesAndDistributionsAreReadAsWhatTheyAre() {
        List<Axis> axes = sweep("""
                design: {sobol: 64}
                axes:
                  a: {path: meetings.talks.duration, range: {from: 20m, to: 1h}}
                  b: {path: meetings.lunch.duration, distribution: about(30m)}
                  c: {path: meetings.talks.weight, distribution: "uniform(1, 3)"}
                  d: {path: meetings.talks.start, range: {from: day 1 09:30, to: day 1 10:00}}
                """).axes();

        assertThat(axes.get(0).levels()).isEqualTo(new Sweep.Between(20, 60));
        // The spread is the scenario's.
        assertThat(axes.get(1).levels())
                .hasToString("Drawn[distribution=Pert[min=30.0, mode=30.0, max=60.0, lambda=4.0], levels=0]");
        assertThat(axes.get(2).unit()).isEqualTo(Unit.NUMBER);
        assertThat(axes.get(3).levels()).isEqualTo(new Sweep.Between(0, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "axis: {} | 3:1 | Expected a key of a sweep, received axis | axes",
                "axes: {} | 3:1 | Expected at least one axis |",
                "axes: {x: {values: [1]}} | 3:8 | Expected the key path in an axis |",
                "axes: {x: {path: meetings.talks.duration}} | 3:8 | Expected one of values, range and distribution |",
                "axes: {x: {path: meetings.talks.duration, values: [1m], range: {from: 1m, to: 2m}}} | 3:8 | received 2 of them |",
                "axes: {x: {path: meetings.talsk.duration, values: [20m]}} | 3:18 | Expected a path that the file has | meetings.talks.duration",
                "axes: {x: {path: [meetings.talks.duration, meetings.lnch.duration], values: [20m]}} | 3:44 | meetings.lnch | meetings.lunch.duration",
                "axes: {x: {path: meetings.talks.duration, values: [20m, 30]}} | 3:57 | write 30m |",
                "axes: {x: {path: meetings.talks.duration, values: [20m, 30m, 0h20m]}} | 3:62 | Expected each value once |",
                "axes: {x: {path: meetings.talks.duration, values: []}} | 3:43 | Expected at least one value |",
                "axes: {x: {path: meetings.talks.duration, range: {from: 20m, to: 30m}}} | 3:43 | Expected a step in the range under the design full-factorial | step",
                "axes: {x: {path: meetings.talks.duration, range: {from: 40m, to: 30m, step: 5m}}} | 3:66 | Expected an end after 40m |",
                "axes: {x: {path: meetings.talks.duration, range: {from: 20m, to: 5, step: 5m}}} | 3:66 | two durations, two numbers or two moments |",
                "axes: {x: {path: meetings.talks.duration, range: {from: 20m, to: 30m, step: 0m}}} | 3:77 | Expected a step above 0 |",
                "axes: {x: {path: meetings.talks.duration, range: {from: 0s, to: 5h, step: 1s}}} | 3:75 | at most 10000 values |",
                "axes: {x: {path: meetings.talks.duration, distribution: about(20m)}} | 3:43 | Expected levels beside the distribution | levels: 5",
                "axes: {x: {path: meetings.talks.duration, distribution: 20m, levels: 5}} | 3:57 | Expected a distribution such as | values: [20m]",
                "axes: {x: {path: meetings.talks.duration, values: [20m], levels: 5}} | 3:58 | Expected levels beside a distribution |",
                "axes: {x: {path: resources.interpreters.capacity, distribution: #, levels: 5}} | 3:65 | Expected a whole number |",
                "axes: {x: {path: meetings.talks, values: [{duration: 1m}]}, y: {path: meetings.talks.duration, values: [1m]}} | 3:71 | beside meetings.talks |",
                "axes: {x: {path: meetings.talks.duration, values: [20m]}, y: {path: meetings.talks.duration, values: [1m]}} | 3:69 | received meetings.talks.duration again |",
                "variant: latre | 3:10 | Expected a variant that the file has | later",
                "design: sobol | 3:9 | Expected a number of points | {sobol: 256}",
                "design: full | 3:9 | Expected one of full-factorial |",
                "design: {sobol: 1, latin-hypercube: 2} | 3:1 | Expected one design, received 2 |",
                "design: {latin-hypercube: 2000000} | 3:1 | Expected at most 1000000 points |",
                "run: {replications: 0} | 3:21 | Expected a whole number of at least 1 |",
                "run: {horizon: 1h} | 3:7 | Expected a key of the run of a sweep |",
                "goals: [makespan, makespan] | 3:19 | Expected each goal once |",
            })
    void whatMakesNoSenseIsRefusedWhereItStands(
            String text, String at, String message, @org.jspecify.annotations.Nullable String hint) {
        String axes = text.startsWith("ax") ? "" : "\naxes: {x: {path: meetings.talks.duration, values: [20m]}}\n";
        String said = formatted(read(text.replace("#", "\"uniform(1, 3)\"") + axes));

        assertThat(said).contains("talks-and-lunch.yaml:" + at + ": error: ", message);
        if (hint != null) {
            assertThat(said).contains("Maybe " + hint);
        }
    }

    @Test
    void tooManyPointsAreCounted() {
        String axis = ": {path: meetings.talks.weight, range: {from: 1, to: 9999, step: 1}}\n";

        assertThat(formatted(read("axes:\n  x" + axis + "  y" + axis.replace("talks", "lunch"))))
                .contains("Expected at most 10000000 points, received 99980001");
    }

    @Test
    void aNumberBetweenThatTheScenarioCannotHaveIsFoundBeforeAnythingIsPlayed() {
        String said = formatted(read(
                "design: {sobol: 8}\naxes: {x: {path: resources.interpreters.capacity, range: {from: 1, to: 4}}}\n"));

        assertThat(said).contains("Expected a whole number");
    }

    @Test
    void aScenarioThatIsMissingOrWrongIsToldWhereItIsNamed() throws IOException {
        Path file = folder.resolve("lost.yaml");
        Files.writeString(file, "sweep: 1\nscenario: nowhere.yaml\naxes: {x: {path: a.b, values: [1]}}\n");
        assertThat(formatted(SweepReader.read(file)))
                .contains("lost.yaml:2:11: error: Expected a scenario file, received the name of none");

        Files.writeString(folder.resolve("plan.yaml"), SCENARIO + "riskss: {}\n");
        assertThat(formatted(read("axes: {x: {path: meetings.talks.duration, values: [20m]}}\n")))
                .contains(
                        "talks-and-lunch.yaml:2:11: error: Expected a scenario without errors",
                        "plan.yaml:11:1",
                        "riskss");
    }

    @Test
    void aSweepIsKnownByItsFirstKey() {
        assertThat(SweepReader.isSweep(read("axes: {}").file())).isTrue();
        assertThat(SweepReader.isSweep(folder.resolve("plan.yaml"))).isFalse();
        assertThat(SweepReader.isSweep(folder.resolve("nothing.yaml"))).isFalse();
    }
}
