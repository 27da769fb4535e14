package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody waits in a circle that a sensible organiser would open. */
class CirclesTest {
    private static final String PALACE = """
            places:
              palace: {}
              hall: {in: palace, capacity: 1, setup: 10m}
              red: {in: palace, capacity: 1}
              blue: {in: palace, capacity: 1, setup: 10m}
              hotel: {}
            drives: {hotel: {palace: 10m}}
            defaults: {margin: 0m}
            people: {a: {base: palace}, b: {base: palace}, c: {base: palace}, d: {base: palace}}
            """;

    /**
     * (a) The red room is chosen for the talks at 09:30 though the signing there is late. But anna's memo, before the talks, waits
     * for the signing: the talks give way at 09:40, when carl can come, and lose nothing.
     */
    @Test
    void aRoomThatIsKeptGoesToWhatTheKeeperWaitsFor() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {people: [c], start: day 1 08:00, duration: 100m}
                  signing: {at: red, people: [c], start: day 1 09:00, duration: 30m}
                  memo: {people: [a], start: day 1 09:10, after: [signing], duration: 10m}
                  talks: {at: {any-of: [red, blue]}, people: [a, d], start: day 1 09:40, duration: 20m}
                """);

        assertThat(story.placeOf("talks")).isEqualTo("red");
        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 09:40:00 signing starts, bound by PERSON c",
                        "day 1 10:10:00 memo starts, bound by PRECEDENCE signing",
                        "day 1 10:20:00 talks starts, bound by PERSON a");
    }

    /**
     * (b) Without the memo the talks need not wait for the signing, and keep their room until dora comes at 09:50, as ever: the
     * signing waits until they are over.
     */
    @Test
    void aRoomIsKeptForWhoeverIsOnlyLate() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {people: [c], start: day 1 08:00, duration: 100m}
                  letter: {people: [d], start: day 1 08:00, duration: 110m}
                  signing: {at: red, people: [c], start: day 1 09:00, duration: 30m}
                  talks: {at: {any-of: [red, blue]}, people: [a, d], start: day 1 09:40, duration: 20m}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 09:50:00 talks starts, bound by PERSON d",
                        "day 1 10:10:00 signing starts, bound by PLACE red");
    }

    /**
     * (c) The hall is set up for lunch from 11:50. At 11:55 anna and ben want to hold their briefing there; lunch waits for carl, who
     * has the review before it, and that for anna, who has set out for the briefing. So the hall is set up for that, and
     * for lunch once carl is there: review at 12:25, then ten minutes of setting up.
     */
    @Test
    void aRoomThatIsKeptGoesToWhatHoldsUpTheKeeperForNow() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {people: [c], start: day 1 11:00, duration: 70m}
                  mail: {people: [b], start: day 1 11:00, duration: 55m}
                  review: {at: red, people: [a, c], start: day 1 11:30, duration: 10m}
                  briefing: {at: hall, people: [a, b], after: [mail], duration: 20m}
                  lunch: {at: hall, people: [c], start: day 1 12:00, duration: 30m}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 12:05:00 briefing starts, bound by PLACE hall",
                        "day 1 12:25:00 review starts, bound by PERSON a",
                        "day 1 12:45:00 lunch starts, bound by PLACE hall");
    }

    /** (d) The review does not fit before the session, but that waits for it: the hall is set up for it at 11:00 all the same. */
    @Test
    void whatWaitsForAnEntryIsNotLetGoBeforeIt() {
        Story story = Story.planned(PALACE + """
                meetings:
                  mail: {people: [a], start: day 1 10:00, duration: 1h}
                  review: {at: hall, people: [a, b], after: [mail], duration: 20m}
                  session: {at: hall, people: [b], start: day 1 11:20, after: [review], duration: 20m}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 11:10:00 review starts, bound by PLACE hall",
                        "day 1 11:30:00 review ends",
                        "day 1 11:40:00 session starts, bound by PLACE hall");
    }

    /**
     * (e) The visit leaves the blue room to the review, which comes before it, until that has chosen the red one at 10:10. So it is set
     * up by 10:20, and the visit can follow at once.
     */
    @Test
    void oneOfSeveralRoomsIsFreeAgainWhenAnotherIsChosen() {
        Story story = Story.planned(PALACE + """
                meetings:
                  visit: {at: blue, people: [c], start: day 1 10:00, after: [review], duration: 20m}
                  review: {at: {any-of: [red, blue]}, people: [a, b], start: day 1 10:20, duration: 10m}
                """);

        assertThat(story.placeOf("review")).isEqualTo("red");
        assertThat(story.lines()).contains("day 1 10:30:00 visit starts, bound by PRECEDENCE review");
    }

    /** (f) Carl makes the quorum at 11:00 only. Anna's dinner at the hotel waits for the session, so she does not leave for it. */
    @Test
    void whoCountsForAQuorumStaysForWhatComesBeforeHisNextEntry() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {people: [c], start: day 1 08:00, duration: 3h}
                  session: {at: red, quorum: {of: [a, b, c], at-least: 3}, start: day 1 10:00, duration: 20m}
                  dinner: {at: hotel, people: [a], start: day 1 10:30, after: [session], duration: 1h}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 11:00:00 session starts, bound by PERSON c",
                        "day 1 11:20:00 a leaves for dinner",
                        "day 1 11:30:00 dinner starts, bound by PERSON a");
    }

    /** (g) Anna, free at the hotel at 10:40, still comes to the session though the time of her dinner is past: that waits for it. */
    @Test
    void whoCountsForAQuorumComesForWhatComesBeforeHisNextEntry() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {at: hotel, people: [a], start: day 1 08:00, duration: 160m}
                  session: {at: red, quorum: {of: [a, b, c], at-least: 3}, start: day 1 10:00, duration: 20m}
                  dinner: {at: hotel, people: [a], start: day 1 10:30, after: [session], duration: 1h}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 10:40:00 a leaves for session", "day 1 10:50:00 session starts, bound by PERSON a");
    }

    /** (h) The same without a planned start: the dinner that waits for the session calls nobody away from it. */
    @Test
    void nobodyIsCalledFromAQuorumWithoutAPlannedStartForWhatWaitsForIt() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {people: [c], start: day 1 08:00, duration: 3h}
                  session: {at: red, quorum: {of: [a, b, c], at-least: 3}, earliest: day 1 10:00, duration: 20m}
                  dinner: {at: hotel, people: [a], start: day 1 10:30, after: [session], duration: 1h}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 11:00:00 session starts, bound by PERSON c", "day 1 11:20:00 a leaves for dinner");
        assertThat(story.lines())
                .filteredOn(line -> line.contains("leaves for dinner"))
                .hasSize(1);
    }

    /** (i) Anna is awaited at the talks, which are overdue: she does not go to the gala, which she only joins, meanwhile. */
    @Test
    void whoIsAwaitedDoesNotSetOutToJoinSomethingElse() {
        Story story = Story.planned(PALACE + """
                meetings:
                  call: {people: [b], start: day 1 09:00, duration: 2h}
                  talks: {at: red, people: [a, b], start: day 1 10:00, duration: 30m}
                  gala: {at: hotel, people: [c], joins: [a], earliest: day 1 10:10, duration: 2h}
                """);

        assertThat(story.lines())
                .containsSubsequence(
                        "day 1 10:20:00 gala starts, bound by PERSON c",
                        "day 1 11:00:00 talks starts, bound by PERSON b",
                        "day 1 11:30:00 a leaves for gala");
    }
}
