package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitsim.model.Bases;
import org.summitsim.model.Clock;
import org.summitsim.model.Dispatch;
import org.summitsim.model.Distribution;
import org.summitsim.model.Moment;
import org.summitsim.model.Notes;
import org.summitsim.model.Person;
import org.summitsim.model.Place;
import org.summitsim.model.Resource;
import org.summitsim.model.Sampling;
import org.summitsim.model.Scenario;
import org.summitsim.model.Settings;
import org.summitsim.model.Source;
import org.summitsim.model.Transfer;

/** Clock, settings, places, people, groups, resources and transfers. */
class CastTest {
    @Test
    void theClockStartsOnADayOrAtAMoment() {
        assertThat(Texts.scenario("").clock())
                .isEqualTo(new Clock(
                        LocalDate.of(2024, 4, 10), Optional.empty(), ZoneId.of("America/New_York"), Optional.empty()));
        Reading reading = ScenarioReader.read(
                "x.yaml", "summit: 1\nclock: {start: 2024-01-01T08:00, zone: UTC, end: day 2 18:00}\n", List.of());
        assertThat(reading.scenario().orElseThrow().clock())
                .isEqualTo(new Clock(
                        LocalDate.of(2024, 1, 1),
                        Optional.of(Moment.of(LocalDateTime.of(2024, 1, 1, 8, 0))),
                        ZoneId.of("UTC"),
                        Optional.of(Moment.of(LocalDateTime.of(2024, 1, 2, 18, 0)))));
    }

    @Test
    void theVersionAndTheClockAreRequired() {
        assertThat(ScenarioReader.read("x.yaml", "title: x\n", List.of()).problems())
                .extracting(LocatedProblem::message)
                .containsExactly(
                        "Expected the key summit with the version of the format, received none",
                        "Expected the key clock in a scenario, received none");
        assertThat(ScenarioReader.read("x.yaml", "summit: 2\nclock: {}\n", List.of())
                        .problems())
                .extracting(LocatedProblem::message)
                .containsExactly(
                        "Expected the version 1, received 2", "Expected day-1 or start in the clock, received neither");
    }

    @Test
    void runAndDefaultsAreSettings() {
        Scenario scenario = Texts.scenario("""
                title: A visit
                run: {replications: 2000, seed: -7, precision: 2m, horizon: 5d, sampling: latin-hypercube}
                defaults: {margin: 3m, spread: [1, 1, 2]}
                sources: {office: {title: Press office, date: 2024-04-05}}
                meetings: {x: {duration: about(10m)}}
                """);

        assertThat(scenario.title()).isEqualTo("A visit");
        assertThat(scenario.settings())
                .isEqualTo(new Settings(
                        2000,
                        -7,
                        Sampling.LATIN_HYPERCUBE,
                        Optional.of(Duration.ofMinutes(2)),
                        Optional.of(Duration.ofDays(5)),
                        Duration.ofMinutes(3),
                        Settings.Rules.DEFAULT));
        assertThat(scenario.sources()).containsExactly(new Source("office", "Press office", Optional.of("2024-04-05")));
        assertThat(scenario.programme()
                        .entries()
                        .get(0)
                        .agenda()
                        .work()
                        .orElseThrow()
                        .duration())
                .isEqualTo(new Distribution.Pert(10, 10, 20, 4));
    }

    @Test
    void forWhomSomebodyMayBeKeptWaitingIsATruthOrAList() {
        Scenario scenario = Texts.scenario("""
                defaults: {may-wait: [c]}
                groups: {friends: [a, b]}
                people: {a: {may-wait: true}, b: {may-wait: false}, c: {may-wait: [friends]}, d: {}}
                """);

        assertThat(scenario.cast().people())
                .extracting(p -> p.time().waitsFor())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(List.of()),
                        Optional.of(List.of("a", "b")),
                        Optional.of(List.of("c")));
        assertThat(Texts.problems(
                        "people: {a: {may-wait: [b]}, c: {may-wait: {a: 1}}}\ndefaults: {may-wait: nobody}\n"))
                .containsExactlyInAnyOrder(
                        "people.a.may-wait.0: Expected a person or a group that the file has, received b",
                        "people.c.may-wait: Expected true, false or a list of people and groups, received a map",
                        "defaults.may-wait: Expected a person or a group that the file has, received nobody");
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleOfDispatchIsKnownByItsWord(Dispatch dispatch) {
        Scenario scenario = Texts.scenario("run: {dispatch: " + dispatch.word() + "}");

        assertThat(scenario.settings().rules().dispatch()).isEqualTo(dispatch);
        assertThat(Texts.problems("run: {dispatch: " + dispatch.word() + "x}"))
                .containsExactly("run.dispatch: Expected a rule of dispatch (priority, lft, lst, mts, grpw, grpw-all,"
                        + " spt, fifo), received " + dispatch.word() + "x");
    }

