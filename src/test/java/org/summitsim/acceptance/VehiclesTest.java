package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 17: vehicles are somewhere, are called in time, and what is short says so. */
class VehiclesTest {
    private static final String THREE_PLACES = """
            places: {hotel: {}, office: {}, palace: {}}
            transfers:
              near: {between: [hotel, palace], duration: 10m, margin: 5m}
              far: {between: [office, palace], duration: 30m, margin: 5m}
              across: {between: [hotel, office], duration: 25m, margin: 5m}
            """;

    /** (a) Both cars are at the hotel when anna at the palace must leave for the office at 09:25: one comes at 09:15. */
    @Test
    void anEmptyVehicleIsThereAtThePlannedDeparture() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: hotel, capacity: 2}}
                people: {anna: {base: {start: palace}, rides: car}}
                meetings:
                  talk: {at: office, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("car", "anna"))
                .containsExactlyInAnyOrder(
                        "day 1 09:15 car leaves empty",
                        "day 1 09:25 car arrives empty",
                        "day 1 09:25 anna leaves for talk",
                        "day 1 09:55 anna arrives for talk");
    }

    /** (b) Held at the palace until 09:40, planned to leave at 09:25: the car comes for 09:25 all the same, and waits. */
    @Test
    void theVehicleIsCalledWhileItsPassengerIsStillHeld() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: hotel}}
                people: {anna: {base: {start: palace}, rides: car}}
                meetings:
                  first: {at: palace, people: [anna], start: day 1 08:00, duration: 100m}
                  talk: {at: office, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("car", "anna leaves", "anna arrives"))
                .containsExactlyInAnyOrder(
                        "day 1 09:15 car leaves empty",
                        "day 1 09:25 car arrives empty",
                        "day 1 09:40 anna leaves for talk",
                        "day 1 10:10 anna arrives for talk");
    }

    /**
     * (c) ben takes the one car from the palace to the office at 09:25 and is there at 09:55; at 10:00 it is made ready and comes
     * back empty by 10:30 for anna, who should have left for the hotel at 09:45. She arrives at 10:40, 40 late.
     */
    @Test
    void theOnlyVehicleIsCalledWhenItIsFreeAndTheShortageShows() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: palace, turnaround: 5m}}
                people: {anna: {base: {start: palace}, rides: car}, ben: {base: {start: palace}, rides: car}}
                meetings:
                  talk: {at: office, people: [ben], start: day 1 10:00, duration: 30m}
                  lunch: {at: hotel, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("car", "anna", "ben", "starts"))
                .containsExactlyInAnyOrder(
                        "day 1 09:25 ben leaves for talk",
                        "day 1 09:55 ben arrives for talk",
                        "day 1 10:00 talk starts, bound by PLANNED_START",
                        "day 1 10:00 car leaves empty",
                        "day 1 10:30 car arrives empty",
                        "day 1 10:30 anna leaves for lunch",
                        "day 1 10:40 anna arrives for lunch",
                        "day 1 10:40 lunch starts, bound by PERSON anna");
        assertThat(day.releaser("lunch")).isEqualTo("anna for lunch");
        assertThat(day.resource("car"))
                .containsExactly(
                        "ENGAGED ben for talk 09:25-09:55",
                        "TURNAROUND ben for talk 09:55-10:00",
                        "TRAVELLING nobody 10:00-10:30",
                        "ENGAGED anna for lunch 10:30-10:40",
                        "TURNAROUND anna for lunch 10:40-10:45");
    }

    /** (d) Two parties leave the palace at two moments, with two cars; each takes one. */
    @Test
    void twoPartiesTakeTwoVehicles() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: palace, capacity: 2}}
                people:
                  anna: {base: {start: palace}, rides: car}
                  ben: {base: {start: palace}, rides: car}
                  cleo: {base: {start: palace}, rides: car}
                meetings:
                  talk: {at: office, people: [ben, cleo], start: day 1 10:00, duration: 30m}
                  lunch: {at: hotel, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.resource("car"))
                .containsExactlyInAnyOrder("ENGAGED ben for talk 09:25-09:55", "ENGAGED anna for lunch 09:45-09:55");
        assertThat(day.events("talk starts", "lunch starts"))
                .containsExactlyInAnyOrder(
                        "day 1 10:00 talk starts, bound by PLANNED_START",
                        "day 1 10:00 lunch starts, bound by PLANNED_START");
    }

    /**
     * (e) One car brought both to the palace. ben is through first and goes home to the office with it at 10:30; it has
     * to come back for anna, who is through at 11:00: there at 11:00, it leaves again at once and is back at 11:30.
     */
    @Test
    void theVehicleThatSomebodyElseTookHomeComesBack() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: office}}
                people: {anna: {base: office, rides: car}, ben: {base: office, rides: car}}
                meetings:
                  short: {at: palace, people: [ben], start: day 1 10:00, duration: 30m}
                  long: {at: palace, people: [anna], start: day 1 10:00, duration: 60m}
                """);

        assertThat(day.events("car", "anna", "ben"))
                .containsExactlyInAnyOrder(
                        "day 1 09:25 anna leaves for long",
                        "day 1 09:25 ben leaves for short",
                        "day 1 09:55 anna arrives for long",
                        "day 1 09:55 ben arrives for short",
                        "day 1 10:30 ben leaves for base",
                        "day 1 11:00 ben arrives for base",
                        "day 1 11:00 car leaves empty",
                        "day 1 11:30 car arrives empty",
                        "day 1 11:30 anna leaves for base",
                        "day 1 12:00 anna arrives for base");
    }

    /** (f) The nearer of two vehicles comes: from the hotel in 10, not from the office in 30. */
    @Test
    void theNearestIdleUnitComes() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: office, capacity: 2}}
                people:
                  ben: {base: {start: office}, rides: car}
                  anna: {base: {start: palace}, rides: car}
                meetings:
                  early: {at: hotel, people: [ben], start: day 1 08:00, duration: 3h}
                  lunch: {at: hotel, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("car")).containsExactly("day 1 09:35 car leaves empty", "day 1 09:45 car arrives empty");
    }

    /** (g) It never moves empty, so anna never leaves; the talk is stuck for want of her. */
    @Test
    void aVehicleThatIsNotRepositionedStaysWhereItIs() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: hotel, reposition: none}}
                people: {anna: {base: {start: palace}, rides: car}}
                meetings:
                  talk: {at: office, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events()).containsExactly("never talk STUCK PERSON anna");
    }

    /** (h) ben brings it to the palace at 11:30: then anna can leave. */
    @Test
    void aVehicleThatIsNotRepositionedIsTakenWhenSomebodyBringsIt() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: hotel, reposition: none}}
                people: {anna: {base: {start: palace}, rides: car}, ben: {base: {start: hotel}, rides: car}}
                meetings:
                  talk: {at: office, people: [anna], start: day 1 10:00, duration: 30m}
                  visit: {at: palace, people: [ben], start: day 1 11:35, duration: 30m}
                """);

        assertThat(day.events("ben", "anna", "car"))
                .containsExactlyInAnyOrder(
                        "day 1 11:20 ben leaves for visit",
                        "day 1 11:30 ben arrives for visit",
                        "day 1 11:30 anna leaves for talk",
                        "day 1 12:00 anna arrives for talk",
                        "day 1 12:00 talk starts, bound by PERSON anna");
    }

    /** (i) Nobody's own vehicle: the way itself takes two vans of three, from 09:25 to 09:55, and 5 to make ready. */
    @Test
    void aTransferTakesWhatItUsesWhenThePersonRidesNothing() {
        Journal day = Journal.planned("""
                places: {office: {}, palace: {}}
                transfers: {far: {between: [office, palace], duration: 30m, margin: 5m, uses: {van: 2}}}
                resources: {van: {kind: vehicle, capacity: 3, turnaround: 5m}, car: {kind: vehicle}}
                people: {anna: {base: {start: office}}, ben: {base: {start: office}, rides: car}}
                meetings:
                  talk: {at: palace, people: [anna, ben], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.resource("van"))
                .containsExactly("ENGAGED anna for talk 09:25-09:55", "TURNAROUND anna for talk 09:55-10:00");
        assertThat(day.resource("car")).containsExactly("ENGAGED ben for talk 09:25-09:55");
    }

    /** (j) Hours from 09:40: planned to leave at 09:25, anna leaves at 09:40 and is 10 late. */
    @Test
    void aVehicleOutOfItsHoursIsWaitedFor() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: palace, available: 09:40-18:00}}
                people: {anna: {base: {start: palace}, rides: car}}
                meetings:
                  talk: {at: office, people: [anna], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("anna"))
                .containsExactlyInAnyOrder(
                        "day 1 09:40 anna leaves for talk",
                        "day 1 10:10 anna arrives for talk",
                        "day 1 10:10 talk starts, bound by PERSON anna");
    }

    /** (k) A drive of 30 that could begin at 17:40 would end after 18:00: the vehicle does not take it before 09:00. */
    @Test
    void aDriveEndsWithinTheHoursOfItsVehicle() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: palace, available: 09:00-18:00}}
                people: {anna: {base: {start: palace}, rides: car}}
                meetings:
                  first: {at: palace, people: [anna], start: day 1 16:00, duration: 100m}
                  talk: {at: office, people: [anna], start: day 1 18:00, duration: 30m}
                """);

        assertThat(day.events("anna leaves")).containsExactly("day 2 09:00 anna leaves for talk");
    }

    /** (l) The aircraft goes with its leg, 10:00 to 12:00; 30 to make ready; the ferry of 1h brings it back for 15:00. */
    @Test
    void anAircraftMovesWithItsLegAndIsFerriedBack() {
        Journal day = Journal.planned("""
                places: {east: {}, west: {}}
                resources: {plane: {kind: aircraft, at: east, turnaround: 30m}}
                transfers: {ferry: {from: west, to: east, duration: 1h, margin: 0m}}
                people: {anna: {base: {start: east}}, ben: {base: {start: east}}}
                travel:
                  out: {from: east, to: west, people: [anna], uses: {plane: 1}, start: day 1 10:00, duration: 2h}
                  again: {from: east, to: west, people: [ben], uses: {plane: 1}, start: day 1 15:00, duration: 2h}
                """);

        assertThat(day.resource("plane"))
                .containsExactly(
                        "ENGAGED out 10:00-12:00",
                        "TURNAROUND out 12:00-12:30",
                        "TRAVELLING nobody 14:00-15:00",
                        "ENGAGED again 15:00-17:00",
                        "TURNAROUND again 17:00-17:30");
    }

    /** (m) Nothing joins west and east for an empty aircraft: the second flight is stuck for want of it. */
    @Test
    void anAircraftThatNoTransferBringsBackIsMissing() {
        Journal day = Journal.planned("""
                places: {east: {}, west: {}}
                resources: {plane: {kind: aircraft, at: east, turnaround: 30m}}
                people: {anna: {base: {start: east}}, ben: {base: {start: east}}}
                travel:
                  out: {from: east, to: west, people: [anna], uses: {plane: 1}, start: day 1 10:00, duration: 2h}
                  again: {from: east, to: west, people: [ben], uses: {plane: 1}, start: day 1 15:00, duration: 2h}
                """);

        assertThat(day.events("again")).containsExactly("never again STUCK RESOURCE plane");
    }

    /** (n) Ready at 14:20 in the west, too late for 15:00, the aircraft is sent at once, not at 15:00: there at 15:20. */
    @Test
    void anAircraftThatIsLateIsSentAsSoonAsItIsReady() {
        Journal day = Journal.played("""
                places: {east: {}, west: {}}
                resources: {plane: {kind: aircraft, at: east, turnaround: 20m}}
                transfers: {ferry: {from: west, to: east, duration: 1h, margin: 0m}}
                people: {anna: {base: {start: east}}, ben: {base: {start: east}}}
                travel:
                  out: {from: east, to: west, people: [anna], uses: {plane: 1}, start: day 1 10:00, duration: "uniform(2h, 6h)", planned: 2h}
                  again: {from: east, to: west, people: [ben], uses: {plane: 1}, start: day 1 15:00, duration: 2h}
                """, Map.of("out.duration", 0.5));

        assertThat(day.resource("plane"))
                .containsExactly(
                        "ENGAGED out 10:00-14:00",
                        "TURNAROUND out 14:00-14:20",
                        "TRAVELLING nobody 14:20-15:20",
                        "ENGAGED again 15:20-17:20",
                        "TURNAROUND again 17:20-17:40");
        assertThat(day.events("again starts")).containsExactly("day 1 15:20 again starts, bound by RESOURCE plane");
    }

    /**
     * (o) cleo at the palace would need a car from the hotel at 09:35. Both are meant for others: ben's leaves 09:40, anna's
     * 09:45. She takes anna's when it arrives at 09:55, and is 5 late.
     */
    @Test
    void aVehicleThatIsMeantForSomebodyIsNotCalledAway() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: hotel, capacity: 2}}
                people:
                  anna: {base: {start: hotel}, rides: car}
                  ben: {base: {start: hotel}, rides: car}
                  cleo: {base: {start: palace}, rides: car}
                meetings:
                  talk: {at: palace, people: [anna], start: day 1 10:00, duration: 30m}
                  tea: {at: office, people: [ben], start: day 1 10:10, duration: 30m}
                  walk: {at: hotel, people: [cleo], start: day 1 10:00, duration: 30m}
                """);

        assertThat(day.events("talk starts", "tea starts", "walk", "car"))
                .containsExactlyInAnyOrder(
                        "day 1 10:00 talk starts, bound by PLANNED_START",
                        "day 1 10:10 tea starts, bound by PLANNED_START",
                        "day 1 09:55 cleo leaves for walk",
                        "day 1 10:05 cleo arrives for walk",
                        "day 1 10:05 walk starts, bound by PERSON cleo",
                        "day 1 10:35 walk ends");
    }

    /**
     * The car is called to the hotel for anna's talk from 09:00. At 09:05 she flies to the palace instead, and the car, which nobody
     * at the hotel waits for any more, comes for her there. It leaves at 09:15 to be there for 09:25, half an hour and a margin
     * of five before the talk.
     */
    @Test
    void aVehicleThatSomebodyDidNotWaitForIsAnybodys() {
        Journal day = Journal.planned(THREE_PLACES + """
                resources: {car: {kind: vehicle, at: hotel}}
                people: {anna: {base: {start: hotel}, rides: car}}
                meetings:
                  talk: {at: office, people: [anna], start: day 1 10:00, duration: 30m}
                travel:
                  flight: {from: hotel, to: palace, people: [anna], earliest: day 1 09:05, duration: 5m}
                """);

        assertThat(day.events("car", "anna leaves", "anna arrives"))
                .containsExactlyInAnyOrder(
                        "day 1 09:15 car leaves empty",
                        "day 1 09:25 car arrives empty",
                        "day 1 09:25 anna leaves for talk",
                        "day 1 09:55 anna arrives for talk");
    }
}
