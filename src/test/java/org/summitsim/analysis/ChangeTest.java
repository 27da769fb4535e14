package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.kernel.SamplingPlan;

/** Two runs on common random numbers: rule 34 of the rules of play. */
class ChangeTest {
    private static final String TALK = """
            meetings:
              talk: {start: "day 1 01:00", duration: "uniform(10m, 70m)"}
              next: {after: [talk], start: "day 1 01:30", duration: %s, contract: {within: 10m, probability: 0.9}}
            """;

    private static Change find(List<Change> changes, String measure) {
        return changes.stream()
                .filter(c -> c.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /** Both vary by an hour; what differs is ten minutes in every replication, so the interval has no width. */
    @Test
    void whatIsCommonToBothIsNotNoise() {
        RunResult before = Played.run(TALK.formatted("20m"));
        RunResult after = Played.run(TALK.formatted("30m"));
        Change end = find(Change.list(before, after, SamplingPlan.random()), "day_end(1)");

        assertThat(end.difference().mean()).isCloseTo(600e6, within(1e-3));
        assertThat(end.difference().interval().orElseThrow().halfWidth()).isLessThan(1e-3);
        assertThat(end.before().interval().orElseThrow().halfWidth()).isGreaterThan(60e6);
        Change contract = find(Change.list(before, after, SamplingPlan.random()), "p_contract(next)");
        assertThat(contract.difference().mean()).isZero();
        assertThat(contract.before().mean()).isBetween(0.3, 0.7);
    }

    /** What is not asked for in one of them, or never happens, says nothing about the difference. */
    @Test
    void onlyWhatHappenedInBothIsCompared() {
        RunResult before = Played.run("""
                meetings:
                  ask: {start: "day 1 00:00", duration: 10m, outcomes: {yes: 0.5, no: 0.5}}
                  talk: {when: {ask: yes}, start: "day 1 01:00", duration: 30m, contract: {within: 5m, probability: 0.9}}
                """);
        Change contract = find(Change.list(before, before, SamplingPlan.random()), "p_contract(talk)");

        assertThat(contract.difference().n()).isEqualTo(contract.before().n()).isLessThan(100);
        assertThat(contract.difference().mean()).isZero();
    }
}
