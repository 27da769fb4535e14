package org.summitsim.verification;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What disruptions do that is known exactly, from a scenario's text to the summary. */
class BreakdownsTest {
    private static final String HEAD = """
            summit: 1
            title: Breakdowns
            clock: {start: 2024-01-01T00:00, zone: UTC}
            people: {worker: {}}
            """;

    @TempDir
    Path folder;

    /**
     * Work of 10 hours by a machine that calls for repair at a rate of one in m hours, at work or not, for r hours each: as
     * long as a busy period that begins with the work, 10 / (1 - r/m), preempted and resumed (Gaver 1962, the completion time
     * for Poisson arrivals that queue).
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"300 | exponential(30m) | 0.1", "120 | 30m | 0.25", "90 | \"uniform(15m, 45m)\" | 0.3333333333"})
    void workThatIsInterruptedTakesAsLongAsABusyPeriod(int every, String repair, double load) throws IOException {
        Verified run = Verified.run(HEAD + """
                meetings: {work: {people: [worker], duration: 10h}}
                disruptions:
                  breakdown: {every: exponential(%dm), seizes: worker, duration: %s, preempts: true}
                """.formatted(every, repair), 10_000, folder);

        run.expectMean("makespan", 600 / (1 - load));
        run.expectMean("interrupted(work)", 600 * load / (1 - load));
        run.expectMean("interruption(breakdown)", 600 * load / (1 - load));
        run.expectMean("calls(breakdown)", 600 / (1 - load) / every);
        run.expectMean("engaged(worker)", 1);
    }

    /** With repairs of no length the work stays as it is and calls come as a Poisson process, within their hours only. */
    @Test
    void callsComeAtTheirRateAndOnlyInTheirHours() throws IOException {
        Verified run = Verified.run(HEAD + """
                meetings: {work: {people: [worker], duration: 48h}}
                disruptions:
                  call: {every: exponential(2h), during: 08:00-20:00, seizes: worker, duration: 0m, preempts: true}
                """, 10_000, folder);

        run.expectMean("calls(call)", 12);
        run.expectVariance("calls(call)", 12, 3 + 1 / 12.0);
        run.expectMean("makespan", 48 * 60);
    }

    /** One who waits behind a call in progress waits for what is left of it: rate x E[R^2] / 2 in the long run, and 0 without. */
    @Test
    void aMeetingFindsACallInProgressAsOftenAsItTakesTime() throws IOException {
        Verified run = Verified.run(HEAD + """
                meetings: {work: {people: [worker], start: 2024-01-03T00:00, duration: 1m, tolerance: 0m}}
                disruptions: {call: {every: exponential(50m), seizes: worker, duration: 10m}}
                """, 20_000, folder);

        // The work that calls bring is that of M/D/1: mean rho r / 2 / (1 - rho) with rho = 0.2, and a call that comes
        // while
        // the meeting still waits goes ahead too, so all of it takes 1 / (1 - rho) as long.
        run.expectMean("p_start_kept(work)", 1 - 0.2);
        run.expectMean("lateness(work)", 0.2 * 10 / 2 / (1 - 0.2) / (1 - 0.2));
    }

    /** Numbers that rule out nothing: calls neither change what else is drawn nor a queue that they do not touch. */
    @Test
    void whatIsNotSeizedIsTheSameAsWithout() throws IOException {
        String work = "meetings: {work: {duration: \"exponential(60m)\"}}\n";
        Verified calm = Verified.run(HEAD + work, 1000, folder);
        Verified run = Verified.run(
                HEAD + work
                        + "disruptions: {call: {every: exponential(20m), seizes: worker, duration: 10m, preempts: true}}\n",
                1000,
                folder);

        run.expectEqual(calm, "makespan");
    }
}
