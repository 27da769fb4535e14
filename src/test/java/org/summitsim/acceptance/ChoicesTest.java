package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One of several resources, one of several predecessors ({@code any-of}; rules 11 and 23). */
class ChoicesTest {
    private static final String CARS = """
            resources: {red: {capacity: 1}, blue: {capacity: 2}, drivers: {capacity: 9}}
            meetings:
              a: {start: day 1 09:00, duration: 60m, uses: {any-of: [red, blue], drivers: 1}}
              b: {start: day 1 09:00, duration: 30m, uses: {any-of: {red: 1, blue: 2}, drivers: 1}}
              c: {start: day 1 09:10, duration: 10m, uses: [drivers, {any-of: [red, blue]}]}
            """;

    /** The red one and two blue ones are gone by 09:00; at 09:30 the blue ones come back. */
    @Test
    void theFirstResourceOfTheListThatIsThereIsTaken() {
        Story story = Story.planned(CARS);

        assertThat(story.lines())
                .contains(
                        "day 1 09:00:00 a starts, bound by PLANNED_START",
                        "day 1 09:00:00 b starts, bound by PLANNED_START",
                        "day 1 09:30:00 c starts, bound by RESOURCE red");
        assertThat(story.releasedBy("c")).isEqualTo("b");
    }

    /** A person for whom the start also waits comes first among the causes. */
    @Test
    void aResourceThatWasThereAllTheTimeBindsNothing() {
        assertThat(Story.planned("""
                        people: {host: {}}
                        resources: {red: {}, blue: {}}
                        meetings:
                          a: {start: day 1 09:00, duration: 60m, uses: [red]}
                          b: {start: day 1 09:00, duration: 60m, people: [host]}
                          c: {start: day 1 09:10, duration: 10m, people: [host], uses: {any-of: [red, blue]}}
                        """).lines()).contains("day 1 10:00:00 c starts, bound by PERSON host");
    }

    /** The day crew is busy till noon and goes home then; the night crew begins at 20:00. */
    @Test
    void alternativesMayHaveHoursOfTheirOwn() {
        assertThat(Story.planned("""
                        resources: {day-crew: {available: 08:00-12:00}, night-crew: {available: 20:00-23:00}}
                        meetings:
                          a: {start: day 1 08:00, duration: 4h, uses: [day-crew]}
                          b: {start: day 1 09:00, duration: 1h, uses: {any-of: [day-crew, night-crew]}}
                          c: {start: day 1 10:00, duration: 1h, uses: {any-of: [night-crew, day-crew]}}
                        """).lines())
                .contains(
                        "day 1 20:00:00 b starts, bound by WINDOW",
                        "day 1 21:00:00 c starts, bound by RESOURCE night-crew");
    }

    /** The hotel's car is taken; the palace's comes over empty, ten minutes on the way. */
    @Test
    void aVehicleOfAnotherKindIsCalledFromElsewhere() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}}
                        drives: {hotel: {palace: 10m}}
                        people: {host: {base: hotel}}
                        resources: {limousine: {kind: vehicle, at: hotel}, van: {kind: vehicle, at: palace}}
                        meetings:
                          a: {at: hotel, start: day 1 09:00, duration: 60m, uses: [limousine]}
                          b: {at: hotel, people: [host], earliest: day 1 09:00, duration: 20m, uses: {any-of: [limousine, van]}}
                        """).lines()).contains("day 1 09:10:00 b starts, bound by RESOURCE limousine");
    }

    private static final String FIRST = """
            meetings:
              a: {start: day 1 09:00, duration: 60m%s}
              b: {start: day 1 09:00, duration: 50m%s}
              c: {after: [{any-of: [a, b]%s}], duration: 10m}
            """;

    @Test
    void theFirstOfSeveralPredecessorsSuffices() {
        assertThat(Story.planned(FIRST.formatted("", "", "")).lines())
                .contains("day 1 09:50:00 c starts, bound by PRECEDENCE b");
    }

    @Test
    void ofTwoAtOneInstantTheFirstInTheListBinds() {
        assertThat(Story.planned(FIRST.formatted("", "", "").replace("50m", "60m"))
                        .lines())
                .contains("day 1 10:00:00 c starts, bound by PRECEDENCE a");
    }

    @Test
    void theLagAndTheTypeHoldForAll() {
        assertThat(Story.planned(FIRST.formatted("", "", ", type: SS, lag: 15m"))
                        .lines())
                .contains("day 1 09:15:00 c starts, bound by PRECEDENCE a");
        Story held = Story.planned(FIRST.formatted("", "", ", type: FF, lag: 5m"));
        assertThat(held.lines()).contains("day 1 00:00:00 c starts, bound by CLOCK", "day 1 09:55:00 c ends");
        assertThat(held.heldOpenBy("c")).isEqualTo("b");
    }

    private static final String NEVER = ", latest: day 1 09:00, uses: [desk]";
    private static final String BUSY = """
            resources: {desk: {}}
            """;
    private static final String BLOCK = """
              block: {start: day 1 08:00, duration: 4h, uses: [desk]}
            """;

    @Test
    void whatIsMissedIsIgnoredWhileAnotherIsLeft() {
        assertThat(Story.planned(BUSY + FIRST.formatted("", NEVER, "") + BLOCK).lines())
                .contains("never b MISSED CLOCK", "day 1 10:00:00 c starts, bound by PRECEDENCE a");
    }

    @Test
    void whereAllAreMissedItIsSatisfiedByTheLast() {
        assertThat(Story.planned(BUSY + FIRST.formatted(NEVER, NEVER, ", lag: 1h") + BLOCK)
                        .lines())
                .contains("day 1 09:00:00 c starts, bound by PRECEDENCE b");
    }

    @Test
    void anAnyOfBesideOthersIsOneOfThem() {
        assertThat(Story.planned("""
                        meetings:
                          a: {start: day 1 09:00, duration: 60m}
                          b: {start: day 1 09:00, duration: 50m}
                          d: {start: day 1 09:00, duration: 55m}
                          e: {start: day 1 09:00, duration: 58m}
                          c: {after: [{any-of: [a, b]}, d, {any-of: [e, a]}], duration: 10m}
                        """).lines()).contains("day 1 09:58:00 c starts, bound by PRECEDENCE e");
    }

    /** The draft waits for the talks or for the telephone, and the talks wait for the draft: the telephone will do. */
    @Test
    void aCircleThroughOneOfSeveralIsNone() {
        String circle = """
                meetings:
                  draft: {after: [{any-of: [talks, %s]}], duration: 10m}
                  talks: {after: [draft], duration: 10m}
                  telephone: {start: day 1 09:00, duration: 10m}
                  press: {after: [draft], duration: 10m}
                """;

        assertThat(Story.planned(circle.formatted("telephone")).lines())
                .contains("day 1 09:20:00 talks starts, bound by PRECEDENCE draft");
        List<String> refused = Story.refused(circle.formatted("press"));
        assertThat(refused).hasSizeBetween(2, 3);
        assertThat(refused.get(0)).contains("Expected no cycle, received one: ");
    }
}
