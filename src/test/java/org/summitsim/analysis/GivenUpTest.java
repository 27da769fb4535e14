package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Course;
import org.summitsim.model.Entry;
import org.summitsim.model.Meeting;
import org.summitsim.model.Scenario;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Summary;

/** How skipped, cancelled, missed and stuck activities are counted: rule 32 of the rules of play. */
class GivenUpTest {
    private static final int REPLICATIONS = 10;
    private static final String TALK = """
            meetings:
              ask: {start: "day 1 00:00", duration: 10m}
              talk: {start: "day 1 01:00", duration: 30m, due: "day 1 02:00", contract: {within: 5m, probability: 0.9}}
            """;

    /** The talk with a condition, as if its question had been written down. */
    private static Play conditional() {
        Scenario plain = Played.play("", TALK).network().scenario();
        Meeting talk = (Meeting) plain.programme().entries().get(1);
        Course course = new Course(
                List.of(new Course.Condition("ask", List.of("held"))),
                talk.course().outcomes(),
                talk.course().rounds());
        Entry asked = new Meeting(
                talk.id(),
                talk.at(),
                talk.otherwise(),
                talk.attendance(),
                talk.timing(),
                talk.agenda(),
                talk.terms(),
                course,
                talk.arrivals());
        Scenario.Programme programme = new Scenario.Programme(
                List.of(plain.programme().entries().get(0), asked),
                plain.programme().risks());
        return Play.of(new Scenario(
                plain.id(), plain.title(), plain.clock(), plain.settings(), plain.cast(), programme, plain.sources()));
    }

    /** Ten replications of which the first {@code given} give the talk up; in the rest it starts and ends as planned. */
    private static RunResult run(Play play, State how, int given, String sampling) {
        var player = play.player();
        Analysis analysis = Analysis.of(play.network(), player.baseline(), SamplingPlan.of(sampling));
        Recorder recorder = analysis.recorder();
        Block block = recorder.begin(REPLICATIONS);
        for (int k = 0; k < REPLICATIONS; k++) {
            Trajectory played = player.baseline();
            if (k < given) {
                played.state()[1] = how;
                played.start()[1] = TimeLine.NONE;
                played.finish()[1] = TimeLine.NONE;
            }
            recorder.record(played, block, k);
        }
        recorder.end(block);
        return analysis.result(new RunLabel("base", 1, "test"), List.of(block), new ArrayList<>(List.of(recorder)));
    }

    private static RunResult run(State how, int given) {
        return run(conditional(), how, given, "random");
    }

    private static double mean(RunResult run, String name) {
        return Played.mean(run, name, "talk");
    }

    @Test
    void whatAConditionSkipsLeavesTheDenominator() {
        RunResult run = run(State.SKIPPED, 4);

        Summary contract = run.measures().get("p_contract", "talk").summary();
        assertThat(contract.n()).isEqualTo(6);
        assertThat(contract.mean()).isEqualTo(1);
        assertThat(mean(run, "p_start_kept")).isEqualTo(1);
        assertThat(run.measures().get("p_due_kept", "talk").summary().n()).isEqualTo(6);
        Summary start = run.measures().get("start", "talk").summary();
        assertThat(start.n()).isEqualTo(6);
        assertThat(start.quantile(95)).isEqualTo(60.0 * TimeLine.MINUTE);
        assertThat(run.measures().get("lateness", "talk").summary().quantile(95))
                .isZero();
        assertThat(Played.mean(run, "p_joint", "")).isEqualTo(1);
        assertThat(mean(run, "p_held")).isEqualTo(0.6);
        assertThat(mean(run, "p_skipped")).isEqualTo(0.4);
        assertThat(mean(run, "p_missed")).isZero();
    }

    @Test
    void whatIsCancelledHasBrokenItsContractAndNeverStarts() {
        RunResult run = run(State.CANCELLED, 4);

        assertThat(mean(run, "p_contract")).isCloseTo(0.6, within(1e-12));
        assertThat(Played.mean(run, "p_joint", "")).isCloseTo(0.6, within(1e-12));
        assertThat(run.measures().get("start", "talk").summary().n()).isEqualTo(6);
        assertThat(run.measures().get("start", "talk").summary().quantile(95)).isInfinite();
        assertThat(mean(run, "p_cancelled")).isEqualTo(0.4);
        assertThat(mean(run, "p_missed")).isZero();
        assertThat(mean(run, "p_held")).isEqualTo(0.6);
    }

