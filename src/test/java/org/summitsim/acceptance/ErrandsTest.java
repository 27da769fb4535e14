package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rules 10 and 15 for entries without a planned start: when people set out, and who waits for whom. */
class ErrandsTest {
    private static final String THREE_PLACES = """
            places: {hotel: {}, office: {}, palace: {}}
            transfers:
              near: {between: [hotel, palace], duration: 10m, margin: 5m}
              far: {between: [office, palace], duration: 30m, margin: 5m}
            """;

    /** (a) From 09:00 anna needs 10 minutes and ben 30; anna waits at the palace, she does not go home again. */
    @Test
    void whoComesFirstWaitsForTheOthers() {
        Journal day = Journal.planned(THREE_PLACES + """
                people: {anna: {base: hotel}, ben: {base: office}, cleo: {base: palace}}
                meetings:
                  talk: {at: palace, people: [cleo], start: day 1 08:00, duration: 60m}
                  drafting: {at: palace, people: [anna, ben], after: [talk], duration: 20m}
                """);

        assertThat(day.events("drafting", "base"))
                .containsExactlyInAnyOrder(
                        "day 1 09:00 anna leaves for drafting",
                        "day 1 09:00 ben leaves for drafting",
                        "day 1 09:10 anna arrives for drafting",
                        "day 1 09:30 ben arrives for drafting",
                        "day 1 09:30 drafting starts, bound by PERSON ben",
                        "day 1 09:50 drafting ends",
                        "day 1 09:50 anna leaves for base",
                        "day 1 10:00 anna arrives for base",
                        "day 1 09:50 ben leaves for base",
                        "day 1 10:20 ben arrives for base");
    }

    /** (b) The talk that it waits for ends at 09:00, ben is busy until 09:40: both leave then, and nobody before. */
    @Test
    void nobodyLeavesBeforeAllAreFree() {
        Journal day = Journal.planned(THREE_PLACES + """
                people: {anna: {base: hotel}, ben: {base: office}, cleo: {base: palace}}
                meetings:
                  talk: {at: palace, people: [cleo], start: day 1 08:00, duration: 60m}
                  busy: {at: office, people: [ben], start: day 1 08:00, duration: 100m}
                  drafting: {at: palace, people: [anna, ben], after: [talk], duration: 20m}
                """);

        assertThat(day.events("for drafting", "drafting starts"))
                .containsExactlyInAnyOrder(
                        "day 1 09:40 anna leaves for drafting",
                        "day 1 09:40 ben leaves for drafting",
                        "day 1 09:50 anna arrives for drafting",
                        "day 1 10:10 ben arrives for drafting",
                        "day 1 10:10 drafting starts, bound by PERSON ben");
    }

    /** (c) 10 there, 20 of work and 10 back from 09:00 end at 09:40: exactly anna's next planned start. */
    @Test
    void anErrandThatJustFitsBeforeAnAppointmentIsDone() {
        assertThat(appointmentAt("09:40").events("drafting", "lunch"))
                .containsExactly(
                        "day 1 09:00 anna leaves for drafting",
                        "day 1 09:10 drafting starts, bound by PERSON anna",
                        "day 1 09:10 anna arrives for drafting",
                        "day 1 09:30 drafting ends",
                        "day 1 09:30 anna leaves for lunch",
                        "day 1 09:40 lunch starts, bound by PLANNED_START",
                        "day 1 09:40 anna arrives for lunch",
                        "day 1 10:10 lunch ends");
    }

    /** (d) A minute less, and it waits until lunch is over. */
    @Test
    void anErrandThatDoesNotFitWaitsForTheAppointment() {
        assertThat(appointmentAt("09:39").events("drafting", "lunch"))
                .containsExactly(
                        "day 1 09:39 lunch starts, bound by PLANNED_START",
                        "day 1 10:09 lunch ends",
                        "day 1 10:09 anna leaves for drafting",
                        "day 1 10:19 drafting starts, bound by PERSON anna",
                        "day 1 10:19 anna arrives for drafting",
                        "day 1 10:39 drafting ends");
    }

    private static Journal appointmentAt(String time) {
        return Journal.planned(THREE_PLACES + """
                people: {anna: {base: hotel}, cleo: {base: palace}}
                meetings:
                  talk: {at: palace, people: [cleo], start: day 1 08:00, duration: 60m}
                  drafting: {at: palace, people: [anna], after: [talk], duration: 20m}
                  lunch: {at: hotel, people: [anna], start: day 1 %s, duration: 30m}
                """.formatted(time));
    }

    /**
     * (e) Lunch at the hotel is planned for 09:30 and waits for ben, who is busy until 11:00. From 09:30 on it does not bind
     * anna, so she drafts from 09:40 to 10:00, is back at 10:10, and lunch starts when ben is there at 11:40.
     */
    @Test
    void anAppointmentAlreadyPastDoesNotKeepAnybody() {
        Journal day = Journal.planned(THREE_PLACES + """
                  straight: {between: [office, hotel], duration: 40m, margin: 5m}
                people: {anna: {base: hotel}, ben: {base: office}, cleo: {base: palace}}
                meetings:
                  talk: {at: palace, people: [cleo], start: day 1 08:00, duration: 60m}
                  busy: {at: office, people: [ben], start: day 1 08:00, duration: 3h}
                  drafting: {at: palace, people: [anna], after: [talk], duration: 20m}
                  lunch: {at: hotel, people: [anna, ben], start: day 1 09:30, duration: 30m}
                """);

        assertThat(day.events("drafting", "lunch"))
                .containsExactlyInAnyOrder(
                        "day 1 09:30 anna leaves for drafting",
                        "day 1 09:40 anna arrives for drafting",
                        "day 1 09:40 drafting starts, bound by PERSON anna",
                        "day 1 10:00 drafting ends",
                        "day 1 10:00 anna leaves for lunch",
                        "day 1 10:10 anna arrives for lunch",
                        "day 1 11:00 ben leaves for lunch",
                        "day 1 11:40 ben arrives for lunch",
                        "day 1 11:40 lunch starts, bound by PERSON ben",
                        "day 1 12:10 lunch ends");
        assertThat(day.person("anna")).contains("WAITING lunch 10:10-11:40");
    }

    /** (f) Drafting goes before sorting (file order); both want anna, and ben does not wait in vain for either. */
    @Test
    void twoErrandsOfOnePersonAreDoneOneAfterTheOther() {
        Journal day = Journal.planned(THREE_PLACES + """
                people: {anna: {base: hotel}, ben: {base: office}, cleo: {base: palace}}
                meetings:
                  talk: {at: palace, people: [cleo], start: day 1 08:00, duration: 60m}
                  drafting: {at: palace, people: [anna], after: [talk], duration: 20m}
                  sorting: {at: palace, people: [ben, anna], after: [talk], duration: 20m}
                """);

        assertThat(day.events("drafting", "sorting"))
                .containsExactlyInAnyOrder(
                        "day 1 09:00 anna leaves for drafting",
                        "day 1 09:10 anna arrives for drafting",
                        "day 1 09:10 drafting starts, bound by PERSON anna",
                        "day 1 09:30 drafting ends",
                        "day 1 09:30 ben leaves for sorting",
                        "day 1 10:00 ben arrives for sorting",
                        "day 1 10:00 sorting starts, bound by PERSON ben",
                        "day 1 10:20 sorting ends");
    }
}
