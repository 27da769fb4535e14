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
import org.summitsim.model.Interpretation;
import org.summitsim.model.Leg;
import org.summitsim.model.Meeting;
import org.summitsim.model.Moment;
import org.summitsim.model.Notes;
import org.summitsim.model.Precedence;
import org.summitsim.model.Risk;
import org.summitsim.model.Terms;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;

/** Meetings, legs, agendas and risks. */
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

    @Test
    void aSlotHasADisciplineAndItemsSayWhatMayBeDoneToThem() {
        Agenda agenda = entries("""
                meetings:
                  talks:
                    start: day 1 10:00
                    slot: 45m
                    slot-end: planned
                    discipline: triage
                    agenda:
                      defence: {duration: 20m, must: true, min: 15m}
                      space: {duration: 10m, must: false}
                """).get(0).agenda();

        assertThat(agenda.slot()).contains(new Agenda.Slot(Duration.ofMinutes(45), Agenda.Discipline.TRIAGE, true));
        assertThat(agenda.items().get(0).handling())
                .isEqualTo(new AgendaItem.Handling(true, Optional.of(Duration.ofMinutes(15)), Optional.empty()));
        assertThat(agenda.items().get(1).handling()).isEqualTo(AgendaItem.Handling.NONE);
    }

    @Test
    void wrongSlotsAreRefused() {
        assertThat(Texts.problems(CAST + """
                meetings:
                  a: {discipline: triaje, slot: 0m, duration: 1m}
                  b: {discipline: hard-stop, slot-end: planned, duration: 1m}
                  c: {discipline: triage, slot: 10m, slot-end: planed, duration: 1m}
                  d: {discipline: hard-stop, slot: 10m, slot-end: planned, agenda: {x: {duration: 1m, must: true}}}
                  e: {discipline: triage, slot: 10m, agenda: {x: {duration: 1m, must: true}}}
                  f: {discipline: triage, slot: 10m, agenda: {x: {duration: 1m, must: true, min: 0m}}}
                  g: {slot: 10m, agenda: {x: {duration: 1m, must: perhaps, min: -1m}}}
                travel:
                  flight:
                    from: airport
                    to: palace
                    discipline: hard-stop
                    slot: 10m
                    agenda: {boarding: {duration: 5m, must: true, min: 1m}}
                """))
                .containsExactly(
                        "meetings.a.discipline: Expected one of extend, hard-stop, triage, received triaje",
                        "meetings.a.slot: Expected a duration above 0, received 0m",
                        "meetings.b.discipline: Expected a slot beside the discipline hard-stop, received none",
                        "meetings.b.slot-end: Expected slot-end beside a slot, received it without one",
                        "meetings.c.discipline: Expected an agenda from which triage can take items out, received none",
                        "meetings.c.slot-end: Expected one of actual, planned, received planed",
                        "meetings.d.discipline: Expected an item that hard-stop can cut, received only items that must take"
                                + " place",
                        "meetings.d.slot-end: Expected slot-end: planned where there is a planned start, received it"
                                + " without one",
                        "meetings.e.discipline: Expected an item that triage can squeeze or take out, received only items"
                                + " that must take place",
                        "meetings.g.agenda.x.must: Expected one of true, false, received perhaps",
                        "meetings.g.agenda.x.min: Expected a duration of at least 0, received -1m",
                        "travel.flight.discipline: Expected the discipline extend at a leg, of which every phase takes"
                                + " place, received hard-stop",
                        "travel.flight.agenda.boarding.must: Expected must at an agenda item of a meeting, received it at a"
                                + " phase, which always takes place",
                        "travel.flight.agenda.boarding.min: Expected min at an agenda item of a meeting, received it at a"
                                + " phase, which nobody shortens");
    }

    @Test
    void anItemIsCarriedToAMeetingAndSpeechIsInterpreted() {
        Meeting talks = (Meeting) entries("""
                meetings:
                  talks:
                    interpretation: consecutive
                    agenda:
                      space: {duration: 10m, carry-to: lunch}
                      film: {duration: 10m, interpretation: none}
                  lunch: {agenda: {toasts: {duration: 10m}}}
                """).get(0);

        assertThat(talks.terms().interpretation()).contains(Interpretation.CONSECUTIVE);
        assertThat(talks.agenda().items().get(0).handling().carryTo()).contains("lunch");
        assertThat(talks.agenda().items().get(1).terms().interpretation()).contains(Interpretation.NONE);
        assertThat(Texts.scenario("defaults: {consecutive-factor: 1.8}\nmeetings: {a: {duration: 1m}}\n")
                        .settings()
                        .rules()
                        .consecutiveFactor())
                .isEqualTo(1.8);
    }

    @Test
    void nothingIsCarriedToWhereItCannotGo() {
        assertThat(Texts.problems(CAST + """
                defaults: {consecutive-factor: 0.5}
                meetings:
                  talks:
                    interpretation: whispered
                    agenda:
                      a: {duration: 1m, carry-to: lunsh}
                      b: {duration: 1m, carry-to: talks}
                      c: {duration: 1m, carry-to: dinner}
                      d: {duration: 1m, carry-to: flight}
                  lunch: {agenda: {toasts: {duration: 1m}}}
                  dinner: {duration: 1m}
                travel:
                  flight:
                    from: airport
                    to: palace
                    interpretation: none
                    agenda: {briefing: {duration: 5m, interpretation: consecutive, carry-to: lunch}}
                """))
                .containsExactly(
                        "defaults.consecutive-factor: Expected a number of at least 1, received 0.5",
                        "meetings.talks.interpretation: Expected one of none, simultaneous, consecutive, received whispered",
                        "meetings.talks.agenda.a.carry-to: Expected a meeting that the file has, received lunsh",
                        "meetings.talks.agenda.b.carry-to: Expected another meeting, received the item's own",
                        "meetings.talks.agenda.c.carry-to: Expected a meeting with an agenda, received dinner",
                        "meetings.talks.agenda.d.carry-to: Expected a meeting that the file has, received flight",
                        "travel.flight.interpretation: Expected interpretation at a meeting, an item or a phase, received it"
                                + " at a leg",
                        "travel.flight.agenda.briefing.carry-to: Expected carry-to at an agenda item of a meeting, received"
                                + " it at a phase");
    }

    @Test
    void aRiskAffectsActivitiesItemsAndTransfers() {
        List<Risk> risks = Texts.scenario(CAST + """
                drives: {palace: {airport: 20m}}
                meetings: {talks: {agenda: {defence: {duration: 1m}}}}
                risks:
                  rain: {probability: 0.2, affects: [talks, defence], impact: {add: "triangular(5m, 10m, 30m)"}}
                  traffic: {probability: 1, affects: transfers, impact: {multiply: "uniform(1, 2)", add: 1m}}
                """).programme().risks();

        assertThat(risks.get(0).affects()).containsExactly("talks", "talks/defence");
        assertThat(risks.get(0).impact())
                .isEqualTo(new Risk.Impact(Optional.empty(), Optional.of(new Distribution.Triangular(5, 10, 30))));
        assertThat(risks.get(1).affects()).containsExactly("palace--airport");
        assertThat(risks.get(1).impact())
                .isEqualTo(new Risk.Impact(
                        Optional.of(new Distribution.Uniform(1, 2)), Optional.of(new Distribution.Constant(1))));
    }

    @Test
    void wrongRisksAreRefused() {
        assertThat(Texts.problems("""
                meetings: {talks: {duration: 1m}}
                risks:
                  a: {probability: 2, affects: [tals], impact: {}}
                  b: {affects: [], impact: {multiply: -1}}
                  c: {probability: 0.5, affects: [transfers], cancel: true}
                  d: {probability: 0.5, affects: [talks, talks], impact: {multiply: 2m}}
                """))
                .containsExactly(
                        "risks.a.probability: Expected a number from 0 to 1, received 2",
                        "risks.a.affects.0: Expected a meeting, a leg, an agenda item or a transfer that the file has,"
                                + " received tals",
                        "risks.a.impact: Expected multiply or add in an impact, received neither",
                        "risks.b: Expected the key probability in a risk, received none",
                        "risks.b.affects: Expected at least one id, received an empty list",
                        "risks.b.impact.multiply: Expected what is never negative, received -1",
                        "risks.c.affects.0: Expected transfers in the file, received none",
                        "risks.d.affects.1: Expected each id once, received talks twice",
                        "risks.d.impact.multiply: Expected a number, received 2m");
    }

    private static Moment at(int hour, int minute) {
        return Moment.of(LocalDateTime.of(2024, 4, 10, hour, minute));
    }

    private static List<Entry> entries(String text, String... patches) {
        return Texts.scenario(CAST + text, patches).programme().entries();
    }
}
