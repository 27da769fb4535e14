package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Agenda;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Attendance;
import org.summitsim.model.Distribution;
import org.summitsim.model.Entry;
import org.summitsim.model.Leg;
import org.summitsim.model.Meeting;
import org.summitsim.model.Moment;
import org.summitsim.model.Notes;
import org.summitsim.model.Precedence;
import org.summitsim.model.Terms;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;

/** Meetings, legs, agendas and what they follow. */
class ProgrammeTest {
    private static final String CAST = """
            places: {palace: {}, airport: {}}
            people: {guest: {}, host: {}, aide: {}}
            resources: {interpreters: {kind: staff, capacity: 4}, car: {kind: vehicle}}
            """;

    @Test
    void aMeetingHasAllItsKeys() {
        Meeting meeting = (Meeting) entries("""
                meetings:
                  talks:
                    title: The talks
                    at: palace
                    people: [guest, host]
                    joins: [aide]
                    uses: {interpreters: 2, car: 1}
                    start: {at: day 1 10:45, delay: exponential(4m)}
                    earliest: day 1 10:30
                    due: 2024-04-10T12:00-04:00
                    tolerance: 2m
                    contract: {within: 5m, probability: 0.9}
                    duration: triangular(30m, 40m, 60m)
                    planned: 45m
                    slot: 1h
                    priority: 1
                    weight: 2
                    overtime: allowed
                    tags: [press, open]
                    note: {start: estimate, duration: as the office told us, delay: estimate}
                    x-colour: {anything: [goes]}
                """).get(0);

        assertThat(meeting.at()).contains("palace");
        assertThat(meeting.attendance())
                .isEqualTo(
                        new Attendance(List.of("guest", "host"), List.of("aide"), Map.of("interpreters", 2, "car", 1)));
        assertThat(meeting.timing().start())
                .contains(new Timing.Start(at(10, 45), Optional.of(new Distribution.Exponential(4))));
        assertThat(meeting.timing().earliest()).contains(at(10, 30));
        assertThat(meeting.timing().due().orElseThrow().zone()).isPresent();
        assertThat(meeting.timing().tolerance()).isEqualTo(Duration.ofMinutes(2));
        assertThat(meeting.agenda())
                .isEqualTo(new Agenda(
                        Optional.of(
                                new Work(new Distribution.Triangular(30, 40, 60), Optional.of(Duration.ofMinutes(45)))),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.of(Agenda.Slot.of(Duration.ofHours(1)))));
        assertThat(meeting.terms())
                .isEqualTo(new Terms(
                        "The talks",
                        OptionalInt.of(1),
                        2,
                        true,
                        Optional.of(new Terms.Contract(Duration.ofMinutes(5), 0.9)),
                        List.of("press", "open"),
                        new Notes(Map.of(
                                "start", "estimate", "duration", "as the office told us", "delay", "estimate"))));
    }

    @Test
    void anAgendaHasItemsBetweenOpeningAndClosing() {
        Agenda agenda = entries("""
                meetings:
                  talks:
                    people: [guest, host]
                    uses: [interpreters]
                    discipline: extend
                    opening: 2m
                    agenda:
                      defence: {title: Defence, people: [host], duration: "pert(15m, 20m, 40m)", priority: 1}
                      space: {duration: about(10m), uses: [interpreters], after: [defence]}
                    closing: {duration: "uniform(1m, 3m)", planned: 2m}
                """).get(0).agenda();

        assertThat(agenda.work()).isEmpty();
        assertThat(agenda.opening()).contains(Work.ofMinutes(2));
        assertThat(agenda.closing().orElseThrow().planned()).contains(Duration.ofMinutes(2));
        assertThat(agenda.items()).extracting(AgendaItem::id).containsExactly("talks/defence", "talks/space");
        assertThat(agenda.items().get(0).attendance().people()).containsExactly("host");
        assertThat(agenda.items().get(1).timing().after()).containsExactly(Precedence.after("talks/defence"));
    }