    @ParameterizedTest
    @EnumSource
    void everySamplingIsKnownByItsWord(Sampling sampling) {
        Scenario scenario = Texts.scenario("run: {sampling: " + sampling.word() + "}");

        assertThat(scenario.settings().sampling()).isEqualTo(sampling);
    }

    @Test
    void anUnknownSamplingIsRefusedWithTheNearestOne() {
        assertThat(Texts.problems("run: {sampling: sobel}"))
                .containsExactly("run.sampling: Expected a sampling (random, antithetic, latin-hypercube, sobol),"
                        + " received sobel");
    }

    @Test
    void aRoomIsAPlaceInAnother() {
        List<Place> places = Texts.scenario("""
                places:
                  palace: {name: The palace, zone: Europe/Paris, open: [07:00-12:00, "Mon,Wed 13:00-24:00"]}
                  hall: {in: palace, walk: 2m, capacity: 1, setup: 45m, cleanup: 5m}
                """).cast().places();

        assertThat(places.get(0).open().orElseThrow().ranges()).hasSize(2);
        assertThat(places.get(0).site().zone()).contains(ZoneId.of("Europe/Paris"));
        assertThat(places.get(1))
                .isEqualTo(new Place(
                        "hall",
                        "hall",
                        new Place.Site(Optional.empty(), Optional.of("palace"), Duration.ofMinutes(2)),
                        Optional.empty(),
                        OptionalInt.of(1),
                        new Place.Upkeep(Duration.ofMinutes(45), Duration.ofMinutes(5))));
    }

    @Test
    void roomsInACircleAreRefused() {
        assertThat(Texts.problems("places: {a: {in: b}, b: {in: c}, c: {in: b}}\n"))
                .containsExactly(
                        "places.b.in: Expected rooms inside places, received a circle: b in c in b",
                        "places.c.in: Expected rooms inside places, received a circle: c in b in c");
    }

    @Test
    void aPersonLivesSomewhereAndRidesSomething() {
        Scenario scenario = Texts.scenario("""
                places: {haneda: {}, blair-house: {}, raleigh: {}}
                resources: {car: {kind: vehicle, at: haneda, capacity: 2, turnaround: 10m, reposition: none}}
                people:
                  guest:
                    name: The guest
                    role: minister
                    delegation: japan
                    base: {start: haneda, day 1: blair-house, 2024-04-13: raleigh}
                    rides: car
                    rest: 23:00-07:00
                    order: free
                    weight: 2.5
                  host: {base: blair-house}
                """);

        Person guest = scenario.cast().people().get(0);
        assertThat(guest.card())
                .isEqualTo(new Person.Card("The guest", Optional.of("japan"), Optional.of("minister"), 2.5));
        assertThat(guest.bases().start()).contains("haneda");
        assertThat(guest.bases().nights()).isEqualTo(Map.of(1, "blair-house", 4, "raleigh"));
        assertThat(guest.rides()).contains("car");
        assertThat(guest.time().freeOrder()).isTrue();
        assertThat(scenario.cast().people().get(1).bases()).isEqualTo(Bases.of("blair-house"));
        assertThat(scenario.cast().resources())
                .containsExactly(new Resource(
                        "car",
                        "car",
                        Resource.Kind.VEHICLE,
                        2,
                        new Resource.Deployment(
                                Optional.of("haneda"), Optional.empty(), Duration.ofMinutes(10), false)));
    }

    @Test
    void groupsAreSpelledOutWherePeopleAreListed() {
        Scenario scenario = Texts.scenario("""
                people: {a: {}, b: {}, c: {}, d: {}}
                groups:
                  first: [a, b]
                  all: [first, c, first-again]
                  first-again: [b]
                  some: everyone of all except first-again and c
                meetings:
                  x: {people: [d, all], duration: 1m}
                  y: {people: [everyone of all except b], joins: [b], duration: 1m}
                """);

        assertThat(scenario.cast().groups())
                .isEqualTo(Map.of(
                        "first", List.of("a", "b"),
                        "all", List.of("a", "b", "c"),
                        "first-again", List.of("b"),
                        "some", List.of("a")));
        assertThat(scenario.programme().entries().get(0).attendance().people()).containsExactly("d", "a", "b", "c");
        assertThat(scenario.programme().entries().get(1).attendance().people()).containsExactly("a", "c");
    }

