package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Counterfactual;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.yaml.ScenarioReader;

/** What would be saved, where it can be worked out by hand. */
class OnTimeTest {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n";

    private static RunResult run(String rest, SamplingPlan sampling, int threads) {
        var reading = ScenarioReader.read("on-time.yaml", HEAD + rest, List.of());
        assertThat(reading.problems()).isEmpty();
        Play play = Play.of(reading.scenario().orElseThrow());
        RunPlan plan = new RunPlan("base", 1, sampling, Stop.after(500), threads, Progress.NONE);
        return OnTime.add(play, plan, Runner.run(play, plan));
    }

    private static RunResult run(String rest) {
        return run(rest, SamplingPlan.random(), 1);
    }

    private static Counterfactual of(RunResult run, String measure, RootKind kind, String root) {
        return run.counterfactuals().stream()
                .filter(c -> c.measure().equals(measure))
                .filter(c -> c.kind() == kind && c.root().equals(root))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theExampleOfThePageSavesMoreThanIsBlamed() throws IOException {
        var example = Pattern.compile("(?s)### An example.*?```yaml\n.*?zone: UTC}\n(.*?)```")
                .matcher(Files.readString(Path.of("docs", "methods.md")));
        assertThat(example.find()).isTrue();
        String third = "third: {people: [host, guest], start: day 1 11:15,";
        assertThat(example.group(1)).contains(third);
        RunResult run = run(example.group(1).replace(third, third + " contract: {within: 5m, probability: 0.9},"));

        Counterfactual second = of(run, "lateness", RootKind.OVERRUN, "second");
        assertThat(second.blamed()).isCloseTo(10, within(1e-9));
        assertThat(second.saved()).isCloseTo(15, within(1e-9));
        Counterfactual first = of(run, "lateness", RootKind.OVERRUN, "first");
        assertThat(first.blamed()).isCloseTo(5, within(1e-9));
        assertThat(first.saved()).isCloseTo(10, within(1e-9));
    }

    @Test
    void ofTwoThatAreLateSideBySideNeitherSavesMuch() {
        RunResult run = run("""
                meetings:
                  left: {start: day 1 09:00, duration: 89m, planned: 60m}
                  right: {start: day 1 09:00, duration: 90m, planned: 60m}
                  both: {start: day 1 10:00, duration: 60m, after: [left, right]}
                """);

        Counterfactual right = of(run, "day_end", RootKind.OVERRUN, "right");
        assertThat(right.blamed()).isCloseTo(30, within(1e-9));
        assertThat(right.saved()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aLateStartARiskAndACallAreLeftOut() {
        RunResult run = run("""
                people: {host: {}, guest: {}}
                meetings:
                  talks:
                    people: [host]
                    start: {at: day 1 09:00, delay: "uniform(0m, 20m)"}
                    duration: 60m
                    contract: {within: 5m, probability: 0.9}
                  signing: {people: [host], start: day 1 12:00, duration: 10m}
                  farewell: {people: [guest], start: day 2 12:00, duration: 60m}
                risks:
                  leak: {probability: 0.5, affects: [signing], impact: {add: 30m}}
                disruptions:
                  phone: {seizes: guest, every: "exponential(12h)", duration: 60m}
                """);

        Counterfactual delay = of(run, "lateness", RootKind.DELAY, "talks");
        assertThat(delay.blamed()).isCloseTo(10, within(1.0));
        assertThat(delay.saved()).isCloseTo(delay.blamed(), within(1e-9));
        Counterfactual risk = of(run, "day_end", RootKind.RISK, "leak");
        assertThat(risk.blamed()).isCloseTo(15, within(2.0));
        assertThat(risk.saved()).isCloseTo(risk.blamed(), within(1e-9));
        assertThat(risk.interval().orElseThrow().low()).isLessThan(risk.saved());
        assertThat(risk.n()).isEqualTo(500);
        Counterfactual call = of(run, "day_end", RootKind.CALL, "phone");
        assertThat(call.blamed()).isPositive();
        assertThat(call.saved()).isCloseTo(call.blamed(), within(1e-9));
    }

    @Test
    void aWayAndATimeBetweenTakeWhatIsPlanned() {
        RunResult run = run("""
                places: {hotel: {}, palace: {}}
                transfers: {drive: {between: [hotel, palace], duration: "uniform(10m, 30m)", margin: 0m}}
                people: {host: {base: hotel}, guest: {}}
                meetings:
                  talks: {people: [host], at: palace, start: day 1 09:00, duration: 60m}
                  first: {people: [guest], start: day 2 09:00, duration: 60m}
                  second:
                    people: [guest]
                    after: [{of: first, lag: "uniform(0m, 40m)"}]
                    duration: 60m
                """);

        Counterfactual way = of(run, "day_end", RootKind.WAY, "talks");
        assertThat(way.blamed()).isCloseTo(2.5, within(0.6));
        assertThat(way.saved()).isCloseTo(way.blamed(), within(1e-9));
        Counterfactual lag = of(run, "day_end", RootKind.LAG, "second");
        assertThat(lag.blamed()).isCloseTo(5, within(1.0));
        assertThat(lag.saved()).isCloseTo(lag.blamed(), within(1e-9));
    }

    /**
     * As planned the talks have the team first. They begin 70 minutes late, by their own delay, and 120 minutes late, because the briefing has
     * the team until 11:00. With another team only their own delay is left.
     */
    @Test
    void oneMoreOfWhatIsShortSavesTheWaitAndNotTheDelayBehindIt() {
        String meetings = """
                meetings:
                  talks:
                    people: [host]
                    start: {at: day 1 09:00, delay: 70m}
                    duration: 60m
                    contract: {within: 5m, probability: 0.9}
                    WITH
                  briefing: {people: [guest], start: day 1 10:00, duration: 60m, WITH}
                """;
        RunResult team = run("people: {host: {}, guest: {}}\nresources: {team: {kind: staff, capacity: 1}}\n"
                + meetings.replace("WITH\n", "uses: [team]\n").replace("WITH", "uses: [team]"));
        RunResult room = run("people: {host: {}, guest: {}}\nplaces: {hall: {capacity: 1}}\n"
                + meetings.replace("WITH\n", "at: hall\n").replace("WITH", "at: hall"));

        for (Counterfactual more : List.of(
                of(team, "lateness", RootKind.RESOURCE, "team"), of(room, "lateness", RootKind.PLACE, "hall"))) {
            assertThat(more.blamed()).isCloseTo(120, within(1e-9));
            assertThat(more.saved()).isCloseTo(50, within(1e-9));
            assertThat(more.n()).isEqualTo(500);
        }
    }

    /** Nobody can be there twice: a wait for a person has blame and no saving. */
    @Test
    void aWaitForAPersonHasNone() {
        RunResult run = run("""
                people: {host: {}}
                meetings:
                  talks:
                    people: [host]
                    start: {at: day 1 09:00, delay: 70m}
                    duration: 60m
                    contract: {within: 5m, probability: 0.9}
                  briefing: {people: [host], start: day 1 09:30, duration: 60m}
                """);

        assertThat(run.counterfactuals()).noneMatch(c -> c.kind() == RootKind.PERSON);
    }

    @Test
    void itDoesNotDependOnThreadsAndComesWithoutAnIntervalFromReplicationsThatAreNotIndependent() {
        String rest = """
                people: {host: {}}
                meetings:
                  first: {people: [host], start: day 1 09:00, duration: "uniform(50m, 100m)", planned: 60m}
                  second: {people: [host], start: day 1 10:00, duration: 60m}
                """;

        assertThat(run(rest, SamplingPlan.random(), 2).counterfactuals())
                .isEqualTo(run(rest, SamplingPlan.random(), 1).counterfactuals())
                .isNotEmpty();
        assertThat(run(rest, SamplingPlan.of("antithetic"), 1).counterfactuals())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.interval()).isEmpty());
    }
}
