package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.engine.Play;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.Streams;
import org.summitsim.network.TimeLine;

/** Stories U: streams of entities, their stations and queues. Entities are told as "came, served from, to". */
class StreamsTest {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: UTC}\n";

    /** U1: the first comes one interval after the beginning; the third waits for the second, who waited for the first. */
    @Test
    void entitiesComeOneByOneAndAreServedInTurn() {
        Play play = Stage.of(HEAD + """
                places: {desk: {capacity: 1}}
                meetings:
                  guests: {at: desk, duration: 25m, arrivals: {every: 10m, count: 3, from: day 1 10:00}}
                  opening: {after: [guests], duration: 5m}
                """);

        assertThat(tell(play, "guests"))
                .containsExactly("10:10, 10:10 to 10:35", "10:20, 10:35 to 11:00", "10:30, 11:00 to 11:25");
        assertThat(Stage.tell(play.network(), play.player().baseline()))
                .containsExactly(
                        "day 1 10:00:00 guests starts, bound by PLANNED_START",
                        "day 1 11:25:00 guests ends",
                        "day 1 11:25:00 opening starts, bound by PRECEDENCE guests",
                        "day 1 11:30:00 opening ends");
        assertThat(play.inputs()).isEmpty();
    }

    /** Where the desk keeps up the last to come decides when a stream is planned to be over, where it does not the desk does. */
    @ParameterizedTest
    @ValueSource(strings = {"1m, 1m", "10m, 25m", "5m, 1m"})
    void aStreamIsPlannedToEndWhenItEndsAsPlanned(String figures) {
        String[] apartAndService = figures.split(", ");
        Play play = Stage.of(HEAD + """
                places: {desk: {capacity: 1}}
                meetings:
                  guests: {at: desk, duration: %2$s, arrivals: {every: %1$s, count: 4, size: 2, from: day 1 10:00}}
                """.formatted((Object[]) apartAndService));
        Trajectory planned = play.player().baseline();

        assertThat(play.network().activities().plan().duration()[0])
                .isEqualTo(planned.finish()[0] - planned.start()[0]);
    }

    /** U2: two lanes, then one desk; the station is not held by itself. */
    @Test
    void anEntityPassesOneStationAfterTheOther() {
        Play play = Stage.of(HEAD + """
                resources: {lanes: {kind: staff, capacity: 2}, clerk: {kind: staff}}
                meetings:
                  screening: {uses: [lanes], duration: 30m}
                  badge: {uses: [clerk], duration: 10m}
                  press: {arrivals: {every: 1m, count: 3, from: day 1 10:00, steps: [screening, badge]}}
                """);

        assertThat(tell(play, "press/screening"))
                .containsExactly("10:01, 10:01 to 10:31", "10:02, 10:02 to 10:32", "10:03, 10:31 to 11:01");
        assertThat(tell(play, "press/badge"))
                .containsExactly("10:31, 10:31 to 10:41", "10:32, 10:41 to 10:51", "11:01, 11:01 to 11:11");
        assertThat(play.network().activities().ids()).containsExactly("press");
    }

    /** U3: delegates go before the press, but nobody is sent away from the desk; among the press, first come first served. */
    @Test
    void thePriorityOfAStreamGoesBeforeTheOrderOfComing() {
        Play play = Stage.of(HEAD + """
                resources: {lane: {kind: staff}}
                meetings:
                  screening: {uses: [lane], duration: 10m}
                  press: {arrivals: {every: 1m, count: 3, from: day 1 10:00, steps: [screening]}}
                  staff: {arrivals: {every: 90s, count: 1, from: day 1 10:00, steps: [screening]}}
                  delegates: {priority: 1, arrivals: {every: 5m, count: 1, from: day 1 10:00, steps: [screening]}}
                """);

        assertThat(tell(play, "press/screening"))
                .containsExactly("10:01, 10:01 to 10:11", "10:02, 10:31 to 10:41", "10:03, 10:41 to 10:51");
        assertThat(tell(play, "staff/screening")).containsExactly("10:01, 10:21 to 10:31");
        assertThat(tell(play, "delegates/screening")).containsExactly("10:05, 10:11 to 10:21");
    }

    /** U4: with priority 2 the inspection goes before the press, who have none; with 2 as well, the inspection still does. */
    @Test
    void entitiesComeAfterTheActivitiesOfTheirPriority() {
        String text = HEAD + """
                resources: {lane: {kind: staff}}
                meetings:
                  screening: {uses: [lane], duration: 10m, priority: 2}
                  inspection: {priority: %d, uses: [lane], start: day 1 10:05, duration: 7m}
                  press: {arrivals: {every: 1m, count: 2, from: day 1 10:00, steps: [screening]}}
                """;

        assertThat(tell(Stage.of(text.formatted(2)), "press/screening"))
                .containsExactly("10:01, 10:01 to 10:11", "10:02, 10:18 to 10:28");
        assertThat(tell(Stage.of(text.formatted(3)), "press/screening"))
                .containsExactly("10:01, 10:01 to 10:11", "10:02, 10:11 to 10:21");
    }

    /** U5: with a half for each number, couples come one minute apart; the uniform 0.4 brings one, 0.6 two. */
    @Test
    void severalComeTogetherAndAreServedOneByOne() {
        Play play = Stage.of(HEAD + """
                places: {desk: {capacity: 1}}
                meetings:
                  guests:
                    at: desk
                    duration: uniform(0m, 10m)
                    arrivals: {every: "uniform(0m, 20m)", count: 2, from: day 1 10:00, size: "discrete(1=0.5, 2=0.5)"}
                """);

        assertThat(play.inputs())
                .containsExactly(
                        "guests.arrival#1",
                        "guests.arrival#2",
                        "guests.size#1",
                        "guests.size#2",
                        "guests.duration#1",
                        "guests.duration#2",
                        "guests.duration#3",
                        "guests.duration#4");
        double[] uniforms = {0.05, 0.1, 0.6, 0.4, 0.3, 0.5, 0.9, 0.7};
        assertThat(tell(play, play.player().play(uniforms, 0), "guests"))
                .containsExactly("10:01, 10:01 to 10:04", "10:01, 10:04 to 10:09", "10:03, 10:09 to 10:18");
    }

    /** U6: service that would end after closing does not begin; who waits then, or comes later, is turned away. */
    @Test
    void whoCannotBeServedBeforeClosingIsTurnedAway() {
        Play play = Stage.of(HEAD + """
                places: {gate: {open: day 1 09:00/day 1 11:00, capacity: 1}}
                meetings:
                  guests: {at: gate, duration: 25m, arrivals: {every: 10m, count: 12, from: day 1 08:45}}
                """);

        assertThat(tell(play, "guests"))
                .startsWith(
                        "08:55, 09:00 to 09:25",
                        "09:05, 09:25 to 09:50",
                        "09:15, 09:50 to 10:15",
                        "09:25, 10:15 to 10:40",
                        "09:35, turned away 10:35")
                .endsWith("10:35, turned away 10:35", "10:45, turned away 10:45");
        assertThat(Stage.tell(play.network(), play.player().baseline())).contains("day 1 10:45:00 guests ends");
    }

    /** U7: the lane is not free for the next before it has been cleared. */
    @Test
    void aTurnaroundFollowsEachEntity() {
        Play play = Stage.of(HEAD + """
                resources: {lane: {kind: equipment, turnaround: 5m}}
                meetings:
                  guests: {uses: [lane], duration: 10m, arrivals: {every: 1m, count: 2, from: day 1 10:00}}
                """);

        assertThat(tell(play, "guests")).containsExactly("10:01, 10:01 to 10:11", "10:02, 10:16 to 10:26");
    }

    /** U8: rain doubles what the screening takes. */
    @Test
    void aRiskOfAStationAffectsAllWhoPassIt() {
        Play play = Stage.of(HEAD + """
                resources: {lane: {kind: staff}}
                meetings:
                  screening: {uses: [lane], duration: 10m}
                  guests: {arrivals: {every: 30m, count: 2, from: day 1 10:00, steps: [screening]}}
                risks: {rain: {probability: 0.5, affects: [screening], impact: {multiply: 2, add: 1m}}}
                """);
        double[] uniforms = new double[play.inputs().size()];
        Arrays.fill(uniforms, 0.4);

        assertThat(tell(play, play.player().play(uniforms, 0), "guests/screening"))
                .containsExactly("10:30, 10:30 to 10:51", "11:00, 11:00 to 11:21");
    }

    /** U9: adding a stream leaves the numbers of everything else as they were. */
    @Test
    void inputsAreNamedAfterTheStreamAndCounted() {
        Play play = Stage.of(HEAD + """
                meetings:
                  screening: {duration: exponential(1m)}
                  talks: {duration: exponential(1h)}
                  press: {arrivals: {every: exponential(1m), count: 2, steps: [screening]}}
                """);

        assertThat(play.inputs())
                .containsExactly(
                        "talks.duration",
                        "press.arrival#1",
                        "press.arrival#2",
                        "press/screening.duration#1",
                        "press/screening.duration#2");
    }

    private static final String FAULT = """
            summit: 1
            clock: {start: 2024-04-10 10:00, zone: UTC}
            places: {gate: {capacity: 1}}
            resources: {lane: {kind: staff}}
            meetings:
              screening: {at: gate, uses: [lane], duration: 10m}
              guests: {arrivals: {every: 1m, count: 2, steps: [screening]}}
            disruptions:
              fault: {every: 5m, seizes: %s, duration: 5m, max-calls: 1, preempts: %s}
            """;

    /** U10: the fault comes at 10:05 and takes the lane, or the gate, until 10:10; the first has then 6 minutes to go. */
    @ParameterizedTest
    @ValueSource(strings = {"lane", "gate"})
    void aCallInterruptsWhoIsBeingServed(String seized) {
        Play play = Stage.of(FAULT.formatted(seized, true));
        Trajectory played = play.player().play(new double[play.inputs().size()], 0);

        assertThat(tell(play, played, "guests/screening"))
                .containsExactly("10:01, 10:01 to 10:16", "10:02, 10:16 to 10:26");
        assertThat(minutesOfUse(played)).isEqualTo(25);
        assertThat(played.interruption()[0]).isEqualTo(5 * TimeLine.MINUTE);
    }

    /** U11: a fault that does not interrupt waits for the first to be served, and goes before the second. */
    @ParameterizedTest
    @ValueSource(strings = {"lane", "gate"})
    void aCallThatDoesNotInterruptGoesBeforeWhoWaits(String seized) {
        Play play = Stage.of(FAULT.formatted(seized, false));
        Trajectory played = play.player().play(new double[play.inputs().size()], 0);

        assertThat(tell(play, played, "guests/screening"))
                .containsExactly("10:01, 10:01 to 10:11", "10:02, 10:16 to 10:26");
    }

    private static long minutesOfUse(Trajectory played) {
        long used = 0;
        for (int k = 0; k < played.resources().size(); k++) {
            used += played.resources().to(k) - played.resources().from(k);
        }
        return used / TimeLine.MINUTE;
    }

    /** U12: first come, first served over all stations: the press came first, though the badge desk stands first in the file. */
    @Test
    void underFifoQueuesAreServedByTheTimeOfTheirHeads() {
        Play play = Stage.of(HEAD + """
                run: {dispatch: fifo}
                resources: {officer: {kind: staff}}
                meetings:
                  badge: {uses: [officer], duration: 10m}
                  screening: {uses: [officer], duration: 10m}
                  early: {uses: [officer], start: day 1 10:00, duration: 10m}
                  staff: {arrivals: {every: 3m, count: 1, from: day 1 10:00, steps: [badge]}}
                  press: {arrivals: {every: 2m, count: 1, from: day 1 10:00, steps: [screening]}}
                """);

        assertThat(tell(play, "press/screening")).containsExactly("10:02, 10:10 to 10:20");
        assertThat(tell(play, "staff/badge")).containsExactly("10:03, 10:20 to 10:30");
    }

    private static List<String> tell(Play play, String line) {
        return tell(play, play.player().baseline(), line);
    }

    private static List<String> tell(Play play, Trajectory played, String line) {
        Streams streams = play.network().streams();
        Streams.Step step = streams.steps().stream()
                .filter(s -> s.id().equals(line))
                .findFirst()
                .orElseThrow();
        List<String> told = new ArrayList<>();
        for (int k = 0; k < streams.list().get(step.stream()).entities(); k++) {
            int visit = step.firstVisit() + k;
            long joined = played.visits().joined()[visit];
            long began = played.visits().began()[visit];
            String ended = clock(play, played.visits().ended()[visit]);
            if (joined != TimeLine.NONE) {
                String how = began == TimeLine.NONE ? "turned away " + ended : clock(play, began) + " to " + ended;
                told.add(clock(play, joined) + ", " + how);
            }
        }
        return told;
    }

    private static String clock(Play play, long moment) {
        var network = play.network();
        return network.time()
                .at(moment, network.time().zones().get(0))
                .toLocalTime()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
    }
}
