package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 28: engaged, travelling, waiting in place, made ready. */
class UseLogsTest {
    private static final String TWO_PLACES = """
            places: {office: {}, palace: {}}
            transfers:
              drive: {between: [office, palace], duration: 20m, margin: 10m}
            """;

    /** (a) anna is there from 09:50; the talk is planned for 10:00 and starts 10:30, when ben comes out of his room. */
    @Test
    void waitingBeginsAtThePlannedStartNotOnArrival() {
        Journal day = Journal.planned(TWO_PLACES + """
                people: {anna: {base: {start: office}}, ben: {base: {start: palace}}}
                meetings:
                  busy: {at: palace, people: [ben], start: day 1 09:00, duration: 90m}
                  talk: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.person("anna"))
                .containsExactly(
                        "TRAVELLING anna for talk 09:30-09:50", "WAITING talk 10:00-10:30", "ENGAGED talk 10:30-11:00");
    }

    /** (b) Arriving at 10:10 for 10:00 she waits from 10:10. */
    @Test
    void whoArrivesLateWaitsFromThenOn() {
        Journal day = Journal.played("""
                places: {office: {}, palace: {}}
                transfers: {drive: {between: [office, palace], duration: "uniform(20m, 60m)", planned: 20m, margin: 10m}}
                people: {anna: {base: {start: office}}, ben: {base: {start: palace}}}
                meetings:
                  busy: {at: palace, people: [ben], start: day 1 09:00, duration: 90m}
                  talk: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                """, Map.of("anna->talk", 0.5));

        assertThat(day.person("anna"))
                .containsExactly(
                        "TRAVELLING anna for talk 09:30-10:10", "WAITING talk 10:10-10:30", "ENGAGED talk 10:30-11:00");
    }

    /** (c) The palace closes at 10:30 and ben is busy till 10:25: the talk of 10 minutes is missed at the door, at 10:20. */
    @Test
    void waitingForWhatIsMissedIsWaitingToo() {
        Journal day = Journal.planned("""
                places: {palace: {open: day 1 08:00/day 1 10:30}, garden: {}}
                transfers: {path: {between: [palace, garden], duration: 5m, margin: 0m}}
                people: {anna: {base: {start: palace}}, ben: {base: {start: garden}}}
                meetings:
                  busy: {at: garden, people: [ben], start: day 1 09:00, duration: 85m}
                  talk: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 10m}
                  after: {at: palace, people: [anna], start: day 1 10:15, duration: 5m}
                """);

        assertThat(day.person("anna")).containsExactly("WAITING talk 10:00-10:20", "ENGAGED after 10:20-10:25");
        assertThat(day.events("talk")).singleElement().asString().contains("talk MISSED");
    }

    /** (d) Free time spent in an errand while an appointment is late is no waiting. */
    @Test
    void nobodyWaitsWhileHeDoesSomethingElse() {
        Journal day = Journal.planned("""
                places: {palace: {}}
                people: {anna: {base: palace}, ben: {base: palace}}
                meetings:
                  busy: {at: palace, people: [ben], start: day 1 09:00, duration: 90m}
                  talk: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                  letter: {at: palace, people: [anna], earliest: day 1 10:05, duration: 10m}
                """);

        assertThat(day.person("anna"))
                .containsExactly(
                        "WAITING talk 10:00-10:05",
                        "ENGAGED letter 10:05-10:15",
                        "WAITING talk 10:15-10:30",
                        "ENGAGED talk 10:30-11:00");
    }

    /** (e) Nobody ever comes to the second talk: ben has no way. What anna waited is on record though it ends stuck. */
    @Test
    void waitingThatNeverEndsIsOnRecord() {
        Journal day = Journal.planned(TWO_PLACES + """
                resources: {car: {kind: vehicle, at: palace, reposition: none}}
                people: {anna: {base: {start: palace}}, ben: {base: {start: office}, rides: car}, cleo: {base: {start: office}}}
                meetings:
                  talk: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                  other: {at: office, people: [cleo], start: day 1 11:00, duration: 30m}
                """);

        assertThat(day.person("anna")).containsExactly("WAITING talk 10:00-11:30");
        assertThat(day.events("talk")).containsExactly("never talk STUCK PERSON ben");
    }

    /** (f) 20 minutes of drive, 10 to make ready, at either end; units that are nowhere in particular the same. */
    @Test
    void turnaroundsFollowEachUse() {
        Journal day = Journal.planned(TWO_PLACES + """
                resources:
                  car: {kind: vehicle, at: office, turnaround: 10m}
                  cabs: {kind: vehicle, turnaround: 5m}
                  staff: {kind: staff, turnaround: 15m}
                people: {anna: {base: {start: office}, rides: car}, ben: {base: {start: office}, rides: cabs}}
                meetings:
                  talk: {at: palace, people: [anna, ben], uses: {staff: 1}, start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.resource("car"))
                .containsExactly("ENGAGED anna for talk 09:30-09:50", "TURNAROUND anna for talk 09:50-10:00");
        assertThat(day.resource("cabs"))
                .containsExactly("ENGAGED ben for talk 09:30-09:50", "TURNAROUND ben for talk 09:50-09:55");
        assertThat(day.resource("staff")).containsExactly("ENGAGED talk 10:00-10:30", "TURNAROUND talk 10:30-10:45");
    }

    /** (g) Held open by an FF lag of 20 after the long talk, the short one keeps everybody: engaged till 11:20. */
    @Test
    void heldOpenIsEngaged() {
        Journal day = Journal.planned("""
                places: {palace: {}}
                people: {anna: {base: palace}, ben: {base: palace}}
                meetings:
                  long: {at: palace, people: [ben], start: day 1 10:00, duration: 60m}
                  short: {at: palace, people: [anna], start: day 1 10:00, duration: 10m, after: [{of: long, type: FF, lag: 20m}]}
                """);

        assertThat(day.person("anna")).containsExactly("ENGAGED short 10:00-11:20");
    }
}
