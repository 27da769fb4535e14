package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.summitsim.analysis.Played.mean;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.network.TimeLine;

class UtilizationTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void sharesAreOfTheTimeUpToTheBaselinesFinish() {
        RunResult run = Played.run("""
                people:
                  host: {}
                meetings:
                  early: {people: [host], start: "day 1 01:00", duration: 30m}
                  late: {people: [host], start: "day 1 03:30", duration: 30m}
                """);

        assertThat(mean(run, "engaged", "host")).isCloseTo(60 / 240.0, EXACT);
        assertThat(mean(run, "utilization", "host")).isCloseTo(60 / 240.0, EXACT);
        assertThat(mean(run, "makespan", "")).isEqualTo(240);
    }

    @Test
    void theClocksEndEndsTheTime() {
        RunResult run = Played.run(", end: 2024-04-10T05:00", """
                people:
                  host: {}
                meetings:
                  talk: {people: [host], start: "day 1 04:00", duration: 90m}
                """);

        assertThat(mean(run, "engaged", "host")).isCloseTo(60 / 300.0, EXACT);
    }

    @Test
    void restIsOutsideTheAvailableTimeAndWhatCutsIntoItIsOvertime() {
        RunResult run = Played.run("""
                people:
                  host: {rest: "00:00-02:00"}
                meetings:
                  talk: {people: [host], start: "day 1 01:00", duration: 180m}
                """);

        assertThat(mean(run, "rest_cut", "host")).isEqualTo(60);
        assertThat(mean(run, "engaged", "host")).isCloseTo(180 / (120.0 + 60), EXACT);
    }

    @Test
    void turnaroundsAreEngagedAndUnitsCountSeverally() {
        RunResult run = Played.run(", end: 2024-04-10T05:00", """
                resources:
                  crews: {kind: staff, capacity: 4, turnaround: 30m}
                meetings:
                  talk: {uses: {crews: 2}, start: "day 1 01:00", duration: 60m}
                """);

        assertThat(mean(run, "engaged", "crews")).isCloseTo(2 * 90 / (4 * 300.0), EXACT);
    }

    @Test
    void whoIsInPlaceAfterThePlannedStartWaits() {
        RunResult run = Played.run("""
                places:
                  room: {}
                people:
                  host: {}
                  guest: {}
                meetings:
                  before: {at: room, people: [host], start: "day 1 01:00", duration: 90m}
                  talk: {at: room, people: [host, guest], start: "day 1 02:00", duration: 30m}
                """);

        assertThat(mean(run, "waiting", "guest")).isCloseTo(30 / 180.0, EXACT);
        assertThat(mean(run, "wait", "host")).isEqualTo(30);
        assertThat(mean(run, "wait", "guest")).isZero();
        assertThat(run.causes()).anySatisfy(cause -> {
            assertThat(cause.activity()).isEqualTo("talk");
            assertThat(cause.of()).isEqualTo("host");
            assertThat(cause.by()).isEqualTo("before");
            assertThat(cause.share()).isEqualTo(1);
            assertThat(cause.latenessMinutes()).isEqualTo(30);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"host", "guest", "crews"})
    void noShareIsBelowZeroAndTogetherTheyAreAtMostOne(String id) {
        RunResult run = Played.run("""
                people:
                  host: {available: "02:00-05:00", rest: "04:30-07:00"}
                  guest: {}
                resources:
                  crews: {kind: staff, capacity: 1, turnaround: 20m}
                meetings:
                  a: {people: [host], uses: [crews], start: "day 1 02:00", duration: "uniform(20m, 200m)", overtime: allowed}
                  b: {people: [host, guest], uses: [crews], start: "day 1 03:00", duration: "exponential(60m)",
                      overtime: allowed}
                """);

        double used = mean(run, "engaged", id) + mean(run, "travelling", id) + mean(run, "waiting", id);
        assertThat(used).isBetween(0.0, 1 + 1e-12);
        Usage usage =
                run.usage().stream().filter(u -> u.id().equals(id)).findFirst().orElseThrow();
        for (int bin = 0; bin < usage.bins(); bin++) {
            assertThat(usage.bands().mean()[bin] + usage.travelling()[bin] + usage.waiting()[bin])
                    .isBetween(0.0, 1 + 1e-12);
        }
        assertThat(usage.width()).isEqualTo(15 * TimeLine.MINUTE);
    }

    /** Day 4 is a Saturday: of the two meetings one cuts into the weekend. */
    @Test
    void restAndAvailabilityMayBeGivenByDaysOfTheWeek() {
        RunResult run = Played.run("""
                people: {host: {rest: "Sat-Sun 00:00-24:00", available: "Mon-Fri 00:00-24:00"}}
                meetings:
                  talks: {people: [host], start: day 1 10:00, duration: 60m}
                  golf: {joins: [host], start: day 4 10:00, duration: 90m}
                """);

        assertThat(Played.mean(run, "rest_cut", "host")).isEqualTo(90);
    }
}
