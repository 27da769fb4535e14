package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;

/** One of several rooms ({@code at: {any-of: [..]}}). */
class VenuesTest {
    private static final String ROOMS = """
            places:
              palace: {}
              red: {in: palace, capacity: 1, walk: 2m%s}
              blue: {in: palace, capacity: 1, walk: 3m%s}
              hotel: {}
            drives: {hotel: {palace: 10m}}
            people: {a: {base: %s}, b: {base: palace}, c: {base: palace}, d: {base: palace}, e: {base: palace}}
            """;
    private static final String PALACE = ROOMS.formatted("", "", "palace");

    @Test
    void theFirstRoomOfTheListThatIsFreeIsTaken() {
        Story story = Story.planned(PALACE + """
                meetings:
                  one: {at: {any-of: [red, blue]}, people: [a], start: day 1 09:00, duration: 60m}
                  two: {at: {any-of: [red, blue]}, people: [b], start: day 1 09:00, duration: 50m}
                  three: {at: {any-of: [red, blue]}, people: [c, d], start: day 1 09:00, duration: 10m}
                """);

        assertThat(story.placeOf("one")).isEqualTo("red");
        assertThat(story.placeOf("two")).isEqualTo("blue");
        assertThat(story.placeOf("three")).isEqualTo("blue");
        assertThat(story.lines())
                .contains(
                        "day 1 08:57:00 b leaves for two",
                        "day 1 09:00:00 two starts, bound by PLANNED_START",
                        "day 1 09:50:00 c leaves for three",
                        "day 1 09:53:00 three starts, bound by PERSON c");
    }

    /** Who already stands in one room may have to go to another. */
    @Test
    void peopleInTheBuildingGoToTheRoomThatIsChosen() {
        Story story = Story.planned(PALACE + """
                meetings:
                  early: {at: red, people: [a, b], start: day 1 08:00, duration: 50m}
                  block: {at: red, people: [c], start: day 1 08:50, duration: 60m}
                  talks: {at: {any-of: [red, blue]}, people: [a, b], start: day 1 09:00, duration: 10m}
                """);

        assertThat(story.placeOf("talks")).isEqualTo("blue");
        assertThat(story.lines())
                .contains("day 1 08:57:00 a leaves for talks", "day 1 09:00:00 talks starts, bound by PLANNED_START");
    }

    /** He leaves the hotel at 08:38 (margin 10m, drive 10m, walk 2m); the room is his from then on. */
    @Test
    void aRoomIsChosenWhenTheFirstSetsOutAndKept() {
        Story story = Story.planned(ROOMS.formatted("", "", "hotel") + """
                meetings:
                  talks: {at: {any-of: [red, blue]}, people: [a, b], start: day 1 09:00, duration: 10m}
                  other: {at: red, people: [c], start: day 1 08:45, duration: 60m}
                """);

        assertThat(story.placeOf("talks")).isEqualTo("red");
        assertThat(story.lines())
                .contains(
                        "day 1 08:38:00 a leaves for talks",
                        "day 1 09:00:00 talks starts, bound by PLANNED_START",
                        "day 1 09:10:00 other starts, bound by PLACE red");
    }

    @Test
    void whoeverFindsNoRoomStaysWhereHeIsUntilThereIsOne() {
        assertThat(Story.planned(ROOMS.formatted("", "", "hotel") + """
                        meetings:
                          other: {at: red, people: [c], start: day 1 08:00, duration: 45m}
                          more: {at: blue, people: [d], start: day 1 08:00, duration: 2h}
                          talks: {at: {any-of: [blue, red]}, people: [a, b], start: day 1 09:00, duration: 10m}
                        """).lines())
                .contains("day 1 08:45:00 a leaves for talks", "day 1 09:00:00 talks starts, bound by PLANNED_START");
    }

    /** The blue room takes half an hour to set up; the red one is taken for all of the morning. */
    @Test
    void theRoomIsSetUpBeforeThePlannedStart() {
        Story story = Story.planned(ROOMS.formatted("", ", setup: 30m", "palace") + """
                meetings:
                  other: {at: red, people: [c], start: day 1 08:00, duration: 4h}
                  more: {at: blue, people: [d], start: day 1 07:00, duration: 100m}
                  talks: {at: {any-of: [red, blue]}, people: [a, b], start: day 1 09:00, duration: 10m}
                """);

        assertThat(story.lines())
                .contains("day 1 08:40:00 more ends", "day 1 09:10:00 talks starts, bound by PLACE red");
        assertThat(story.releasedBy("talks")).isEqualTo("more");
    }

    /** Without a planned start a room is chosen once everybody is free. */
    @Test
    void anEntryWithoutAPlannedStartChoosesWhenAllElseIsReady() {
        Story story = Story.planned(PALACE + """
                resources: {interpreters: {}}
                meetings:
                  busy: {people: [b], start: day 1 09:00, duration: 30m}
                  long: {at: red, people: [c], start: day 1 08:00, duration: 100m}
                  wide: {at: blue, people: [d], start: day 1 08:00, duration: 2h}
                  words: {start: day 1 08:00, duration: 95m, uses: [interpreters]}
                  talks: {at: {any-of: [blue, red]}, people: [a, b], earliest: day 1 09:00, duration: 10m, uses: [interpreters]}
                """);

        assertThat(story.placeOf("talks")).isEqualTo("red");
        assertThat(story.lines())
                .contains("day 1 09:40:00 a leaves for talks", "day 1 09:42:00 talks starts, bound by PERSON a");
    }

