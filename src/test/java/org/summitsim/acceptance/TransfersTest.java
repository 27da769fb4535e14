package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 15: who travels when, with whom, by which way. */
class TransfersTest {
    private static final String TWO_PLACES = """
            places: {office: {}, palace: {}}
            transfers:
              drive: {between: [office, palace], duration: 20m, margin: 10m}
            """;

    /** (a) Planned to leave at 10:00 - 10 - 20; ben is held until 09:50, so anna waits for him. */
    @Test
    void aSharedTransferWaitsForSomeoneStillHeldAtThatPlace() {
        Journal day = Journal.planned(TWO_PLACES + """
                people: {anna: {base: office}, ben: {base: office}}
                meetings:
                  talk: {at: office, people: [ben], start: day 1 08:00, duration: 110m}
                  reception: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events())
                .containsExactlyInAnyOrder(
                        "day 1 08:00 talk starts, bound by PLANNED_START",
                        "day 1 09:50 talk ends",
                        "day 1 09:50 anna leaves for reception",
                        "day 1 09:50 ben leaves for reception",
                        "day 1 10:10 anna arrives for reception",
                        "day 1 10:10 ben arrives for reception",
                        "day 1 10:10 reception starts, bound by PERSON anna",
                        "day 1 10:40 reception ends",
                        "day 1 10:40 anna leaves for base",
                        "day 1 10:40 ben leaves for base",
                        "day 1 11:00 anna arrives for base",
                        "day 1 11:00 ben arrives for base");
        assertThat(day.releaser("reception")).isEqualTo("anna for reception");
    }

    /** (b) The same with a vehicle each: anna leaves at 09:30 and waits at the palace from 10:00. */
    @Test
    void whoRidesAnotherVehicleGoesAlone() {
        Journal day = Journal.planned(TWO_PLACES + """
                resources: {blue: {kind: vehicle, at: office}, red: {kind: vehicle, at: office}}
                people: {anna: {base: office, rides: blue}, ben: {base: office, rides: red}}
                meetings:
                  talk: {at: office, people: [ben], start: day 1 08:00, duration: 110m}
                  reception: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("for reception", "reception starts"))
                .containsExactlyInAnyOrder(
                        "day 1 09:30 anna leaves for reception",
                        "day 1 09:50 anna arrives for reception",
                        "day 1 09:50 ben leaves for reception",
                        "day 1 10:10 ben arrives for reception",
                        "day 1 10:10 reception starts, bound by PERSON ben");
        assertThat(day.person("anna"))
                .containsExactly(
                        "TRAVELLING anna for reception 09:30-09:50",
                        "WAITING reception 10:00-10:10",
                        "ENGAGED reception 10:10-10:40",
                        "TRAVELLING anna for base 10:40-11:00");
    }

    /** (c) Two entries at two moments are two transfers; two entries at one moment share, though the meetings differ. */
    @Test
    void peopleOfDifferentMeetingsShareWhenPlannedForTheSameMinute() {
        Journal day = Journal.planned(TWO_PLACES + """
                people: {anna: {base: office}, ben: {base: office}, cleo: {base: office}}
                meetings:
                  talk: {at: office, people: [ben], start: day 1 08:00, duration: 100m}
                  east: {at: palace, people: [anna], start: day 1 10:00, duration: 30m}
                  west: {at: palace, people: [ben], start: day 1 10:00, duration: 30m}
                  north: {at: palace, people: [cleo], start: day 1 10:01, duration: 30m}
                """);

        assertThat(day.events("leaves for east", "leaves for west", "leaves for north"))
                .containsExactlyInAnyOrder(
                        "day 1 09:40 anna leaves for east",
                        "day 1 09:40 ben leaves for west",
                        "day 1 09:31 cleo leaves for north");
    }

    /** (d) uniform(10m, 30m): ben, listed first, draws 0.25, which is 15m; anna's 0.75 would be 25m. */
    @Test
    void aSharedTransferTakesTheTimeOfTheFirstListedPerson() {
        Journal day = Journal.played("""
                places: {office: {}, palace: {}}
                transfers:
                  drive: {between: [office, palace], duration: "uniform(10m, 30m)", margin: 0m}
                people: {anna: {base: office}, ben: {base: office}}
                meetings:
                  reception: {at: palace, people: [ben, anna], start: day 1 10:00, duration: 30m}
                """, Map.of("ben->reception", 0.25, "anna->reception", 0.75));

        assertThat(day.events("for reception"))
                .containsExactlyInAnyOrder(
                        "day 1 09:40 anna leaves for reception",
                        "day 1 09:40 ben leaves for reception",
                        "day 1 09:55 anna arrives for reception",
                        "day 1 09:55 ben arrives for reception");
    }

