package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule 25 on the way and for things: calls of who travels, of units of resources, of vehicles and of whole places. */
class DisruptedThingsTest {
    private static Journal played(String text) {
        return Journal.played(text, Map.of());
    }

    private static final String WAYS = """
            places: {hotel: {}, palace: {}}
            people: {host: {base: hotel}}
            transfers: {way: {between: [hotel, palace], duration: 10m, margin: 0m}}
            meetings: {talks: {at: palace, people: [host], start: day 1 10:00, duration: 30m}}
            """;

    @Test
    void whoIsOnTheWayTakesACallWhenHeArrives() {
        Journal day = played(WAYS
                + "disruptions: {call: {every: 9h55m, seizes: host, duration: 5m, preempts: true, max-calls: 1}}\n");

        assertThat(day.person("host"))
                .startsWith(
                        "TRAVELLING host for talks 09:50-10:00",
                        "ENGAGED call 10:00-10:05",
                        "ENGAGED talks 10:05-10:35");
    }

    @Test
    void aCallGoesAheadOfSettingOut() {
        Journal day = played(WAYS + "disruptions: {call: {every: 9h50m, seizes: host, duration: 5m, max-calls: 1}}\n");

        assertThat(day.person("host"))
                .startsWith(
                        "ENGAGED call 09:50-09:55",
                        "TRAVELLING host for talks 09:55-10:05",
                        "ENGAGED talks 10:05-10:35");
    }

    @Test
    void nobodyIsCalledOutOfAJourney() {
        Journal day = played("""
                places: {here: {}, there: {}}
                people: {host: {}}
                travel: {flight: {from: here, to: there, people: [host], start: day 1 10:00, duration: 2h}}
                meetings: {talks: {at: there, people: [host], start: day 1 12:00, duration: 30m}}
                disruptions: {call: {every: 11h, seizes: host, duration: 5m, preempts: true, max-calls: 1}}
                """);

        assertThat(day.person("host"))
                .containsExactly("ENGAGED flight 10:00-12:00", "ENGAGED call 12:00-12:05", "ENGAGED talks 12:05-12:35");
    }

    private static final String INTERPRETERS = """
            people: {host: {}, guest: {}}
            resources: {interpreters: {kind: staff, capacity: 2}}
            meetings:
              talks: {people: [host], uses: {interpreters: 2}, start: day 1 10:00, duration: 30m}
              lunch: {people: [guest], uses: {interpreters: 2}, start: day 1 10:30, duration: 30m}
            """;

    @Test
    void aCallTakesOneUnitOfAResourceWhenItIsFree() {
        Journal day = played(INTERPRETERS
                + "disruptions: {phone: {every: 10h10m, seizes: interpreters, duration: 5m, max-calls: 1}}\n");

        assertThat(day.events("lunch"))
                .containsExactly("day 1 10:35 lunch starts, bound by RESOURCE interpreters", "day 1 11:05 lunch ends");
        assertThat(day.releaser("lunch")).isEqualTo("phone");
        assertThat(day.resource("interpreters"))
                .containsExactly("ENGAGED talks 10:00-10:30", "ENGAGED phone 10:30-10:35", "ENGAGED lunch 10:35-11:05");
    }

    @Test
    void aCallThatInterruptsBorrowsAUnitFromTheMeetingThatComesLastInTheOrderOfDispatch() {
        Journal day = played("""
                people: {host: {}, guest: {}}
                resources: {interpreters: {kind: staff, capacity: 2}}
                meetings:
                  talks: {people: [host], uses: {interpreters: 1}, start: day 1 10:00, duration: 30m}
                  tea: {people: [guest], uses: {interpreters: 1}, start: day 1 10:05, duration: 30m}
                disruptions:
                  phone: {every: 10h10m, seizes: interpreters, duration: 5m, preempts: true, max-calls: 1}
                """);

        assertThat(day.events("ends")).containsExactly("day 1 10:30 talks ends", "day 1 10:40 tea ends");
        assertThat(day.resource("interpreters"))
                .containsExactly(
                        "ENGAGED tea 10:05-10:10",
                        "ENGAGED phone 10:10-10:15",
                        "ENGAGED talks 10:00-10:30",
                        "ENGAGED tea 10:15-10:40");
        assertThat(day.interrupted("tea")).isEqualTo(5);
    }

    @Test
    void aVehicleTakesACallWhereItStands() {
        String cars = """
                places: {palace: {}}
                people: {host: {base: palace}}
                resources: {car: {kind: vehicle, at: palace}}
                meetings:
                  show: {at: palace, people: [host], uses: {car: 1}, start: day 1 10:00, duration: 30m}
                  tour: {at: palace, people: [host], uses: {car: 1}, start: day 1 10:30, duration: 30m}
                """;
        Journal waits =
                played(cars + "disruptions: {tyre: {every: 10h10m, seizes: car, duration: 5m, max-calls: 1}}\n");
        Journal breaksIn = played(cars
                + "disruptions: {tyre: {every: 10h10m, seizes: car, duration: 5m, preempts: true, max-calls: 1}}\n");

        assertThat(waits.resource("car"))
                .containsExactly("ENGAGED show 10:00-10:30", "ENGAGED tyre 10:30-10:35", "ENGAGED tour 10:35-11:05");
        assertThat(waits.events("tour starts")).containsExactly("day 1 10:35 tour starts, bound by RESOURCE car");
        assertThat(waits.releaser("tour")).isEqualTo("tyre");
        assertThat(breaksIn.resource("car"))
                .containsExactly(
                        "ENGAGED show 10:00-10:10",
                        "ENGAGED tyre 10:10-10:15",
                        "ENGAGED show 10:15-10:35",
                        "ENGAGED tour 10:35-11:05");
    }

    private static final String ROOM = """
            places: {hall: {}}
            people: {host: {}, guest: {}, aide: {}}
            meetings:
              talks: {at: hall, people: [host], start: day 1 10:00, duration: 30m}
              tea: {at: hall, people: [guest], start: day 1 10:05, duration: 30m}
              lunch: {at: hall, people: [aide], start: day 1 10:20, duration: 30m}
            """;

    @Test
    void aCallTakesAWholePlaceAndLetsNothingStartThereWhileItWaits() {
        Journal day =
                played(ROOM + "disruptions: {sweep: {every: 10h10m, seizes: hall, duration: 5m, max-calls: 1}}\n");

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:05 tea starts, bound by PLANNED_START",
                        "day 1 10:30 talks ends",
                        "day 1 10:35 tea ends",
                        "day 1 10:40 lunch starts, bound by PLACE hall",
                        "day 1 11:10 lunch ends");
        assertThat(day.releaser("lunch")).isEqualTo("sweep");
    }

    @Test
    void aCallThatInterruptsStopsEverythingInAPlace() {
        Journal day = played(ROOM
                + "disruptions: {alarm: {every: 10h10m, seizes: hall, duration: 15m, preempts: true, max-calls: 1}}\n");

        assertThat(day.events())
                .containsExactly(
                        "day 1 10:00 talks starts, bound by PLANNED_START",
                        "day 1 10:05 tea starts, bound by PLANNED_START",
                        "day 1 10:25 lunch starts, bound by PLACE hall",
                        "day 1 10:45 talks ends",
                        "day 1 10:50 tea ends",
                        "day 1 10:55 lunch ends");
        assertThat(day.calls()).containsExactly("alarm 1, 15 min, interrupting 30 min");
    }
}
