package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.model.Course;
import org.summitsim.model.Entry;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Outcomes;
import org.summitsim.model.Problem;

/** Outcomes, conditions and rounds: how they are read, and what is refused. */
class CoursesTest {
    private static final String TALKS = """
            meetings:
              talks:
                start: day 1 10:00
                agenda:
                  defence: {duration: 20m, outcomes: {agreed: 0.8, open: 0.2}}
                  space: {duration: 10m}
            """;

    private static List<Entry> entries(String text) {
        return Texts.scenario(text).programme().entries();
    }

    private static List<String> refused(String text) {
        InvalidScenarioException e =
                catchThrowableOfType(InvalidScenarioException.class, () -> Play.of(Texts.scenario(text)));
        return e.problems().stream().map(Problem::message).toList();
    }

    @Test
    void outcomesConditionsAndRoundsAreRead() {
        List<Entry> entries = entries(TALKS + """
                  session:
                    when: {defence: [open, not-discussed], talks: held}
                    outcomes: {signed: 0.5, put-off: 0.5}
                    rounds: {until: signed, max: 3}
                    duration: 30m
                """);

        assertThat(entries.get(0).agenda().items().get(0).outcomes())
                .contains(new Outcomes(List.of("agreed", "open"), List.of(0.8, 0.2)));
        Course course = entries.get(1).course();
        assertThat(course.when())
                .containsExactly(
                        new Course.Condition("talks/defence", List.of("open", "not-discussed")),
                        new Course.Condition("talks", List.of("held")));
        assertThat(course.rounds()).contains(new Course.Rounds(List.of("signed"), 3));
    }

    @Test
    void aLegMayHaveAllOfThem() {
        assertThat(entries(TALKS + """
                travel:
                  home: {from: a, to: b, when: {talks: held}, outcomes: {early: 0.5, late: 0.5}, duration: 1h}
                places: {a: {}, b: {}}
                """).get(1).course().outcomes()).isPresent();
    }

    @Test
    void outcomesAreChecked() {
        assertThat(Texts.problems("""
                meetings:
                  a: {duration: 5m, outcomes: {agreed: 0.8, open: 0.3}}
                  b: {duration: 5m, outcomes: {agreed: much}}
                  c: {duration: 5m, outcomes: {agreed: 1.2, open: -0.2}}
                  d: {duration: 5m, outcomes: {held: 0.5, open: 0.5}}
                  e: {duration: 5m, outcomes: agreed}
                  f: {duration: 5m, outcomes: {Not Agreed: 1}}
                """))
                .containsExactly(
                        "meetings.a.outcomes: Expected the probabilities of outcomes(..) to sum to 1, received 1.1",
                        "meetings.b.outcomes.agreed: Expected a number, received much",
                        "meetings.c.outcomes.agreed: Expected a number from 0 to 1, received 1.2",
                        "meetings.c.outcomes.open: Expected a number from 0 to 1, received -0.2",
                        "meetings.d.outcomes: Expected a name of its own for an outcome, received held, which means"
                                + " something of itself",
                        "meetings.e.outcomes: Expected a map from outcomes to their probabilities, received agreed",
                        "meetings.f.outcomes.Not Agreed: Expected an id of small letters, digits and single hyphens,"
                                + " received Not Agreed");
    }

    @Test
    void conditionsAreChecked() {
        assertThat(Texts.problems(TALKS + """
                  a: {when: {defense: open}, duration: 5m}
                  b: {when: {defence: opened}, duration: 5m}
                  c: {when: {space: open}, duration: 5m}
                  d: {when: {defence: open, talks/defence: agreed}, duration: 5m}
                  e: {when: {defence: []}, duration: 5m}
                  f: {when: [defence], duration: 5m}
                  g: {when: {defence: [open, open]}, duration: 5m}
                """))
                .containsExactly(
                        "meetings.a.when.defense: Expected a meeting, a leg or an agenda item that the file has, received"
                                + " defense",
                        "meetings.b.when.defence: Expected an outcome of talks/defence (agreed, open, held, not-discussed,"
                                + " missed, cancelled, skipped), received opened",
                        "meetings.c.when.space: Expected an outcome of talks/space (held, not-discussed, missed, cancelled,"
                                + " skipped), received open",
                        "meetings.d.when.talks/defence: Expected each to be asked about once, received talks/defence again",
                        "meetings.e.when.defence: Expected at least one outcome of talks/defence, received none",
                        "meetings.f.when: Expected a map from what decides it to outcomes, received a list",
                        "meetings.g.when.defence.1: Expected each outcome once, received open twice");
        assertThat(Texts.formatted(Texts.read(TALKS + "  b: {when: {defence: opened}, duration: 5m}")))
                .contains("Maybe open");
    }

