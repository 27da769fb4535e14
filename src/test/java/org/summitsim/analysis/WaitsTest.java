package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waits for whom, by pair. */
class WaitsTest {
    /** The guest comes half an hour late in one case of two; the aide is always a quarter of an hour late. */
    private static final String TALKS = """
            places: {palace: {}}
            people: {host: {}, guest: {}, aide: {}}
            meetings:
              hunt: {at: palace, people: [guest], start: day 1 09:00, duration: "discrete(60m=0.5, 90m=0.5)", planned: 60m}
              call: {at: palace, people: [aide], start: day 1 09:00, duration: 75m, planned: 60m}
              talks: {at: palace, people: [host, guest, aide], start: day 1 10:00, duration: 30m}
            """;

    @Test
    void theWaitOfEachIsPutDownToTheLast() {
        List<WaitShare> waits = Played.run(TALKS).waits();

        assertThat(waits)
                .extracting(w -> w.who() + " for " + w.of() + " before " + w.activity())
                .containsExactlyInAnyOrder(
                        "host for guest before talks",
                        "aide for guest before talks",
                        "host for aide before talks",
                        "guest for aide before talks");
        WaitShare host = waits.get(0);
        assertThat(host.who()).isEqualTo("host");
        assertThat(host.share()).isCloseTo(0.5, within(0.1));
        assertThat(host.minutes()).isCloseTo(30 * host.share(), within(1e-9));
        double sd = 30 * Math.sqrt(host.share() * (1 - host.share()) * 100 / 99.0);
        assertThat(host.halfWidth().orElseThrow()).isCloseTo(1.984 * sd / 10, within(0.01));
        assertThat(find(waits, "aide", "guest").minutes()).isCloseTo(15 * host.share(), within(1e-9));
        assertThat(find(waits, "guest", "aide").minutes()).isCloseTo(15 * (1 - host.share()), within(1e-9));
    }

    /** The talks begin at 10:12 at the earliest, so of the half hour of those who were there 18 minutes are the guest's. */
    @Test
    void theOwnDelayOfAStartIsNotPutDownToWhoComesLast() {
        RunResult run = Played.run("""
                places: {palace: {}}
                people: {host: {}, guest: {}}
                meetings:
                  hunt: {at: palace, people: [guest], start: day 1 09:00, duration: 90m, planned: 60m}
                  talks: {at: palace, people: [host, guest], start: {at: day 1 10:00, delay: 12m}, duration: 30m}
                """);

        assertThat(find(run.waits(), "host", "guest").minutes()).isEqualTo(18);
        assertThat(Played.mean(run, "wait", "guest")).isEqualTo(18);
    }

    /** However many wait, and for how many things: no pair's wait is longer than what others wait for that person in all. */
    @Test
    void noPairsWaitIsLongerThanWhatOthersWaitInAll() {
        RunResult run = Played.run(
                TALKS.replace("start: day 1 10:00", "start: {at: day 1 10:00, delay: \"uniform(0m, 40m)\"}"));

        assertThat(run.waits())
                .isNotEmpty()
                .allSatisfy(wait ->
                        assertThat(wait.minutes()).isLessThanOrEqualTo(Played.mean(run, "wait", wait.of()) + 1e-9));
    }

    @Test
    void nobodyWaitsWhereNobodyIsLate() {
        assertThat(Played.run(
                                "people: {a: {}, b: {}}\nmeetings: {x: {people: [a, b], start: day 1 10:00, duration: 1h}}\n")
                        .waits())
                .isEmpty();
    }

    private static WaitShare find(List<WaitShare> waits, String who, String of) {
        return waits.stream()
                .filter(w -> w.who().equals(who) && w.of().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