    @Test
    void missedIsCountedAsMissedOnly() {
        RunResult run = run(State.MISSED, 4);

        assertThat(mean(run, "p_missed")).isEqualTo(0.4);
        assertThat(mean(run, "p_skipped")).isZero();
        assertThat(mean(run, "p_cancelled")).isZero();
        assertThat(mean(run, "p_contract")).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void whatIsSkippedWithoutAConditionHasBrokenItsContract() {
        RunResult run = run(Played.play("", TALK), State.SKIPPED, 4, "random");

        assertThat(mean(run, "p_contract")).isCloseTo(0.6, within(1e-12));
        assertThat(Played.mean(run, "p_joint", "")).isCloseTo(0.6, within(1e-12));
        assertThat(run.measures().get("start", "talk").summary().quantile(95)).isFinite();
        assertThat(run.measures().find("p_held", "talk")).isEmpty();
    }

    @Test
    void ofWhatIsAlwaysSkippedThereIsNothingToSay() {
        RunResult run = run(State.SKIPPED, REPLICATIONS);

        assertThat(run.measures().get("p_contract", "talk").summary().n()).isZero();
        assertThat(mean(run, "p_contract")).isNaN();
        assertThat(run.measures().get("start", "talk").summary().quantiles()).isEmpty();
        assertThat(Played.mean(run, "p_joint", "")).isEqualTo(1);
        assertThat(mean(run, "p_held")).isZero();
        assertThat(Played.mean(run, "day_end", "1")).isEqualTo(10.0 * TimeLine.MINUTE);
    }

    /** Of five pairs the first two are skipped whole: Wilson on the three that are left. */
    @Test
    void unitsInWhichAllIsSkippedAreNoTrials() {
        var interval = run(conditional(), State.SKIPPED, 4, "antithetic")
                .measures()
                .get("p_contract", "talk")
                .summary()
                .interval()
                .orElseThrow();

        assertThat(interval.method()).isEqualTo("wilson over pairs");
        double z2 = 1.959963984540054 * 1.959963984540054;
        assertThat(interval.low()).isCloseTo(3 / (3 + z2), within(1e-9));
        assertThat(interval.high()).isEqualTo(1);
    }

    /** Played a hundred times, what comes out and what hangs on it adds up. */
    @Test
    void outcomesAreSharesOfAllReplications() {
        RunResult run = Played.run("""
                meetings:
                  ask: {start: "day 1 00:00", duration: 10m, outcomes: {yes: 0.6, no: 0.4}}
                  talk: {when: {ask: yes}, duration: 30m, outcomes: {good: 0.5, bad: 0.5}}
                """);

        double yes = Played.mean(run, "p_outcome", "ask=yes");
        assertThat(yes).isBetween(0.4, 0.8);
        assertThat(Played.mean(run, "p_outcome", "ask=no")).isCloseTo(1 - yes, within(1e-12));
        assertThat(Played.mean(run, "p_outcome", "ask=not-discussed")).isZero();
        assertThat(Played.mean(run, "p_outcome", "talk=not-discussed")).isCloseTo(1 - yes, within(1e-12));
        assertThat(Played.mean(run, "p_held", "talk")).isEqualTo(yes);
        assertThat(run.measures()
                        .get("p_outcome", "ask=yes")
                        .summary()
                        .interval()
                        .orElseThrow()
                        .method())
                .isEqualTo("wilson");
    }

    @Test
    void roundsAreCountedWhereThereAreSeveral() {
        RunResult run = Played.run("""
                meetings:
                  talk: {duration: 30m, outcomes: {good: 0.5, bad: 0.5}, rounds: {until: good, max: 2}}
                """);

        double bad = Played.mean(run, "p_outcome", "talk=bad");
        Summary rounds = run.measures().get("rounds", "talk").summary();
        // Twice unless the first ended well; badly if both did not.
        assertThat(rounds.mean()).isBetween(1.3, 1.7);
        assertThat(rounds.quantile(95)).isEqualTo(2);
        assertThat(bad).isBetween(0.1, 0.4);
        assertThat(Played.mean(run, "makespan", "")).isCloseTo(30 * rounds.mean(), within(1e-9));
    }
}
