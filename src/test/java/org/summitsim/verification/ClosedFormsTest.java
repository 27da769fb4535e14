package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that are known exactly, met by the whole path from a scenario's text to the summary. */
class ClosedFormsTest {
    private static final String HEAD =
            "summit: 1\ntitle: Closed form\nclock: {start: 2024-01-01T00:00, zone: UTC}\nmeetings:\n";

    @TempDir
    Path folder;

    private Verified run(String meetings, int replications) throws IOException {
        return Verified.run(HEAD + meetings, replications, folder);
    }

    private static String independent(int n, String duration) {
        return IntStream.range(0, n)
                .mapToObj(i -> "  a" + i + ": {duration: \"" + duration + "\"}\n")
                .collect(Collectors.joining());
    }

    @Test
    void oneTriangularActivityHasItsMeanAndVariance() throws IOException {
        Verified run = run(independent(1, "triangular(20m, 30m, 70m)"), 20_000);

        run.expectMean("makespan", 40);
        run.expectVariance("makespan", 116.6667, 2.4);
    }

    @Test
    void onePertActivityHasItsMeanAndVariance() throws IOException {
        Verified run = run(independent(1, "pert(20m, 30m, 70m)"), 20_000);

        run.expectMean("makespan", 35);
        run.expectVariance("makespan", 75, 2.7);
    }

    @Test
    void meansAndVariancesAddAlongAChain() throws IOException {
        Verified run = run("""
                  a: {duration: "triangular(20m, 30m, 70m)"}
                  b: {after: [a], duration: "pert(20m, 30m, 70m)"}
                  c: {after: [b], duration: "uniform(0m, 12m)"}
                """.indent(2), 20_000);

        run.expectMean("makespan", 40 + 35 + 6);
        run.expectVariance("makespan", 116.6667 + 75 + 12, 3);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5", "10"})
    void theLargestOfUniformDurationsIsNOverNPlusOne(int n) throws IOException {
        run(independent(n, "uniform(0m, 60m)"), 10_000).expectMean("makespan", 60.0 * n / (n + 1));
    }

    @ParameterizedTest
    @CsvSource({"2, 1.5", "3, 1.8333333"})
    void theLargestOfExponentialDurationsIsAHarmonicSum(int n, double expected) throws IOException {
        run(independent(n, "exponential(60m)"), 20_000).expectMean("makespan", 60 * expected);
    }

    @ParameterizedTest
    @CsvSource({"2, 0.5641896", "3, 0.8462844"})
    void theLargestOfNormalDurationsLiesThatManyDeviationsAboveTheMean(int n, double expected) throws IOException {
        run(independent(n, "normal(600m, 60m)"), 20_000).expectMean("makespan", 600 + 60 * expected);
    }

    @Test
    void theFiveArcBridgeHasItsMeanAndVariance() throws IOException {
        Verified run = run("""
                  a: {duration: "exponential(60m)"}
                  b: {duration: "exponential(60m)"}
                  cross: {after: [a], duration: "exponential(60m)"}
                  c: {after: [a], duration: "exponential(60m)"}
                  d: {after: [b, cross], duration: "exponential(60m)"}
                """.indent(2), 20_000);

        run.expectMean("makespan", 60 * 83.0 / 24);
        run.expectVariance("makespan", 3600 * 1663.0 / 576, 6);
    }

    @Test
    void meetingsPlannedEveryNinetyMinutesInOneRoomWaitAsInDM1() throws IOException {
        String meetings = IntStream.range(0, 3)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  m%d: {at: room, start: 2024-01-01T%02d:%02d, tolerance: 0m, duration: \"exponential(60m)\"}%n",
                        i + 1,
                        (90 * i) / 60,
                        (90 * i) % 60))
                .collect(Collectors.joining());
        Verified run = run(meetings + "places:\n  room: {capacity: 1}\n", 40_000);

        run.expectMean("lateness(m2)", 60 * 0.22313);
        run.expectMean("lateness(m3)", 60 * 0.34760);
        run.expectMean("p_start_kept(m2)", 1 - 0.22313);
        run.expectMean("p_start_kept(m3)", 1 - 0.29781);
    }

    /** Arrivals made of a chain of random lags, one server, first come first served by file order. */
    @ParameterizedTest
    @Tag("slow")
    @CsvSource({"0.9, 10, 2.19500", "0.9, 20, 3.27473", "0.8, 10, 1.85983", "0.8, 20, 2.57328"})
    void customersOfAnEmptyMM1QueueWaitAsTheoryHasIt(double rate, int customer, double expected) throws IOException {
        StringBuilder meetings = new StringBuilder("  a1: {after: [gate], duration: 0m}\n  gate: {duration: 0m}\n");
        for (int k = 1; k <= customer; k++) {
            if (k > 1) {
                meetings.append(String.format(
                        Locale.ROOT,
                        "  a%d: {after: [{of: a%d, lag: exponential(%.9fm)}], duration: 0m}%n",
                        k,
                        k - 1,
                        60 / rate));
            }
            meetings.append("  s")
                    .append(k)
                    .append(": {after: [a")
                    .append(k)
                    .append("], uses: {server: 1}, duration: \"exponential(60m)\"}\n");
        }
        Verified run = run(meetings + "resources:\n  server: {kind: staff}\n", 40_000);

        double wait = run.mean("start(s" + customer + ")") - run.mean("start(a" + customer + ")");
        double error = (run.sd("start(s" + customer + ")") + run.sd("start(a" + customer + ")")) / Math.sqrt(40_000);
        assertThat(wait).isBetween(60 * expected - 4 * error, 60 * expected + 4 * error);
    }

    @Test
    @Tag("slow")
    void farDownTheLineWaitsReachTheLongRunOfDM1() throws IOException {
        int last = 300;
        String meetings = IntStream.rangeClosed(0, last)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "  m%d: {at: room, start: 2024-01-%02dT%02d:%02d, duration: \"exponential(60m)\"}%n",
                        i,
                        1 + (90 * i) / 1440,
                        (90 * i) / 60 % 24,
                        (90 * i) % 60))
                .collect(Collectors.joining());
        Verified run = run(meetings + "places:\n  room: {capacity: 1}\n", 10_000);

        run.expectMean("lateness(m" + last + ")", 60 * 0.715820);
    }
}
