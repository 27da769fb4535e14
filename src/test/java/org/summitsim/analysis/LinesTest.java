package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.network.TimeLine;

/** What is measured of streams, worked out by hand. */
class LinesTest {
    /** They come 10:10, 10:20, 10:30 and are served 10:10, 10:35, 11:00 for 25 minutes each: waits of 0, 15 and 30. */
    private static final String DESK = """
            places: {desk: {capacity: 1}}
            meetings:
              guests: {at: desk, duration: 25m, arrivals: {every: 10m, count: 3, from: day 1 10:00, class: all}}
            """;

    @Test
    void waitsAndQueuesAreThoseOfTheEntities() {
        RunResult run = Played.run(DESK);

        assertThat(Played.mean(run, "wait", "guests")).isEqualTo(15);
        assertThat(Played.mean(run, "p_wait", "guests")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(Played.mean(run, "served", "guests")).isEqualTo(3);
        assertThat(Played.mean(run, "turned_away", "guests")).isZero();
        // 45 minutes waited in the hour from 10:00 to 11:00, from 10:30 to 10:35 by two.
        assertThat(Played.mean(run, "queue", "guests")).isEqualTo(0.75);
        assertThat(Played.mean(run, "queue_max", "guests")).isEqualTo(2);
        assertThat(Played.mean(run, "through", "guests")).isEqualTo(40);
        assertThat(Played.mean(run, "passed", "all")).isEqualTo(3);
        assertThat(Played.mean(run, "wait", "all/guests")).isEqualTo(15);
        assertThat(run.measures().find("start", "guests#1")).isEmpty();
    }

    @Test
    void theReportTellsLinesEntitiesAndLengthsOverTime() {
        QueueReport queues = Played.run(DESK).queues();

        assertThat(queues.lines()).extracting(QueueReport.Line::id).containsExactly("guests", "all/guests");
        assertThat(queues.lines().get(0).late()).isCloseTo(30, within(30 / 256.0));
        assertThat(queues.entities()).extracting(QueueReport.EntityWait::mean).containsExactly(0.0, 15.0, 30.0);
        assertThat(queues.from()).isEqualTo(10 * TimeLine.HOUR);
        assertThat(queues.width()).isEqualTo(TimeLine.MINUTE);
        double[] mean = queues.lines().get(0).mean();
        assertThat(mean[19]).isZero();
        assertThat(mean[20]).isEqualTo(1);
        assertThat(mean[30]).isEqualTo(2);
        assertThat(mean[35]).isEqualTo(1);
        assertThat(mean[60]).isZero();
        assertThat(queues.lines().get(0).high()[30]).isCloseTo(2, within(2 / 32.0));
    }

    /** The first has come before 10:15, and of the second's wait all lies behind. */
    @Test
    void theWarmUpLeavesOutWhoComesBeforeItAndTheTimeBeforeIt() {
        RunResult run = Played.run("run: {warmup: 10h15m}\n" + DESK);

        assertThat(Played.mean(run, "wait", "guests")).isEqualTo(22.5);
        assertThat(Played.mean(run, "p_wait", "guests")).isEqualTo(1);
        assertThat(Played.mean(run, "through", "guests")).isEqualTo(47.5);
        assertThat(Played.mean(run, "queue", "guests")).isEqualTo(1);
        assertThat(run.queues().entities()).hasSize(3);
    }

    /** One lane: press at 10:01 and 10:02, a delegate at 10:05; served 10:01, the delegate 10:11, press 10:21. */
    @Test
    void aStationThatSeveralStreamsPassHasALineOfItsOwn() {
        RunResult run = Played.run("""
                resources: {lane: {kind: staff}}
                meetings:
                  screening: {uses: [lane], duration: 10m}
                  press: {arrivals: {every: 1m, count: 2, from: day 1 10:00, steps: [screening], class: guests}}
                  delegates:
                    priority: 1
                    arrivals: {every: 5m, count: 1, from: day 1 10:00, steps: [screening], class: guests}
                """);

        assertThat(run.queues().lines())
                .extracting(QueueReport.Line::id)
                .containsExactly("press/screening", "delegates/screening", "guests/screening", "screening");
        assertThat(Played.mean(run, "wait", "press/screening")).isEqualTo(9.5);
        assertThat(Played.mean(run, "wait", "delegates/screening")).isEqualTo(6);
        assertThat(Played.mean(run, "wait", "screening")).isCloseTo(25 / 3.0, within(1e-9));
        assertThat(Played.mean(run, "wait", "guests/screening")).isCloseTo(25 / 3.0, within(1e-9));
        assertThat(Played.mean(run, "queue_max", "screening")).isEqualTo(2);
        assertThat(Played.mean(run, "utilization", "lane")).isCloseTo(30 / (10 * 60 + 31.0), within(1e-9));
    }

    @Test
    void whoIsTurnedAwayIsCountedAndNotWaited() {
        RunResult run = Played.run("""
                places: {gate: {open: day 1 10:00/day 1 11:00, capacity: 1}}
                meetings:
                  guests: {at: gate, duration: 25m, arrivals: {every: 10m, count: 4, from: day 1 10:00}}
                """);

        assertThat(Played.mean(run, "served", "guests")).isEqualTo(2);
        assertThat(Played.mean(run, "turned_away", "guests")).isEqualTo(2);
        assertThat(Played.mean(run, "wait", "guests")).isEqualTo(7.5);
        assertThat(Played.mean(run, "passed", "guests")).isEqualTo(2);
    }

    @Test
    void aStationNeedsARoomAndResourcesThatCanServe() {
        assertThatThrownBy(() -> Played.play("", """
                        places: {gate: {setup: 5m}}
                        resources: {car: {at: gate}}
                        meetings:
                          screening: {at: gate, uses: [car], duration: 1m}
                          press: {arrivals: {every: 1m, count: 1, steps: [screening]}}
                        """))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessageContaining("Expected a place without setup and cleanup for the station screening")
                .hasMessageContaining("Expected resources that are wherever they are needed for the station screening");
    }
}