    /** (e) Out of the suite 3, margin 5, drive 10, into the hall 2: 10:00 - 20 = 09:40; arrival after 3 + 10 + 2. */
    @Test
    void walksOutAndInSurroundTheDrive() {
        Journal day = Journal.planned("""
                places: {hotel: {}, suite: {in: hotel, walk: 3m}, palace: {}, hall: {in: palace, walk: 2m}}
                transfers: {drive: {between: [hotel, palace], duration: 10m, margin: 5m}}
                people: {anna: {base: suite}}
                meetings:
                  reception: {at: hall, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events())
                .containsExactly(
                        "day 1 09:40 anna leaves for reception",
                        "day 1 09:55 anna arrives for reception",
                        "day 1 10:00 reception starts, bound by PLANNED_START",
                        "day 1 10:30 reception ends",
                        "day 1 10:30 anna leaves for base",
                        "day 1 10:45 anna arrives for base");
    }

    /** (f) Palace to hall: its walk of 4. Hall to study: the larger of 4 and 6. No margin, no vehicle, though she has one. */
    @Test
    void insideABuildingOneWalks() {
        Journal day = Journal.planned("""
                places: {palace: {}, hall: {in: palace, walk: 4m}, study: {in: palace, walk: 6m}}
                resources: {car: {kind: vehicle, at: palace}}
                people: {anna: {base: palace, rides: car}}
                meetings:
                  first: {at: hall, people: [anna], start: day 1 10:00, duration: 30m}
                  second: {at: study, people: [anna], start: day 1 10:40, duration: 30m}
                """);

        assertThat(day.events())
                .containsExactly(
                        "day 1 09:56 anna leaves for first",
                        "day 1 10:00 first starts, bound by PLANNED_START",
                        "day 1 10:00 anna arrives for first",
                        "day 1 10:30 first ends",
                        "day 1 10:34 anna leaves for second",
                        "day 1 10:40 second starts, bound by PLANNED_START",
                        "day 1 10:40 anna arrives for second",
                        "day 1 11:10 second ends",
                        "day 1 11:10 anna leaves for base",
                        "day 1 11:16 anna arrives for base");
        assertThat(day.resource("car")).isEmpty();
    }

    /** (g) 20 minutes, doubled from 09:00 to 10:00: there at 10:00 means leaving at 09:20; the way home at 10:30 is plain. */
    @Test
    void theProfileOfTheHourStretchesTheDrive() {
        Journal day = Journal.planned("""
                places: {office: {}, palace: {}}
                transfers: {drive: {between: [office, palace], duration: 20m, margin: 0m, profile: {9-10: 2}}}
                people: {anna: {base: office}}
                meetings:
                  reception: {at: palace, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("anna"))
                .containsExactly(
                        "day 1 09:20 anna leaves for reception",
                        "day 1 10:00 anna arrives for reception",
                        "day 1 10:30 anna leaves for base",
                        "day 1 10:50 anna arrives for base");
    }

    /** (h) Nobody says what the margin is: ten minutes. */
    @Test
    void theMarginIsTenMinutesUnlessTheFileSaysOtherwise() {
        Journal day = Journal.planned("""
                places: {office: {}, palace: {}}
                transfers: {drive: {between: [office, palace], duration: 20m}}
                people: {anna: {base: office}}
                meetings:
                  reception: {at: palace, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("leaves for reception")).containsExactly("day 1 09:30 anna leaves for reception");
    }

    /** (i) No transfer from the fort to the palace: home first, then on as planned from there. */
    @Test
    void theBaseIsOnTheWayWhereNoTransferJoinsTwoPlaces() {
        Journal day = Journal.planned("""
                places: {fort: {}, hotel: {}, palace: {}}
                transfers:
                  up: {between: [hotel, fort], duration: 15m, margin: 5m}
                  down: {between: [hotel, palace], duration: 10m, margin: 5m}
                people: {anna: {base: hotel}}
                meetings:
                  visit: {at: fort, people: [anna], start: day 1 09:00, duration: 30m}
                  reception: {at: palace, people: [anna], start: day 1 10:10, duration: 30m}
                """);

        assertThat(day.events("anna"))
                .containsExactly(
                        "day 1 08:40 anna leaves for visit",
                        "day 1 08:55 anna arrives for visit",
                        "day 1 09:30 anna leaves for base",
                        "day 1 09:45 anna arrives for base",
                        "day 1 09:55 anna leaves for reception",
                        "day 1 10:05 anna arrives for reception",
                        "day 1 10:40 anna leaves for base",
                        "day 1 10:50 anna arrives for base");
    }

    /** (j) The storm (0.25 is below its 0.5) makes 20 minutes 40 + 5; nobody leaves earlier for it, so it starts 15 late. */
    @Test
    void aRiskOnTransfersIsMetOnTheRoad() {
        Journal day = Journal.played(TWO_PLACES + """
                people: {anna: {base: office}}
                meetings:
                  reception: {at: palace, people: [anna], start: day 1 10:00, duration: 30m}
                risks:
                  mud: {probability: 0.5, affects: [transfers], impact: {add: 5m}}
                  storm: {probability: 0.5, affects: [transfers], impact: {multiply: 2}}
                """, Map.of("storm.occurs", 0.25, "mud.occurs", 0.25));

        assertThat(day.events("for reception", "reception starts"))
                .containsExactlyInAnyOrder(
                        "day 1 09:30 anna leaves for reception",
                        "day 1 10:15 anna arrives for reception",
                        "day 1 10:15 reception starts, bound by PERSON anna");
    }
}