    @Test
    void aLegHasPhasesOfWhichEachMayHaveAStartAndADueTime() {
        Leg leg = (Leg) entries("""
                travel:
                  flight:
                    from: airport
                    to: palace
                    people: [guest]
                    agenda:
                      boarding: {duration: 20m, start: day 1 09:00}
                      flying: {duration: 2h, due: day 1 11:40}
                """).get(0);

        assertThat(leg.from()).isEqualTo("airport");
        assertThat(leg.to()).isEqualTo("palace");
        assertThat(leg.agenda().items().get(0).timing().start()).contains(new Timing.Start(at(9, 0), Optional.empty()));
        assertThat(leg.agenda().items().get(1).timing().due()).contains(at(11, 40));
    }

    @Test
    void entriesKeepTheOrderOfTheFile() {
        assertThat(entries("""
                travel: {b: {from: palace, to: airport, duration: 1h}}
                meetings: {c: {duration: 1m}, a: {duration: 1m}}
                """)).extracting(Entry::id).containsExactly("b", "c", "a");
    }

    @Test
    void afterTakesIdsWithTypesAndLags() {
        assertThat(entries("""
                meetings:
                  a: {agenda: {one: {duration: 1m}, two: {duration: 1m}}}
                  b: {agenda: {two: {duration: 1m}}, after: a}
                  c:
                    duration: 1m
                    after: [a, one, b/two, {of: b, type: FF, lag: "uniform(-5m, 5m)"}, {of: a/two, lag: -10m}]
                """).get(2).timing().after())
                .containsExactly(
                        Precedence.after("a"),
                        Precedence.after("a/one"),
                        Precedence.after("b/two"),
                        new Precedence("b", Precedence.Type.FF, Optional.of(new Distribution.Uniform(-5, 5))),
                        new Precedence("a/two", Precedence.Type.FS, Optional.of(new Distribution.Constant(-10))));
    }

    @Test
    void oneOfSeveralIsChosen() {
        Meeting meeting =
                (Meeting) entries("""
                meetings:
                  a: {duration: 1m}
                  b: {duration: 1m}
                  c:
                    at: {any-of: [palace, airport]}
                    uses: {interpreters: 2, any-of: {car: 1, interpreters-b: 3}}
                    after: [{any-of: [a, b], type: SS, lag: 5m}, a]
                    agenda: {x: {duration: 1m, uses: [car, {any-of: [interpreters, interpreters-b]}]}}
                """, "resources.interpreters-b={capacity: 4}").get(2);

        assertThat(meeting.at()).contains("palace");
        assertThat(meeting.otherwise()).containsExactly("airport");
        assertThat(meeting.attendance().uses()).isEqualTo(Map.of("interpreters", 2));
        assertThat(meeting.attendance().alternatives()).containsExactly(Map.of("car", 1, "interpreters-b", 3));
        assertThat(meeting.timing().after())
                .extracting(Precedence::choice)
                .containsExactly(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.empty());
        assertThat(meeting.agenda().items().get(0).attendance().alternatives())
                .containsExactly(Map.of("interpreters", 1, "interpreters-b", 1));
    }

    @Test
    void wrongPrecedencesAreRefused() {
        assertThat(Texts.problems("""
                meetings:
                  a: {agenda: {one: {duration: 1m}, two: {duration: 1m, after: [a, two]}}, after: [a, a2, two]}
                  b: {agenda: {two: {duration: 1m}}, after: [{type: XX, of: a}, a, {any-of: [a], type: YY}, a, {any-of: [c, b], of: a}]}
                """))
                .containsExactly(
                        "meetings.a.agenda.two.after.0: Expected something else to wait for, received the entry that it"
                                + " belongs to",
                        "meetings.a.agenda.two.after.1: Expected something else to wait for, received itself",
                        "meetings.a.after.0: Expected something else to wait for, received itself",
                        "meetings.a.after.1: Expected a meeting, a leg or an agenda item that the file has, received a2",
                        "meetings.a.after.2: Expected an item of one agenda only, received two, which stands in 2",
                        "meetings.b.after.0.type: Expected one of FS, SS, FF, SF, received XX",
                        "meetings.b.after.1: Expected each entry once, received a again",
                        "meetings.b.after.2.type: Expected one of FS, SS, FF, SF, received YY",
                        "meetings.b.after.3: Expected each entry once, received a again",
                        "meetings.b.after.4.any-of.0: Expected a meeting, a leg or an agenda item that the file has,"
                                + " received c",
                        "meetings.b.after.4.any-of.1: Expected something else to wait for, received itself",
                        "meetings.b.after.4.of: Expected either of or any-of, received both");
    }

