package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitsim.analysis.Played.mean;

import org.junit.jupiter.api.Test;

class WaitsForSubjectsTest {

    @Test
    void hoursInWhichNothingCouldBeginAreNotWaitedFor() {
        RunResult run = Played.run("""
                resources: {team: {}}
                places: {hall: {open: 09:00-18:00}}
                meetings:
                  first: {at: hall, uses: [team], duration: 30m}
                  second: {at: hall, uses: [team], duration: 30m}
                """);

        assertThat(mean(run, "wait", "team")).isEqualTo(30);
    }

    @Test
    void nobodyIsWaitedForByWhatHasNoPlannedStart() {
        RunResult run = Played.run("""
                people: {host: {}, guest: {}}
                meetings:
                  session: {people: [host], start: day 1 10:00, duration: 60m}
                  chat: {people: [host, guest], earliest: day 1 10:10, duration: 10m}
                """);

        assertThat(mean(run, "wait", "host")).isZero();
    }

    @Test
    void aPlannedStartWaitsForThePersonWhoIsLate() {
        RunResult run = Played.run("""
                people: {host: {}, guest: {}}
                meetings:
                  session: {people: [host], start: day 1 10:00, duration: 60m}
                  talks: {people: [host, guest], start: day 1 10:45, duration: 10m}
                """);

        assertThat(mean(run, "wait", "host")).isEqualTo(15);
    }

    @Test
    void whatMayTakePlaceOnOneDayOrAnotherEndsNeither() {
        RunResult run = Played.run("""
                meetings:
                  session: {start: day 1 10:00, duration: 60m}
                  chat: {window: [day 1 20:00/day 1 21:00, day 2 09:00/day 2 10:00], duration: 10m}
                """);

        assertThat(run.days()).hasSize(1);
        assertThat(run.measures().get("day_end", "1").summary().mean()).isEqualTo(11.0 * 3_600_000_000.0);
    }
}
