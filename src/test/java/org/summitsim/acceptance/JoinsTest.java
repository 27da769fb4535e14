package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rule 13: who joins moves like those who are needed, is waited for by nobody, and is held till the end. */
class JoinsTest {
    private static final String TWO_PLACES = """
            places: {office: {}, palace: {}}
            transfers:
              drive: {between: [office, palace], duration: 20m, margin: 10m}
            """;

    /** (a) ben is planned to leave at 09:30, is held until 10:05, and enters at 10:25; anna neither waits nor starts late. */
    @Test
    void whoJoinsComesLateAndIsHeldTillTheEnd() {
        Journal day = Journal.planned(TWO_PLACES + """
                people: {anna: {base: office}, ben: {base: office}}
                meetings:
                  talk: {at: office, people: [ben], start: day 1 08:00, duration: 125m}
                  reception: {at: palace, people: [anna], joins: [ben], start: day 1 10:00, duration: 40m}
                """);

        assertThat(day.events())
                .containsExactlyInAnyOrder(
                        "day 1 08:00 talk starts, bound by PLANNED_START",
                        "day 1 09:30 anna leaves for reception",
                        "day 1 09:50 anna arrives for reception",
                        "day 1 10:00 reception starts, bound by PLANNED_START",
                        "day 1 10:05 talk ends",
                        "day 1 10:05 ben leaves for reception",
                        "day 1 10:25 ben arrives for reception",
                        "day 1 10:40 reception ends",
                        "day 1 10:40 anna leaves for base",
                        "day 1 10:40 ben leaves for base",
                        "day 1 11:00 anna arrives for base",
                        "day 1 11:00 ben arrives for base");
        assertThat(day.person("ben"))
                .containsExactly(
                        "ENGAGED talk 08:00-10:05",
                        "TRAVELLING ben for reception 10:05-10:25",
                        "ENGAGED reception 10:25-10:40",
                        "TRAVELLING ben for base 10:40-11:00");
    }

    /** (b) Ready at the planned minute, he shares the one car, as anna's guest; home they go in the order of the file. */
    @Test
    void whoJoinsSharesATransferThatHeDoesNotDelay() {
        Journal day = Journal.planned(TWO_PLACES + """
                resources: {car: {kind: vehicle, at: office}}
                people: {ben: {base: office, rides: car}, anna: {base: office, rides: car}}
                meetings:
                  reception: {at: palace, people: [anna], joins: [ben], start: day 1 10:00, duration: 40m}
                """);

        assertThat(day.resource("car"))
                .containsExactly("ENGAGED anna for reception 09:30-09:50", "ENGAGED ben for base 10:40-11:00");
        assertThat(day.person("ben"))
                .containsExactly(
                        "TRAVELLING ben for reception 09:30-09:50",
                        "ENGAGED reception 10:00-10:40",
                        "TRAVELLING ben for base 10:40-11:00");
    }

    /** (c) ben would come out of a tower with a walk of 15: the car would wait for him, so it does not take him. */
    @Test
    void whoJoinsFromFurtherInsideDoesNotHoldTheCar() {
        Journal day = Journal.planned("""
                places: {office: {}, tower: {in: office, walk: 15m}, palace: {}}
                transfers: {drive: {between: [office, palace], duration: 20m, margin: 10m}}
                people: {anna: {base: office}, ben: {base: tower}}
                meetings:
                  talk: {at: tower, people: [ben], start: day 1 08:00, duration: 90m}
                  reception: {at: palace, people: [anna], joins: [ben], start: day 1 10:00, duration: 40m}
                """);

        assertThat(day.events("for reception"))
                .containsExactlyInAnyOrder(
                        "day 1 09:30 anna leaves for reception",
                        "day 1 09:50 anna arrives for reception",
                        "day 1 09:30 ben leaves for reception",
                        "day 1 10:05 ben arrives for reception");
    }

    /** (d) He is in the building until 10:20 and need not travel: he goes in as soon as he is free. */
    @Test
    void whoBecomesFreeOnTheSpotGoesIn() {
        Journal day = Journal.planned("""
                places: {palace: {}}
                people: {anna: {base: palace}, ben: {base: palace}}
                meetings:
                  talk: {at: palace, people: [ben], start: day 1 09:30, duration: 50m}
                  reception: {at: palace, people: [anna], joins: [ben], start: day 1 10:00, duration: 40m}
                """);

        assertThat(day.person("ben")).containsExactly("ENGAGED talk 09:30-10:20", "ENGAGED reception 10:20-10:40");
    }

    /** (e) The train leaves at 10:00 with anna; ben is through at 10:05, cannot join it, and goes home. */
    @Test
    void aLegThatHasLeftIsNotJoined() {
        Journal day = Journal.planned("""
                places: {station: {}, hotel: {}, coast: {}}
                transfers: {drive: {between: [hotel, station], duration: 10m, margin: 5m}}
                people: {anna: {base: {start: station}}, ben: {base: hotel}}
                meetings:
                  talk: {at: hotel, people: [ben], start: day 1 09:00, duration: 65m}
                travel:
                  train: {from: station, to: coast, people: [anna], joins: [ben], start: day 1 10:00, duration: 2h}
                """);

        assertThat(day.person("ben")).containsExactly("ENGAGED talk 09:00-10:05");
        assertThat(day.person("anna")).containsExactly("ENGAGED train 10:00-12:00");
    }