    /** Where people are in place already, the room is what binds. */
    @Test
    void aShortageOfRoomsIsNamedAfterTheFirst() {
        assertThat(Story.planned("""
                        places: {palace: {}, red: {in: palace, capacity: 1}, blue: {in: palace, capacity: 1}}
                        meetings:
                          long: {at: red, start: day 1 08:00, duration: 100m}
                          wide: {at: blue, start: day 1 08:00, duration: 2h}
                          talks: {at: {any-of: [blue, red]}, earliest: day 1 09:00, duration: 10m}
                          never: {at: {any-of: [blue, red]}, earliest: day 1 09:00, latest: day 1 09:30, duration: 10m}
                        """).lines())
                .contains("day 1 09:40:00 talks starts, bound by PLACE blue", "never never MISSED CLOCK");
    }

    /** One room for two meetings of the same person: the later does not take it from the earlier. */
    @Test
    void aRoomIsLeftToTheEarlierEntryOfThePersonWhoWaits() {
        Story story = Story.planned("""
                places: {palace: {}, red: {in: palace, capacity: 1, walk: 20m}, blue: {in: palace, capacity: 1, walk: 20m}}
                people: {a: {base: palace}, b: {base: palace}}
                meetings:
                  long: {at: red, start: day 1 08:00, duration: 100m}
                  wide: {at: blue, start: day 1 08:00, duration: 5h}
                  one: {at: {any-of: [red, blue]}, people: [a], start: day 1 09:00, duration: 10m}
                  two: {at: {any-of: [red, blue]}, people: [a, b], start: day 1 09:05, duration: 10m, priority: 1}
                """);

        assertThat(story.stuck()).isZero();
        assertThat(story.lines())
                .contains(
                        "day 1 10:00:00 one starts, bound by PERSON a", "day 1 10:30:00 two starts, bound by PERSON b");
    }

    @Test
    void whoJoinsGoesToTheRoomThatWasChosen() {
        assertThat(Story.planned(PALACE + """
                        meetings:
                          block: {at: red, people: [c], start: day 1 08:00, duration: 2h}
                          talks: {at: {any-of: [red, blue]}, people: [b], joins: [a], start: day 1 09:00, duration: 10m}
                        """).lines())
                .contains("day 1 08:57:00 a leaves for talks", "day 1 09:00:00 a arrives for talks");
    }

    @Test
    void roomsOfSeveralBuildingsOrOfOtherHoursAreRefused() {
        String talks = """
                places: {palace: {}, red: {in: palace}, late: {in: palace, open: 12:00-20:00}, hotel: {}}
                meetings: {talks: {at: {any-of: [red, %s]}, duration: 10m}}
                """;

        assertThat(Story.refused(talks.formatted("hotel")))
                .containsExactly(
                        "meetings.talks.at: Expected rooms of one building to choose among, received red and hotel");
        assertThat(Story.refused(talks.formatted("late")))
                .containsExactly(
                        "meetings.talks.at: Expected rooms with the same hours to choose among, received red and late");
        assertThat(Story.refused(talks.formatted("palace"))).isEmpty();
    }

    /** Twenty leaders, each with each, a quarter of an hour, in twelve rooms: at least 19 rounds. */
    @Test
    void everybodyMeetsEverybodyInAFewRooms() {
        String rooms = IntStream.range(0, 12)
                .mapToObj(r -> "  room-" + r + ": {in: palace, capacity: 1, walk: " + (r % 3) + "m}\n")
                .collect(Collectors.joining());
        String people = IntStream.range(0, 20)
                .mapToObj(p -> "  p" + p + ": {base: palace}\n")
                .collect(Collectors.joining());
        String any = IntStream.range(0, 12).mapToObj(r -> "room-" + r).collect(Collectors.joining(", "));
        String pairs = IntStream.range(0, 20)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, 20)
                        .mapToObj(b -> "  b-" + a + "-" + b + ": {at: {any-of: [" + any + "]}, people: [p" + a + ", p"
                                + b + "], earliest: day 1 09:00, duration: 15m}\n"))
                .collect(Collectors.joining());
        Play play = Stage.of("summit: 1\ntitle: G20\nclock: {day-1: 2024-04-10, zone: UTC}\nplaces:\n  palace: {}\n"
                + rooms + "people:\n" + people + "meetings:\n" + pairs);
        var player = play.player();
        Trajectory first = player.baseline();
        assertThat(first.state()).containsOnly(State.DONE);
        long begun = System.nanoTime();
        for (int k = 0; k < 20; k++) {
            assertThat(player.baseline().stuck()).isZero();
        }
        assertThat(Duration.ofNanos((System.nanoTime() - begun) / 20)).isLessThan(Duration.ofMillis(500));
    }
}
