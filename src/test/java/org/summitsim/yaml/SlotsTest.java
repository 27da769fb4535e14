package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Agenda;
import org.summitsim.model.AgendaItem;
import org.summitsim.model.Entry;
import org.summitsim.model.Interpretation;
import org.summitsim.model.Meeting;

/** Slots with their disciplines, and items that are carried elsewhere. */
class SlotsTest {
    private static final String CAST = """
            places: {palace: {}, airport: {}}
            people: {guest: {}, host: {}, aide: {}}
            resources: {interpreters: {kind: staff, capacity: 4}, car: {kind: vehicle}}
            """;

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

    private static List<Entry> entries(String text, String... patches) {
        return Texts.scenario(CAST + text, patches).programme().entries();
    }
}
