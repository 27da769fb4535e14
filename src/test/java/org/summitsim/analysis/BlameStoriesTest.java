package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.blame.BlameShare;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.analysis.blame.Slip;

/** Stories whose lateness can be shared out by hand. What is written as planned differs from what always happens. */
class BlameStoriesTest {
    private static final String MORNING = """
            people: {host: {}, guest: {}}
            meetings:
              first: {people: [host], start: day 1 09:00, duration: 70m, planned: 60m}
              second: {people: [host], start: day 1 10:00, duration: 80m, planned: 60m}
              third: {people: [host, guest], start: day 1 11:00, duration: 60m}
            """;

    @Test
    void inAChainEachOverrunIsARoot() {
        RunResult run = Played.run(MORNING);

        assertThat(roots(run, "second")).containsExactly("overrun first 10.0");
        assertThat(roots(run, "third")).containsExactly("overrun second 20.0", "overrun first 10.0");
        assertThat(texts(run.blame().day("1").orElseThrow()))
                .containsExactly("overrun second 20.0", "overrun first 10.0");
        assertThat(texts(run.blame().programme())).containsExactly("overrun first 20.0", "overrun second 20.0");
    }

    @Test
    void bufferScalesWhatComesThroughIt() {
        RunResult run = Played.run(MORNING.replace("day 1 11:00", "day 1 11:15"));

        assertThat(roots(run, "third")).containsExactly("overrun second 10.0", "overrun first 5.0");
        assertThat(run.blame().activity("third").orElseThrow().buffered()).isEqualTo(15);
    }

    @Test
    void whatTakesLessTimeThanPlannedIsRecoveredAndScalesToo() {
        RunResult run = Played.run(MORNING.replace("duration: 80m", "duration: 55m"));

        assertThat(roots(run, "third")).containsExactly("overrun first 5.0");
        assertThat(run.blame().activity("second").orElseThrow().recovered()).isEqualTo(5);
    }

    @Test
    void whereWaysMergeTheLastOneIsBlamed() {
        RunResult run = Played.run("""
                meetings:
                  left: {start: day 1 09:00, duration: 75m, planned: 60m}
                  right: {start: day 1 09:00, duration: 90m, planned: 60m}
                  both: {start: day 1 10:00, duration: 60m, after: [left, right]}
                """);

        assertThat(roots(run, "both")).containsExactly("overrun right 30.0");
    }

    @Test
    void aLateStartOfItsOwnIsARoot() {
        RunResult run = Played.run("""
                meetings:
                  landing: {start: {at: day 1 09:00, delay: 25m}, duration: 60m}
                  talks: {start: day 1 10:00, duration: 60m, after: landing}
                """);

        assertThat(roots(run, "landing")).containsExactly("delay landing 25.0");
        assertThat(roots(run, "talks")).containsExactly("delay landing 25.0");
    }

    @Test
    void theTimeBetweenThatTakesLongerIsARoot() {
        RunResult run = Played.run("""
                meetings:
                  talks: {start: day 1 09:00, duration: 60m}
                  signing:
                    start: day 1 10:40
                    duration: 10m
                    after: [{of: talks, lag: "discrete(30m=0.5, 50m=0.5)"}]
                """);

        BlameShare lag = run.blame().activity("signing").orElseThrow().shares().get(0);
        assertThat(lag.kind()).isEqualTo(RootKind.LAG);
        assertThat(lag.minutes()).isCloseTo(10 * lag.often(), within(1e-9));
    }

    /** The walk ends early, so that the tour, which was to come last, comes first. */
    private static final String TOUR = """
            people: {host: {}}
            resources: {interpreters: {capacity: 1}}
            meetings:
              walk: {start: day 1 09:00, duration: 50m, planned: 100m}
              tour: {after: walk, %1$s, duration: 30m, may-delay-next: true}
              talks: {start: day 1 10:00, %1$s, duration: 30m}
            """;

    @Test
    void aResourceThatAnotherHasInAnotherOrderThanPlannedIsShort() {
        assertThat(roots(Played.run(TOUR.formatted("uses: {interpreters: 1}")), "talks"))
                .containsExactly("resource interpreters 20.0");
    }

    @Test
    void aPersonWhomAnotherHasInAnotherOrderThanPlannedIsWaitedFor() {
        assertThat(roots(Played.run(TOUR.formatted("people: [host]")), "talks")).containsExactly("person host 20.0");
    }

    @Test
    void whatHoldsAResourceLongerReachesWhoWaitsForIt() {
        RunResult run = Played.run("""
                resources: {interpreters: {capacity: 1}}
                meetings:
                  one: {start: day 1 09:00, uses: {interpreters: 1}, duration: 70m, planned: 60m}
                  other: {start: day 1 10:00, uses: {interpreters: 1}, duration: 30m}
                """);

        assertThat(roots(run, "other")).containsExactly("overrun one 10.0");
    }