    /** (f) In time for the train he rides along, and both are on the coast afterwards. */
    @Test
    void whoIsThereWhenALegLeavesTravelsWithIt() {
        Journal day = Journal.planned("""
                places: {station: {}, hotel: {}, coast: {}}
                transfers: {drive: {between: [hotel, station], duration: 10m, margin: 5m}}
                people: {anna: {base: {start: station}}, ben: {base: {start: hotel}}}
                meetings:
                  swim: {at: coast, people: [anna], joins: [ben], start: day 1 12:30, duration: 30m}
                travel:
                  train: {from: station, to: coast, people: [anna], joins: [ben], start: day 1 10:00, duration: 2h}
                """);

        assertThat(day.person("ben"))
                .containsExactly(
                        "TRAVELLING ben for train 09:45-09:55",
                        "ENGAGED train 10:00-12:00",
                        "ENGAGED swim 12:30-13:00");
    }

    /** (g) ben comes at 10:25, after the end at 10:20: he has come for nothing and goes home. */
    @Test
    void whoArrivesAfterTheEndGoesHomeAgain() {
        Journal day = Journal.planned(TWO_PLACES + """
                people: {anna: {base: {start: palace}}, ben: {base: office}}
                meetings:
                  talk: {at: office, people: [ben], start: day 1 08:00, duration: 125m}
                  reception: {at: palace, people: [anna], joins: [ben], start: day 1 10:00, duration: 20m}
                """);

        assertThat(day.person("ben"))
                .containsExactly(
                        "ENGAGED talk 08:00-10:05",
                        "TRAVELLING ben for reception 10:05-10:25",
                        "TRAVELLING ben for base 10:25-10:45");
    }

    /** (h) The drafting has no planned start: it begins when the talk ends; ben, busy till 09:20, comes when he can. */
    @Test
    void whoJoinsAnEntryWithoutAPlannedStartComesWhenHeIsFree() {
        Journal day = Journal.planned(TWO_PLACES + """
                people: {anna: {base: {start: palace}}, ben: {base: {start: office}}}
                meetings:
                  talk: {at: palace, people: [anna], start: day 1 08:00, duration: 60m}
                  other: {at: office, people: [ben], start: day 1 08:00, duration: 80m}
                  drafting: {at: palace, people: [anna], joins: [ben], after: [talk], duration: 60m}
                """);

        assertThat(day.person("ben"))
                .containsExactly(
                        "ENGAGED other 08:00-09:20",
                        "TRAVELLING ben for drafting 09:20-09:40",
                        "ENGAGED drafting 09:40-10:00");
    }

    /** (i) ben's own car is at the palace: it is called so as to be at the office at 09:30, as for anybody. */
    @Test
    void theCarOfWhoJoinsIsCalledAsPlanned() {
        Journal day = Journal.planned(TWO_PLACES + """
                resources: {car: {kind: vehicle, at: palace}}
                people: {anna: {base: {start: palace}}, ben: {base: {start: office}, rides: car}}
                meetings:
                  reception: {at: palace, people: [anna], joins: [ben], start: day 1 10:00, duration: 20m}
                """);

        assertThat(day.events("car", "ben"))
                .containsExactlyInAnyOrder(
                        "day 1 09:10 car leaves empty",
                        "day 1 09:30 car arrives empty",
                        "day 1 09:30 ben leaves for reception",
                        "day 1 09:50 ben arrives for reception");
    }

    /** (j) No way at all between two rooms: at 15:50 it is time for the talk, and ben does not go back for a reception first. */
    @Test
    void whoHasToLeaveAtOnceDoesNotSetOutToJoinBefore() {
        Journal day = Journal.planned("""
                places: {office: {}, palace: {}, salon: {in: palace, walk: 0m}}
                transfers:
                  drive: {between: [office, palace], duration: 20m, margin: 10m}
                people: {anna: {base: office}, ben: {base: palace}}
                meetings:
                  draft: {at: office, people: [anna], start: day 1 13:30, duration: 5h}
                  reception: {at: palace, joins: [ben], after: [draft], start: day 1 13:40, duration: 5m}
                  talk: {at: salon, people: [anna, ben], start: day 1 15:50, duration: 10m}
                """);

        assertThat(day.events("talk", "reception"))
                .containsExactlyInAnyOrder(
                        "day 1 15:50 ben leaves for talk",
                        "day 1 15:50 ben arrives for talk",
                        "day 1 18:30 anna leaves for talk",
                        "day 1 18:50 anna arrives for talk",
                        "day 1 18:30 reception starts, bound by PRECEDENCE draft",
                        "day 1 18:35 reception ends",
                        "day 1 18:50 talk starts, bound by PERSON anna",
                        "day 1 19:00 talk ends");
    }
}
