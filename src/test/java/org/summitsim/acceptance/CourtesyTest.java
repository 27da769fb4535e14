package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever may not be kept waiting does not come before the others ({@code may-wait}). */
class CourtesyTest {
    private static final String TALKS = """
            places: {hotel: {}, palace: {}, hall: {in: palace, walk: 2m}}
            drives: {hotel: {palace: 10m}}
            people: {king: {base: palace%s}, guest: {base: hotel}, aide: {base: palace}}
            meetings:
              hunt: {at: hotel, people: [guest], start: day 1 08:00, duration: %s}
              talks: {at: hall, people: [king, guest%s], start: day 1 10:00, duration: 30m}
            """;

    private static List<String> talks(String king, String hunt, String more) {
        return Story.planned(TALKS.formatted(king, hunt, more)).lines();
    }

    /** The guest leaves the hotel at 10:10 and is to be there at 10:22. */
    @Test
    void whoMayNotWaitSetsOutWhenTheOthersWillBeThereAsPlanned() {
        assertThat(talks(", may-wait: false", "130m", ""))
                .contains(
                        "day 1 10:10:00 guest leaves for talks",
                        "day 1 10:20:00 king leaves for talks",
                        "day 1 10:22:00 talks starts, bound by PERSON king");
        assertThat(talks("", "130m", "")).contains("day 1 09:58:00 king leaves for talks");
    }

    @Test
    void whereEverybodyIsInTimeNothingChanges() {
        assertThat(talks(", may-wait: false", "30m", ""))
                .contains(
                        "day 1 09:58:00 king leaves for talks", "day 1 10:00:00 talks starts, bound by PLANNED_START");
    }

    @Test
    void heMayWaitForThoseWhoAreNamed() {
        assertThat(talks(", may-wait: [guest]", "130m", "")).contains("day 1 09:58:00 king leaves for talks");
        assertThat(talks(", may-wait: [aide]", "130m", ", aide"))
                .contains("day 1 09:58:00 aide leaves for talks", "day 1 10:20:00 king leaves for talks");
    }

    /** At 09:58 the hunt is planned to last till 09:45, and has been over its time since then; it ends at 10:10. */
    @Test
    void whatIsOverItsTimeEndsAtNoMomentThatAnybodyKnows() {
        String text = TALKS.formatted(", may-wait: false", "\"uniform(80m, 130m)\", planned: 105m", "");

        assertThat(Story.played(text, java.util.Map.of("hunt.duration", 0.999999999999))
                        .lines())
                .contains("day 1 10:10:00 guest leaves for talks", "day 1 10:20:00 king leaves for talks");
    }

    /** As planned the hunt ends at 09:50 and the guest is there at 10:02, too late for the king to leave at 09:58. */
    @Test
    void whatIsStillGoingOnIsTakenToEndAsPlanned() {
        assertThat(talks(", may-wait: false", "110m", ""))
                .contains("day 1 10:00:00 king leaves for talks", "day 1 10:02:00 talks starts, bound by PERSON king");
    }

    /** Neither may wait for the other: they come as planned, and one waits all the same. */
    @Test
    void thoseWhoMayNotWaitForOneAnotherDoNotHoldEachOtherUp() {
        assertThat(Story.planned(TALKS.formatted(", may-wait: false", "130m", "")
                                .replace("guest: {base: hotel}", "guest: {base: hotel, may-wait: false}"))
                        .lines())
                .contains("day 1 09:58:00 king leaves for talks", "day 1 10:22:00 talks starts, bound by PERSON guest");
    }

    @Test
    void defaultsHoldForAllWhoSayNothing() {
        String all = "defaults: {may-wait: [aide]}\n"
                + TALKS.formatted("", "130m", "")
                        .replace("guest: {base: hotel}", "guest: {base: hotel, may-wait: true}");

        assertThat(Story.planned(all).lines()).contains("day 1 10:20:00 king leaves for talks");
    }

    /** King and aide share a car; the aide waits for the king, who waits until the guest is on his way. */
    @Test
    void whoSharesACarWithHimWaitsWithHim() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}}
                        drives: {hotel: {palace: 10m}}
                        people:
                          king: {base: hotel, rides: car, may-wait: [aide]}
                          aide: {base: hotel, rides: car}
                          guest: {base: palace}
                        resources: {car: {kind: vehicle, at: hotel}}
                        meetings:
                          call: {people: [guest], start: day 1 09:00, duration: 75m}
                          talks: {at: palace, people: [aide, king, guest], start: day 1 10:00, duration: 30m}
                        """).lines())
                .contains(
                        "day 1 10:05:00 aide leaves for talks",
                        "day 1 10:05:00 king leaves for talks",
                        "day 1 10:15:00 talks starts, bound by PERSON aide");
    }

    /** Without a planned start all set out together, but the king, who is nearer, later. */
    @Test
    void withoutAPlannedStartHeComesWithTheLast() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}, hall: {in: palace, walk: 2m}}
                        drives: {hotel: {palace: 10m}}
                        people: {king: {base: palace, may-wait: false}, guest: {base: hotel}}
                        meetings: {talks: {at: hall, people: [king, guest], earliest: day 1 10:00, duration: 30m}}
                        """).lines())
                .contains(
                        "day 1 10:00:00 guest leaves for talks",
                        "day 1 10:10:00 king leaves for talks",
                        "day 1 10:12:00 talks starts, bound by PERSON king");
    }

    /** Both leave the palace for the hotel, he from further inside; nobody shares anything but the way. */
    @Test
    void thoseWhoShareNoVehicleDoNotWaitForEachOtherForEver() {
        assertThat(Story.planned("""
                        places: {hotel: {}, palace: {}, red: {in: palace, walk: 2m}, green: {in: palace, walk: 1m}}
                        drives: {hotel: {palace: 15m}}
                        people: {guest: {base: palace}, king: {base: palace, may-wait: false}}
                        meetings:
                          one: {at: red, people: [guest], start: day 1 09:00, duration: 70m}
                          two: {at: green, people: [king], start: day 1 09:00, duration: 60m}
                          last: {at: hotel, people: [king, guest], start: day 1 10:20, duration: 30m}
                        """).lines())
                .contains("day 1 10:10:00 guest leaves for last", "day 1 10:27:00 last starts, bound by PERSON king");
    }
}
