package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.Summary;
import org.summitsim.yaml.ScenarioReader;

/** Contracts and their joint confidence under every sampling: rules 8, 32 and 33 of the rules of play. */
class ContractsTest {
    private static final double Z2 = 1.959963984540054 * 1.959963984540054;

    /** The first contract always holds. The second holds if 60 u is at most 44, the third is asked for in half of the plays. */
    private static final String TEXT = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            meetings:
              talks: {start: day 1 10:00, duration: "uniform(0m, 60m)", contract: {within: 0m, probability: 0.9},
                      outcomes: {agreed: 0.5, open: 0.5}}
              lunch: {after: [talks], start: day 1 10:40, duration: 10m, contract: {within: 4m, probability: 0.7}}
              signing: {when: {talks: agreed}, after: [talks], start: day 1 11:00, duration: 5m,
                        contract: {within: 0m, probability: 0.9}}
            """;

    private static RunResult run(String sampling, int replications) {
        Play play = Play.of(ScenarioReader.read("contracts.yaml", TEXT, List.of())
                .scenario()
                .orElseThrow());
        return Runner.run(
                play, new RunPlan("base", 7, SamplingPlan.of(sampling), Stop.after(replications), 2, Progress.NONE));
    }

    private static Summary summary(RunResult run, String name, String of) {
        return run.measures().get(name, of).summary();
    }

    private static int units(String sampling, int replications) {
        SamplingPlan plan = SamplingPlan.of(sampling);
        return (int) IntStream.range(0, replications).map(plan::unit).distinct().count();
    }

    @ParameterizedTest
    @CsvSource({
        "random, 1000, wilson",
        "antithetic, 1000, hall over pairs",
        "latin-hypercube, 1000, hall over blocks",
        "sobol, 1600, hall over randomisations"
    })
    void whatIsKeptAtTimesHasTheIntervalOfItsSampling(String sampling, int replications, String method) {
        RunResult run = run(sampling, replications);

        for (Summary share : List.of(summary(run, "p_contract", "lunch"), summary(run, "p_joint", ""))) {
            Interval interval = share.interval().orElseThrow();
            assertThat(share.n()).isEqualTo(replications);
            assertThat(share.mean()).isCloseTo(44 / 60.0, within(0.05));
            assertThat(interval.method()).isEqualTo(method);
            assertThat(interval.low()).isLessThanOrEqualTo(share.mean());
            assertThat(interval.high()).isGreaterThanOrEqualTo(share.mean());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "random, 1000, wilson",
        "antithetic, 1000, wilson over pairs",
        "latin-hypercube, 1000, wilson over blocks",
        "sobol, 1600, wilson over randomisations"
    })
    void whatIsAlwaysKeptIsAsSureAsItsUnitsAreMany(String sampling, int replications, String method) {
        Interval interval = summary(run(sampling, replications), "p_contract", "talks")
                .interval()
                .orElseThrow();

        int n = sampling.equals("random") ? replications : units(sampling, replications);
        assertThat(interval.method()).isEqualTo(method);
        assertThat(interval.low()).isCloseTo(n / (n + Z2), within(1e-9));
        assertThat(interval.high()).isEqualTo(1);
    }

    /** Half of the plays sign; all of these in time. In Latin hypercubes of 50 it is exactly half of them. */
    @ParameterizedTest
    @CsvSource({"random, 1000", "antithetic, 1000", "latin-hypercube, 1000", "sobol, 1600"})
    void onlyPlaysThatAskForAContractCount(String sampling, int replications) {
        RunResult run = run(sampling, replications);
        Summary signing = summary(run, "p_contract", "signing");

        assertThat(signing.mean()).isEqualTo(1);
        assertThat(signing.n())
                .isEqualTo(Math.round(summary(run, "p_held", "signing").mean() * replications));
        assertThat((double) signing.n()).isCloseTo(replications / 2.0, within(replications * 0.06));
        if (sampling.equals("latin-hypercube")) {
            assertThat(signing.n()).isEqualTo(replications / 2);
        }
        assertThat(summary(run, "p_joint", "").mean())
                .isEqualTo(summary(run, "p_contract", "lunch").mean());
    }
}
