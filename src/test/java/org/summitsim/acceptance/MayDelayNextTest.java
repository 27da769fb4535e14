package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What may delay the next appointment ({@code may-delay-next}) goes before the leaving for it. The talks end at 17:30; for the flight at
 * 18:00 the guest should have left at 17:27.
 */
class MayDelayNextTest {
    private static Journal day(String aside, String flying, String more) {
        return Journal.planned("""
                places: {palace: {}, hall: {in: palace, walk: 3m}, salon: {in: palace, walk: 3m}, den: {in: palace, walk: 3m}, airport: {}}
                people: {guest: {base: airport}, aide: {base: airport}, host: {base: palace}}
                transfers: {way: {between: [palace, airport], duration: 30m, margin: 0m}}
                meetings:
                  talks: {at: hall, people: [guest, aide], start: day 1 16:00, duration: 90m}
                  aside: {%s people: [guest, host], after: [talks], may-delay-next: true, duration: 10m}
                  flight: {at: airport, people: [%s], start: day 1 18:00, duration: 10m}
                %s""".formatted(aside, flying, more));
    }

    @Test
    void whatMayDelayTheNextGoesBeforeTheLeavingForIt() {
        assertThat(day("at: salon,", "guest", "").events("aside", "flight"))
                .containsExactlyInAnyOrder(
                        "day 1 17:30 guest leaves for aside",
                        "day 1 17:30 host leaves for aside",
                        "day 1 17:33 guest arrives for aside",
                        "day 1 17:33 host arrives for aside",
                        "day 1 17:33 aside starts, bound by PERSON guest",
                        "day 1 17:43 aside ends",
                        "day 1 17:43 guest leaves for flight",
                        "day 1 18:16 guest arrives for flight",
                        "day 1 18:16 flight starts, bound by PERSON guest",
                        "day 1 18:26 flight ends");
    }

    @Test
    void soDoesWhatTakesPlaceAnywhere() {
        assertThat(day("", "guest", "").events("aside starts", "leaves for flight"))
                .containsExactly(
                        "day 1 17:30 aside starts, bound by PRECEDENCE talks", "day 1 17:40 guest leaves for flight");
    }

    @Test
    void soDoesWhatHasSeveralRoomsToChooseFrom() {
        assertThat(day("at: {any-of: [salon, den]},", "guest", "").events("aside starts", "leaves for flight"))
                .containsExactly(
                        "day 1 17:33 aside starts, bound by PERSON guest", "day 1 17:43 guest leaves for flight");
    }

    /** The aide's turn to leave comes first; he does not take the guest along, but waits for him. */
    @Test
    void nobodyIsTakenAlongByThoseWhoLeaveWithHim() {
        assertThat(day("at: salon,", "aide, guest", "").events("aside starts", "leaves for flight"))
                .containsExactlyInAnyOrder(
                        "day 1 17:33 aside starts, bound by PERSON guest",
                        "day 1 17:43 aide leaves for flight",
                        "day 1 17:43 guest leaves for flight");
    }

    /** The host is at supper until 19:00: nobody waits for that. */
    @Test
    void whereNotEverybodyCanComeNobodyStays() {
        assertThat(day("at: salon,", "guest", "  supper: {at: den, people: [host], start: day 1 17:00, duration: 2h}\n")
                        .events("leaves for flight", "flight starts"))
                .containsExactly(
                        "day 1 17:30 guest leaves for flight", "day 1 18:03 flight starts, bound by PERSON guest");
    }
}
