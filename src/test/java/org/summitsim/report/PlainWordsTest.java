package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.analysis.blame.Slip;

/** What a newcomer found confusing in what a run says. */
class PlainWordsTest {
    /** Planned to end at 22:30, due at 23:00, and usually over before that: late and on time at once. */
    private static final String DINNER = """
            people: {host: {}, guest: {}}
            meetings:
              dinner:
                title: State dinner
                people: [host, guest]
                start: {at: day 1 19:00, delay: "uniform(5m, 15m)"}
                duration: "uniform(3h30m, 4h)"
                planned: 3h30m
                due: day 1 23:00
                contract: {within: 10m, probability: 0.9}
            """;

    private static final String JOURNEY = """
            people: {host: {}, guest: {}}
            places: {embassy: {}, office: {}}
            transfers: {way: {from: embassy, to: office, duration: 20m}}
            meetings:
              call: {title: First call, at: embassy, people: [guest], start: day 1 09:00, duration: "uniform(40m, 80m)", planned: 40m}
              words: {title: Last words, at: office, people: [guest], after: [call], duration: 10m}
              talks: {title: Talks, at: office, people: [host, guest], start: day 1 10:30, duration: 30m}
            """;

    private static String terminal(RunResult run) {
        return TerminalReport.of(new TerminalReport.Options(100, true, false))
                .text(run, Path.of("r.html"))
                .replaceAll("\\s+", " ");
    }

    private static String page(RunResult run) {
        Programme programme = Programme.of(run);
        return HtmlReport.of(programme, Gallery.of(programme), "0");
    }

    private static Slip slip(double minutes, BlameShare... shares) {
        return new Slip("dinner", 100, minutes, List.of(shares), 0, 0);
    }

    private static BlameShare share(RootKind kind, String of, double minutes) {
        return new BlameShare(kind, of, minutes, 0.1, 1);
    }

    @Test
    void whatIsDueIsNotCalledPlanned() {
        RunResult run = Played.run(DINNER);

        assertThat(terminal(run))
                .contains(
                        "or due",
                        "dinner (end) due 23:00",
                        "late on average (planned 22:30 UTC, earlier counts as on time): ");
        assertThat(page(run)).contains("Planned or due", "due 23:00").doesNotContain("later than planned on average");
    }

    /** Two meetings have one interpreter each, and in both an item needs another one. */
    @Test
    void whatNeverEndsIsNotCalledKept() {
        RunResult run = Played.run("""
                resources: {interpreter: {capacity: 2}}
                meetings:
                  one: {start: day 1 09:00, uses: [interpreter], agenda: {talk: {duration: 5m}, aside: {duration: 5m, uses: [interpreter]}}}
                  two: {start: day 1 09:00, uses: [interpreter], agenda: {talk: {duration: 5m}, aside: {duration: 5m, uses: [interpreter]}}}
                """);

        assertThat(run.facts().completed()).isZero();
        assertThat(terminal(run))
                .contains("100 of 100 replications did not run to their end", "It cannot be told, since no replication")
                .doesNotContain("No promise is at risk", "Nobody and nothing");
        assertThat(page(run))
                .contains("Of its promises nothing can be said: the programme never ran to its end.")
                .doesNotContain("No promise is at risk", "Nobody and nothing is short");
    }

    @Test
    void theAverageWaitOfAQueueIsNotCalledUsual() {
        RunResult run = Played.run("""
                resources: {desk: {}}
                meetings:
                  badge: {uses: [desk], duration: 3m}
                  delegates: {arrivals: {every: 1m, count: 5, from: day 1 09:00, steps: [badge]}}
                """);

        assertThat(terminal(run)).contains("wait on", "average").doesNotContain("usual wait");
        assertThat(page(run)).contains("Wait on average").doesNotContain("Usual wait", "The usual wait");
    }

    @Test
    void whoIsOnTheWayToWhatHasNoPlannedStartHoldsNothingUp() {
        String page = page(Played.run(JOURNEY));

        assertThat(page.substring(page.indexOf("id=\"causes\"")))
                .contains("Talks")
                .doesNotContain("Last words<");
    }

    @Test
    void startsWithAContractAreToldEvenIfNoDurationMovesThem() {
        assertThat(page(Played.run(DINNER)))
                .contains(
                        "This is about how long activities take.",
                        "The start of State dinner: no activity moves it by half a minute or more by how long it takes."
                                + " Its own late start decides it in 100 % of all plays.");
    }

    @Test
    void sentencesOnCausesCallThingsByTheirTitles() {
        assertThat(terminal(
                        Played.run(DINNER + "  reception: {title: The reception, people: [guest], start: day 1 18:00,"
                                + " duration: \"uniform(70m, 90m)\", planned: 60m}\n")))
                .contains("State dinner starts ", "by the overrun of The reception");
    }

    @Test
    void aPartIsNamedWithWhatItIsAPartOf() {
        RunResult run = SampleResults.visit();
        String part = Stream.of("flight-out/boarding", "flight-out/taxi-out", "flight-out/flight")
                .filter(run.network().activities().ids()::contains)
                .findFirst()
                .orElseThrow();
        Row row = Programme.of(run).find(part).orElseThrow();

        assertThat(RootWords.byTitle(run.network()).of(RootKind.OVERRUN, part))
                .isEqualTo("the overrun of " + row.fullTitle())
                .contains(": ");
    }

    @Test
    void othersAreCountedAndTheLargestIsNamed() {
        RunResult run = Played.run(DINNER);
        RootWords words = RootWords.byTitle(run.network());

        assertThat(words.shares(slip(
                        190,
                        share(RootKind.DELAY, "a", 22),
                        share(RootKind.DELAY, "b", 18),
                        share(RootKind.DELAY, "c", 10),
                        share(RootKind.SMALL, "", 140))))
                .isEqualTo(
                        "22 min by the late start of a, 2 h 48 min by over 2 others (the largest: the late start of b, 18 min)");
        assertThat(words.shares(slip(
                        10,
                        share(RootKind.DELAY, "a", 9.2),
                        share(RootKind.DELAY, "b", 0.5),
                        share(RootKind.WAY, "c", 0.3))))
                .isEqualTo(
                        "9.2 min by the late start of a, 0.8 min by 2 others (the largest: the late start of b, 0.5 min)");
        assertThat(words.shares(slip(10, share(RootKind.DELAY, "a", 9.8), share(RootKind.DELAY, "b", 0.2))))
                .isEqualTo("9.8 min by the late start of a, 0.2 min by the late start of b");
        assertThat(words.shares(slip(10, share(RootKind.DELAY, "dinner", 10))))
                .isEqualTo("all of it by its own late start");
    }
}