    @Test
    void groupsMustNotHoldThemselvesNorStrangers() {
        assertThat(Texts.problems("""
                people: {a: {}, b: {}}
                groups: {g: [a, h], h: [g], b: [a], i: [z], j: [everyone of k except b], k: [a]}
                meetings: {x: {people: [a, a], joins: [g], duration: 1m}}
                """))
                .containsExactly(
                        "groups.h.0: Expected groups that do not hold themselves, received g -> h -> g",
                        "groups.b: Expected an id of its own, received that of a person: b",
                        "groups.i.0: Expected a person or a group that the file has, received z",
                        "groups.j.0: Expected a member of k after except, received b",
                        "meetings.x.people.1: Expected each person or group once, received a twice",
                        "meetings.x.joins: Expected a person in people or in joins, received a in both");
    }

    @Test
    void transfersGoOneWayOrBoth() {
        List<Transfer> transfers = Texts.scenario("""
                places: {a: {}, b: {}, c: {}}
                resources: {bus: {kind: vehicle, capacity: 3}}
                transfers:
                  there: {from: a, to: b, duration: "pert(4m, 6m, 15m)", planned: 7m, margin: 1m, uses: {bus: 2}}
                  back: {from: b, to: a, duration: 5m, profile: {7-9: 1.5, 23: 0.5}, note: estimate}
                  other: {between: [a, c], duration: 1h}
                """).cast().transfers();

        assertThat(transfers.get(0).time().work().planned()).contains(Duration.ofMinutes(7));
        assertThat(transfers.get(0).time().margin()).isEqualTo(Duration.ofMinutes(1));
        assertThat(transfers.get(0).uses()).isEqualTo(Map.of("bus", 2));
        assertThat(transfers.get(1).time().profile().subList(6, 10)).containsExactly(1.0, 1.5, 1.5, 1.0);
        assertThat(transfers.get(1).time().profile().get(23)).isEqualTo(0.5);
        assertThat(transfers.get(1).notes()).isEqualTo(new Notes(Map.of("", "estimate")));
        assertThat(transfers.get(2).route()).isEqualTo(new Transfer.Route("a", "c", true));
        assertThat(transfers.get(2).time().margin()).isEqualTo(Settings.DEFAULT.margin());
    }

    @Test
    void drivesAreATableOfTransfersBothWays() {
        List<Transfer> transfers = Texts.scenario("""
                places: {blair-house: {}, white-house: {}, capitol: {}}
                drives:
                  blair-house: {white-house: 4m, capitol: "uniform(8m, 12m)"}
                  white-house: {capitol: 10m}
                  spread: [0.5, 1, 2]
                  margin: 3m
                  note: estimate
                """).cast().transfers();

        assertThat(transfers)
                .extracting(Transfer::id)
                .containsExactly("blair-house--white-house", "blair-house--capitol", "white-house--capitol");
        assertThat(transfers.get(0).route().bothWays()).isTrue();
        assertThat(transfers.get(0).time().margin()).isEqualTo(Duration.ofMinutes(3));
        assertThat(transfers)
                .extracting(t -> t.time().work().duration())
                .containsExactly(
                        new Distribution.Pert(2, 4, 8, 4),
                        new Distribution.Uniform(8, 12),
                        new Distribution.Pert(5, 10, 20, 4));
    }

    @Test
    void wrongTransfersAreRefused() {
        assertThat(Texts.problems("""
                places: {a: {}, b: {}}
                resources: {car: {capacity: 2}}
                transfers:
                  t: {between: [a, b], duration: -5m, uses: {car: 3}}
                  u: {from: b, to: a, duration: 5m, profile: {7-9: 1, 8: 2, 22-6: 2}}
                  v: {between: [a, a], to: b, duration: 5m}
                  w: {between: [a, a], duration: 5m}
                  x: {between: [a, b, a], margin: soon}
                drives: {b: {c: 4m}}
                """))
                .containsExactly(
                        "transfers.t.duration: Expected what is never negative, received -5m",
                        "transfers.t.uses.car: Expected at most 2 of car, received 3",
                        "transfers.u: Expected one transfer from b to a, received another one in line 6, column 3",
                        "transfers.u.profile.8: Expected each hour once, received an hour of 8 again",
                        "transfers.u.profile.22-6: Expected an hour or a range of hours within 0-24 such as 7-9,"
                                + " received 22-6",
                        "transfers.v: Expected either between or from and to, received both",
                        "transfers.w.between: Expected two places, received a twice",
                        "transfers.x: Expected the key duration in a transfer, received none",
                        "transfers.x.between: Expected a list of two places, received 3",
                        "transfers.x.margin: Expected a duration such as 45m, received soon",
                        "drives.b.c: Expected a place that the file has, received c");
    }
}
