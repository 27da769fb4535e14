package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.summitsim.analysis.Played.mean;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.network.TimeLine;

class PromisesTest {

    private static final String LATE_BY_TEN = """
            people:
              host: {}
            meetings:
              before: {people: [host], start: "day 1 01:00", duration: 70m}
              talk: {people: [host], start: "day 1 02:00", duration: 30m, due: "day 1 02:40", tolerance: %s,
                     contract: {within: %s, probability: 0.9}}
            """;

    @Test
    void aStartAtTheVeryEndOfItsToleranceIsKept() {
        RunResult run = Played.run(LATE_BY_TEN.formatted("10m", "10m"));

        assertThat(mean(run, "lateness", "talk")).isEqualTo(10);
        assertThat(mean(run, "p_start_kept", "talk")).isEqualTo(1);
        assertThat(mean(run, "p_due_kept", "talk")).isEqualTo(1);
        assertThat(mean(run, "p_contract", "talk")).isEqualTo(1);
        assertThat(mean(run, "p_joint", "")).isEqualTo(1);
    }

    @Test
    void aMinuteLaterItIsBroken() {
        RunResult run = Played.run(LATE_BY_TEN.formatted("9m", "9m"));

        assertThat(mean(run, "p_start_kept", "talk")).isZero();
        assertThat(mean(run, "p_contract", "talk")).isZero();
        assertThat(mean(run, "p_joint", "")).isZero();
        assertThat(run.replications().column("p_joint")).containsOnly(0);
    }

    @Test
    void whatIsMissedBreaksItsContractAndNeverStarts() {
        RunResult run = Played.run("""
                places:
                  room: {open: "day 1 00:00/day 1 02:00", capacity: 1}
                meetings:
                  before: {at: room, start: "day 1 00:10", duration: "discrete(30m=0.5, 80m=0.5)", planned: 30m}
                  talk: {at: room, start: "day 1 01:00", duration: 45m, contract: {within: 10m, probability: 0.9}}
                """);

        double missed = mean(run, "p_missed", "talk");
        assertThat(missed).isBetween(0.3, 0.7);
        assertThat(mean(run, "p_contract", "talk")).isCloseTo(1 - missed, within(1e-12));
        assertThat(run.measures().get("start", "talk").summary().n()).isEqualTo(Math.round(100 * (1 - missed)));
        assertThat(run.measures().get("start", "talk").summary().quantile(95)).isInfinite();
        assertThat(run.facts().completed()).isEqualTo(100);
    }

    @Test
    void aDayEndsWithTheLastOfWhatIsPlannedForIt() {
        RunResult run = Played.run("""
                meetings:
                  dinner: {start: "day 1 23:00", duration: 90m, due: "day 2 00:15"}
                  breakfast: {start: "day 2 08:00", duration: 30m}
                  walk: {after: [breakfast], duration: 20m}
                """);

        assertThat(run.days()).extracting(Day::activities).containsExactly(List.of(0), List.of(1, 2));
        assertThat(mean(run, "day_end", "1")).isEqualTo(24.5 * TimeLine.HOUR);
        assertThat(mean(run, "day_end", "2")).isEqualTo(32 * TimeLine.HOUR + 50.0 * TimeLine.MINUTE);
        assertThat(run.days().get(0).due()).hasValue(24 * TimeLine.HOUR + 15 * TimeLine.MINUTE);
        assertThat(run.measures().find("p_joint", "")).isEmpty();
        assertThat(run.measures().find("lateness", "walk")).isEmpty();
    }

    @Test
    void stuckReplicationsAreCountedAndSayWhatTheyWaitFor() {
        RunResult run = Played.run("""
                places:
                  here: {}
                  there: {}
                people:
                  host: {base: here}
                meetings:
                  talk: {at: there, people: [host], duration: 30m}
                  next: {after: [talk], duration: 30m}
                """);

        assertThat(run.facts().completed()).isZero();
        assertThat(run.facts().stuck()).containsExactly("talk waits for person host (100 of 100 replications)");
        assertThat(run.measures().get("makespan", "").summary().n()).isZero();
        assertThat(run.measures().get("makespan", "").summary().quantile(50)).isInfinite();
        assertThat(run.replications().column("stuck")).containsOnly(1);
    }
}