    @Test
    void wrongMeetingsAreRefused() {
        assertThat(Texts.problems(CAST + """
                meetings:
                  a: {at: {any-of: [palace, palace, castle]}, uses: {car: 1, any-of: {car: 1, interpreters: 5}}, duration: 1m, contract: {within: 1m}}
                  b: {people: [guest], duration: "uniform(-5m, 5m)", start: {at: noon, delay: "normal(-1m, 1m)"}}
                  c:
                    at: [palace]
                    people: [guest]
                    uses: {interpreters: 3, boat: 1}
                    agenda:
                      x: {people: [host], uses: {interpreters: 2}, duration: 1m}
                      y: {start: day 1 10:00, duration: 1m}
                  d: {duration: 1m, opening: 1m, overtime: yes, note: {dration: estimate, duration: offce}}
                  e: {agenda: {}, planned: 5m}
                  f: 45m
                travel: {d: {to: palace, at: palace, duration: 1m}, g: {duration: 1m}}
                """))
                .containsExactly(
                        "meetings.a.at.any-of.1: Expected each place once, received palace twice",
                        "meetings.a.at.any-of.2: Expected a place that the file has, received castle",
                        "meetings.a.uses.any-of.car: Expected each resource once, received car twice",
                        "meetings.a.uses.any-of.interpreters: Expected at most 4 of interpreters, received 5",
                        "meetings.a.contract: Expected the key probability in a contract, received none",
                        "meetings.a.contract: Expected a contract where there is a planned start, received one without",
                        "meetings.b.duration: Expected what is never negative, received uniform(-5m, 5m)",
                        "meetings.b.start.at: Expected a moment such as \"day 3 10:15\" or \"2024-04-10 10:15\","
                                + " received noon",
                        "meetings.b.start.delay: Expected what is never negative, received normal(-1m, 1m)",
                        "meetings.c.at: Expected a place, received a list",
                        "meetings.c.uses.boat: Expected a resource that the file has, received boat",
                        "meetings.c.agenda.x.people: Expected somebody in people or joins of the entry, received host",
                        "meetings.c.agenda.x.uses: Expected at most 4 of interpreters together, received 3 of the entry"
                                + " and 2 of the item",
                        "meetings.c.agenda.y.start: Expected start at the meeting or at a phase of a leg, received it at an"
                                + " agenda item",
                        "meetings.d.opening: Expected opening beside an agenda, received it without one",
                        "meetings.d.overtime: Expected the word allowed, received yes",
                        "meetings.d.note.dration: Expected a key of this entry, received dration",
                        "meetings.d.note.duration: Expected the word estimate or a source that the file has, received"
                                + " offce",
                        "meetings.e.agenda: Expected items in an agenda, received none",
                        "meetings.e.planned: Expected planned beside a duration, received it beside an agenda",
                        "meetings.f: Expected a meeting as a map, received 45m",
                        "travel.d: Expected an id of its own, received that of another entry in line 16, column 3",
                        "travel.d.at: Expected a key of a leg, received at",
                        "travel.g: Expected the key from in a leg, received none",
                        "travel.g: Expected the key to in a leg, received none");
    }

    private static Moment at(int hour, int minute) {
        return Moment.of(LocalDateTime.of(2024, 4, 10, hour, minute));
    }

    private static List<Entry> entries(String text, String... patches) {
        return Texts.scenario(CAST + text, patches).programme().entries();
    }
}