    @Test
    void roundsAreChecked() {
        assertThat(Texts.problems("""
                meetings:
                  a: {duration: 5m, rounds: {until: agreed, max: 2}}
                  b: {duration: 5m, outcomes: {agreed: 1}, rounds: {until: signed, max: 2}}
                  c: {duration: 5m, outcomes: {agreed: 1}, rounds: {until: agreed}}
                  d: {duration: 5m, outcomes: {agreed: 1}, rounds: {until: agreed, max: 0}}
                  e: {duration: 5m, outcomes: {agreed: 1}, rounds: {until: agreed, max: 1000}}
                """))
                .containsExactly(
                        "meetings.a.rounds: Expected rounds where there are outcomes to go on for, received them without",
                        "meetings.b.rounds.until: Expected an outcome of this entry (agreed), received signed",
                        "meetings.c.rounds: Expected the key max in rounds, received none",
                        "meetings.d.rounds.max: Expected a whole number of at least 1, received 0",
                        "meetings.e.rounds.max: Expected at most 100 rounds, received 1000");
    }

    @Test
    void whatHasRoundsCarriesNothingOn() {
        assertThat(Texts.problems("""
                meetings:
                  a: {outcomes: {agreed: 1}, rounds: {until: agreed, max: 2}, agenda: {i: {duration: 5m, carry-to: b}}}
                  b: {agenda: {j: {duration: 5m}}}
                """))
                .containsExactly(
                        "meetings.a.rounds: Expected no carry-to at the items of what has rounds, received both");
    }

    @Test
    void whatWaitsForItsOwnOutcomeIsRefused() {
        assertThat(refused("""
                meetings:
                  talks: {after: [session], duration: 20m, outcomes: {agreed: 0.8, open: 0.2}}
                  session: {when: {talks: open}, duration: 5m}
                """))
                .containsExactly(
                        "Expected no cycle, received one: session waits for the outcome of talks, talks waits for session",
                        "The same cycle, step 2 of 2: talks waits for session");
        assertThat(refused("""
                meetings:
                  talks: {when: {defence: open}, agenda: {defence: {duration: 20m, outcomes: {agreed: 0.8, open: 0.2}}}}
                """))
                .containsExactly("Expected no cycle, received one: talks waits for the outcome of talks/defence");
    }

    @Test
    void whatCanNeverComeTrueIsRefused() {
        assertThat(refused("""
                meetings:
                  talks: {duration: 20m, outcomes: {agreed: 1, open: 0}}
                  session: {when: {talks: open}, duration: 5m}
                  farewell: {when: {talks: cancelled}, duration: 5m}
                """))
                .containsExactly(
                        "Expected a condition that can come true, received one of session that never does",
                        "Expected a condition that can come true, received one of farewell that never does");
        assertThat(refused(TALKS + """
                  session: {when: {defence: open}, duration: 5m}
                  party: {when: {session: held, defence: agreed}, duration: 5m}
                """))
                .containsExactly("Expected a condition that can come true, received one of party that never does");
    }

    @Test
    void whatIsDecidedTooLateIsRefused() {
        assertThat(refused(TALKS + "  session: {when: {defence: open}, start: day 1 10:19, duration: 5m}\n"))
                .containsExactly("Expected talks/defence to end, as planned, before session starts, received an end at"
                        + " 2024-04-10 10:20 and a start at 2024-04-10 10:19: decided too late");
        assertThat(refused(TALKS + """
                  walk: {after: [talks], duration: 30m}
                  session: {when: {walk: held}, start: day 1 10:59, duration: 5m}
                """)).hasSize(1);
        assertThat(Play.of(Texts.scenario(
                                TALKS + "  session: {when: {defence: open}, start: day 1 10:20, duration: 5m}\n"))
                        .warnings())
                .isEmpty();
    }
}