    @Test
    void aCallThatInterruptsIsARootAndOneThatTakesAPersonAnother() {
        String day = """
                people: {host: {}}
                meetings:
                  talks: {people: [host], start: day 1 10:00, duration: 1h}
                  lunch: {people: [host], start: day 1 11:00, duration: 1h}
                disruptions: {call: {every: %s, seizes: host, duration: 5m, preempts: true, max-calls: 1}}
                """;

        assertThat(roots(Played.run(day.formatted("10h10m")), "lunch")).containsExactly("interruption talks 5.0");
        assertThat(roots(Played.run(day.formatted("9h57m")), "talks")).containsExactly("call call 2.0");
    }

    @Test
    void whatTheBaselineItselfStartsLateIsThePlans() {
        RunResult run = Played.run("""
                people: {host: {}}
                meetings:
                  first: {people: [host], start: day 1 09:00, duration: 75m, planned: 70m}
                  second: {people: [host], start: day 1 10:00, duration: 1h}
                """);

        assertThat(roots(run, "second")).containsExactly("plan second 10.0", "overrun first 5.0");
    }

    @Test
    void whatARiskAddsIsTheRisks() {
        RunResult run = Played.run("""
                meetings:
                  protest-march: {start: day 1 09:00, duration: 65m, planned: 60m}
                  talks: {start: day 1 10:00, duration: 60m, after: protest-march}
                risks:
                  rain: {probability: 1, affects: [protest-march], impact: {add: 20m}}
                """);

        assertThat(roots(run, "talks")).containsExactly("risk rain 20.0", "overrun protest-march 5.0");
    }

    @Test
    void aLongerWayIsARootAndTheMeetingBeforeItAnother() {
        RunResult run = Played.run("""
                places: {hotel: {}, palace: {}}
                people: {guest: {base: hotel}}
                transfers:
                  road: {between: [hotel, palace], duration: 30m, planned: 20m}
                meetings:
                  breakfast: {at: hotel, people: [guest], start: day 1 09:00, duration: 70m, planned: 60m}
                  talks: {at: palace, people: [guest], start: day 1 10:25, duration: 60m}
                """);

        // Planned: leaves at 10:00, arrives 10:20, 5 minutes of buffer. Played: leaves at 10:10, arrives at 10:40.
        assertThat(roots(run, "talks")).containsExactly("overrun breakfast 7.5", "way talks 7.5");
        assertThat(run.blame().activity("talks").orElseThrow().buffered()).isEqualTo(5);
    }

    @Test
    void whatTheBaselineHasNotIsARoot() {
        RunResult run = Played.run("""
                people: {host: {}}
                meetings:
                  talks:
                    people: [host]
                    start: day 1 09:00
                    duration: 60m
                    outcomes: {agreed: 0.9, failed: 0.1}
                  crisis: {people: [host], after: talks, when: {talks: failed}, duration: 40m}
                  dinner: {people: [host], start: day 1 10:10, duration: 60m, after: crisis}
                """);

        Slip dinner = run.blame().activity("dinner").orElseThrow();
        assertThat(dinner.shares()).extracting(BlameShare::of).containsExactly("crisis");
        assertThat(dinner.shares().get(0).often()).isBetween(0.02, 0.25);
        assertThat(dinner.minutes()).isCloseTo(30 * dinner.shares().get(0).often(), within(1e-9));
    }

    @Test
    void sharesAddUpToTheMeanLateness() {
        RunResult run = Played.run("""
                people: {host: {}}
                meetings:
                  first: {people: [host], start: day 1 09:00, duration: "pert(40m, 60m, 100m)"}
                  second: {people: [host], start: day 1 10:00, duration: "pert(40m, 60m, 100m)"}
                  third: {people: [host], start: day 1 11:10, duration: 60m}
                """);

        for (String id : List.of("second", "third")) {
            assertThat(sum(run, id)).isCloseTo(Played.mean(run, "lateness", id), within(1e-9));
        }
        assertThat(run.blame().programme().minutes()).isCloseTo(Played.mean(run, "lateness_total", ""), within(1e-9));
    }

    private static double sum(RunResult run, String id) {
        return run.blame().activity(id).orElseThrow().shares().stream()
                .mapToDouble(BlameShare::minutes)
                .sum();
    }

    private static List<String> roots(RunResult run, String id) {
        return texts(run.blame().activity(id).orElseThrow());
    }

    private static List<String> texts(Slip slip) {
        return slip.shares().stream()
                .map(s -> s.kind().name().toLowerCase(Locale.ROOT) + " " + s.of() + " " + s.minutes())
                .toList();
    }
}
