package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.kernel.SamplingPlan;

class MeasureSamplesTest {
    /** Two measures that are gathered only when both are being gathered. */
    @Test
    void measuresAreSummedUpInTheThreadsOfThePool() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        List<MeasureSample> two = IntStream.range(0, 2)
                .mapToObj(k -> MeasureSample.of("m" + k, "", Unit.COUNT, () -> {
                    await(both);
                    return new double[] {k, k};
                }))
                .toList();
        MeasureSamples samples = new MeasureSamples(two, new Summaries(SamplingPlan.random()));
        ForkJoinPool pool = new ForkJoinPool(2);
        try {
            Measures measures = pool.submit(samples::measures).get(1, TimeUnit.MINUTES);

            assertThat(measures.list()).extracting(Measure::key).containsExactly("m0", "m1");
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("Expected two measures to be summed up at once", e);
        }
    }
}
