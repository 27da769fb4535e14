package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.ReplicationTable;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Replay.Rank;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Goal.Direction;

/** A replication played again is the one that was in the run. */
class ReplayTest {
    @ParameterizedTest
    @CsvSource({
        "first.yaml, random, 1",
        "first.yaml, random, 250",
        "first.yaml, antithetic, 102",
        "first.yaml, latin-hypercube, 777",
        "first.yaml, sobol, 399",
        "q-one-traffic.yaml, random, 133",
        "q-one-traffic.yaml, latin-hypercube, 33",
        "w-stream.yaml, random, 101",
        "r-phone-and-alarm.yaml, random, 250",
        "n-rounds.yaml, random, 7",
        "../kishida-2024.yaml, random, 201",
    })
    void replicationKHasTheFiguresOfNumberKOfTheRun(String file, String sampling, int number) {
        Play play = Stage.of(Path.of("scenarios/examples", file));
        RunPlan plan = new RunPlan("base", 5, SamplingPlan.of(sampling), Stop.after(250), 2, Progress.NONE);
        RunPlan enough = plan.withStop(Stop.after(Math.max(250, number)));
        ReplicationTable run = Runner.run(play, enough).replications();

        Trace trace = Trace.of(play, Replay.numbers(play, plan, number));
        ReplicationTable alone = PlannedMeasures.run(play, trace.played()).replications();

        assertThat(alone.columns()).isEqualTo(run.columns());
        for (String column : run.columns()) {
            assertThat(alone.column(column)[0]).as(column).isEqualTo(run.column(column)[number - 1]);
        }
    }

    @Test
    void theLastReplicationIsThatOfTheRunAsItFitsTheSampling() {
        RunPlan plan = new RunPlan("base", 1, SamplingPlan.of("latin-hypercube"), Stop.after(501), 1, Progress.NONE);

        assertThat(Replay.last(plan)).isEqualTo(550);
        assertThat(Replay.last(plan.withSampling(SamplingPlan.random()))).isEqualTo(501);
    }

    @Test
    void ranksFollowWhatIsBetter() {
        double[] values = {3, Double.NaN, 1, 4, 1, Double.POSITIVE_INFINITY};

        assertThat(Rank.BEST.of(values, Direction.MINIMIZE)).hasValue(3);
        assertThat(Rank.MEDIAN.of(values, Direction.MINIMIZE)).hasValue(1);
        assertThat(Rank.WORST.of(values, Direction.MINIMIZE)).hasValue(6);
        assertThat(Rank.BEST.of(values, Direction.MAXIMIZE)).hasValue(4);
        assertThat(Rank.BEST.of(new double[] {Double.NaN}, Direction.MINIMIZE)).isEmpty();
    }
}
