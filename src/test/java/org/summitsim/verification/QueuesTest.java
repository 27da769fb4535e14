package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Waits and queues that are known exactly, met by the whole path from a scenario's text to what a run leaves. */
class QueuesTest {
    private static final String HEAD = "summit: 1\ntitle: Queue\nclock: {start: 2024-01-01T00:00, zone: UTC%s}\n";
    private static final int MACHINES = 4;

    @TempDir
    Path folder;

    private Verified run(String warmup, String servers, String stream, int replications) throws IOException {
        String text = HEAD.formatted("") + "run: {warmup: " + warmup + "}\n"
                + "resources: {server: {kind: staff, capacity: " + servers + "}}\n"
                + "meetings: {queue: {uses: [server], " + stream + "}}\n";
        return Verified.run(text, replications, folder);
    }

    /** Exponential arrivals and service of mean 60 minutes, one server who begins idle: what the 10th and the 20th wait. */
    @ParameterizedTest
    @CsvSource({"75, 1.85983, 2.57328", "66.6666666667, 2.19500, 3.27473"})
    void theFirstCustomersOfOneServerWaitAsTheoryHasIt(String every, double tenth, double twentieth)
            throws IOException {
        Verified run = run(
                "0m",
                "1",
                "duration: exponential(60m), arrivals: {every: exponential(" + every + "m), count: 20}",
                100_000);

        run.expectEntity("queue", 1, 0);
        run.expectEntity("queue", 10, 60 * tenth);
        run.expectEntity("queue", 20, 60 * twentieth);
        assertThat(run.mean("served(queue)")).isEqualTo(20);
    }

    @Test
    @Tag("slow")
    void twoServersAtNineTenthsLoadLetWaitAsTheoryHasIt() throws IOException {
        Verified run = run(
                "1200h",
                "2",
                "duration: exponential(60m), arrivals: {every: exponential(33.3333333333m), count: 12000}",
                400);

        run.expectMean("p_wait(queue)", 0.852632);
        run.expectMean("wait(queue)", 60 * 4.263158);
        // Little's law: 1.8 an hour, each of whom waits so long.
        run.expectMean("queue(queue)", 1.8 * 4.263158);
    }

    @ParameterizedTest
    @CsvSource({"60m, 2.0", "exponential(60m), 4.0"})
    @Tag("slow")
    void oneServerAtFourFifthsLoadLetsWaitTwiceAsLongWhereServiceVaries(String duration, double wait)
            throws IOException {
        Verified run = run(
                "1000h", "1", "duration: \"" + duration + "\", arrivals: {every: exponential(75m), count: 8000}", 400);

        run.expectMean("p_wait(queue)", 0.8);
        run.expectMean("wait(queue)", 60 * wait);
        run.expectMean("through(queue)", 60 * (wait + 1));
    }

    /**
     * Machine repair: four machines work 5 hours on average, then wait for the one repairer, who needs an hour. The reference
     * over the window is the solution of the balance equations from four machines at work on; its limit is the known figure.
     */
    @Test
    void oneRepairerOfFourMachinesIsAsBusyAsTheoryHasIt() throws IOException {
        int hours = 200;
        String chains = IntStream.rangeClosed(1, 80)
                .mapToObj(k -> """
                          work-%1$d-<m>: {repeat: {m: [a, b, c, d]}, %2$s duration: exponential(5h)}
                          repair-%1$d-<m>: {repeat: {m: [a, b, c, d]}, after: [work-%1$d-<m>], uses: [repairer], duration: exponential(1h)}
                        """.formatted(k, k == 1 ? "" : "after: [repair-" + (k - 1) + "-<m>],"))
                .collect(Collectors.joining());
        String text = HEAD.formatted(", end: 2024-01-09 08:00") + "resources: {repairer: {kind: staff}}\nmeetings:\n"
                + chains;

        Verified.run(text, 1000, folder).expectMean("utilization(repairer)", busy(0, hours));
        assertThat(busy(900, 1000)).isCloseTo(0.601657, within(1e-6));
    }

    /** The share of the hours between two moments in which the repairer is busy, by Runge and Kutta's method. */
    private static double busy(double from, double to) {
        double[] p = new double[MACHINES + 1];
        p[0] = 1;
        double step = 0.01;
        double sum = 0;
        for (int k = 0; k * step < to; k++) {
            double before = 1 - p[0];
            double[] k1 = change(p, new double[p.length], 0);
            double[] k2 = change(p, k1, step / 2);
            double[] k3 = change(p, k2, step / 2);
            double[] k4 = change(p, k3, step);
            for (int i = 0; i < p.length; i++) {
                p[i] += step / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
            }
            sum += k * step >= from ? step * (before + 1 - p[0]) / 2 : 0;
        }
        return sum / (to - from);
    }

    /** How fast the probabilities of 0, 1, .. machines down change at {@code p + h d}. */
    private static double[] change(double[] p, double[] d, double h) {
        double[] change = new double[p.length];
        for (int down = 0; down < MACHINES; down++) {
            double fails = (MACHINES - down) * 0.2 * (p[down] + h * d[down]);
            double repaired = p[down + 1] + h * d[down + 1];
            change[down] += repaired - fails;
            change[down + 1] += fails - repaired;
        }
        return change;
    }
}
