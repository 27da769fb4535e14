package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key that somebody who does not know the language would write is answered with the one that fits there. */
class SynonymsTest {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meetings: {talks: {duration: 1h, planned-duration: 1h}} | planned",
                "meetings: {talks: {duration: 1h, place: hall}} | at",
                "meetings: {talks: {duration: 1h, location: hall}} | at",
                "meetings: {talks: {duration: 1h, room: hall}} | at",
                "meetings: {talks: {duration: 1h, venue: hall}} | at",
                "meetings: {talks: {duration: 1h, begin: day 1 10:00}} | start",
                "meetings: {talks: {duration: 1h, time: day 1 10:00}} | start",
                "meetings: {talks: {duration: 1h, deadline: day 1 12:00}} | due",
                "meetings: {talks: {length: 1h}} | duration",
                "meetings: {talks: {duration: 1h, attendees: [host]}} | people",
                "meetings: {talks: {duration: 1h, participants: [host]}} | people",
                "meetings: {talks: {duration: 1h, delegates: [host]}} | people",
                "meetings: {talks: {duration: 1h, vehicles: [car]}} | uses",
                "meetings: {talks: {duration: 1h, cars: [car]}} | uses",
                "meetings: {talks: {duration: 1h, depends-on: [x]}} | after",
                "meetings: {talks: {duration: 1h, depends_on: [x]}} | after",
                "meetings: {talks: {duration: 1h, requires: [x]}} | after",
                "meetings: {talks: {duration: 1h, from: airport}} | at: a meeting is at one place",
                "travel: {way: {between: [hotel, palace], duration: 20m}} | transfers: ways that people take as the day runs are there",
                "meetings: {talks: {duration: 1h, contract: {within: 5m, prob: 0.9}}} | probability",
                "people: {host: {vehicle: car}} | rides",
                "people: {host: {title: President}} | name",
                "resources: {car: {count: 2}} | capacity",
                "places: {hall: {timezone: UTC}} | zone",
                "risks: {rain: {chance: 0.1, affects: [x]}} | probability",
                "travel-times: {a: 10m} | transfers",
                "flights: {a: {}} | travel",
                "events: {a: {}} | meetings",
                "participants: {a: {}} | people",
                "rooms: {a: {}} | places",
                "vehicles: {a: {}} | resources",
                "seed: 4 | run: {seed: ..}",
                "simulations: 100 | run: {replications: ..}",
            })
    void itsKeyHereIsSuggested(String line, String meant) {
        var reading = ScenarioReader.read("a.yaml", HEAD + line + "\n", List.of());

        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.hint())
                        .hasValueSatisfying(hint -> assertThat(hint).startsWith(meant)));
    }
}
