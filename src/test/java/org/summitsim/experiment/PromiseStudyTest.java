package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.StartMoves.Move;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.analysis.promise.PromiseReport.Leave;
import org.summitsim.analysis.promise.PromiseReport.Start;
import org.summitsim.engine.Play;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.ScenarioReader;

/** Buffers and times to leave by are what closed forms say, and what comes of playing with them. */
class PromiseStudyTest {
    private static final double MINUTE = TimeLine.MINUTE;

    /** Talks end between 10:40 and 11:00; the statement is kept until 10:52, that is in 12 of 20 cases. */
    private static final String TALKS = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            people: {host: {}}
            meetings:
              talks: {people: [host], start: day 1 10:00, duration: "uniform(40m, 60m)"}
              statement:
                people: [host]
                after: [talks]
                start: day 1 10:50
                duration: 10m
                contract: {within: 2m, probability: 0.9}
              moody: {start: {at: day 1 12:00, delay: "uniform(0m, 10m)"}, duration: 10m}
            """;

    /** The way takes 10 to 30 minutes, planned 20 with a margin of 10: the guest leaves at 09:30, and is in time until 10:05. */
    private static final String WAY = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            places: {hotel: {}, palace: {}}
            people: {guest: {base: hotel}, host: {base: palace}}
            transfers: {way: {between: [hotel, palace], duration: "uniform(10m, 30m)", margin: 10m}}
            meetings:
              audience: {at: palace, people: [guest, host], start: day 1 10:00, duration: 30m}
            """;

    private static Play play(String text, String... changes) {
        var reading = ScenarioReader.read(
                "promises.yaml", text, Arrays.stream(changes).map(Patch::parse).toList());
        assertThat(reading.scenario()).as(reading.problems().toString()).isPresent();
        return Play.of(reading.scenario().get());
    }

    private static RunPlan plan(int replications, int threads) {
        return new RunPlan("base", 5, Stop.after(replications), threads, Progress.NONE);
    }

    private static PromiseReport study(String text, String... changes) {
        return PromiseStudy.of(play(text, changes), plan(4000, 2));
    }

    private static Start start(PromiseReport report, String id) {
        int a = report.network().activities().ids().indexOf(id);
        return report.starts().stream()
                .filter(s -> s.promise().activity() == a)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBufferIsTheQuantileOfWhatIsReadyBefore() {
        Start statement = start(study(TALKS), "statement");

        assertThat(statement.kept()).isCloseTo(0.6, within(0.03));
        assertThat(statement.buffer().value() / MINUTE).isCloseTo(6, within(0.4));
        var interval = statement.buffer().interval().orElseThrow();
        assertThat(interval.low() / MINUTE).isBetween(5.0, 6.0);
        assertThat(interval.high() / MINUTE).isBetween(6.0, 7.0);
    }

    @Test
    void aStartPlannedLaterByItsBufferIsKeptAsOftenAsWanted() {
        Start later = start(study(TALKS, "meetings.statement.start=day 1 10:56"), "statement");

        assertThat(later.kept()).isCloseTo(0.9, within(0.02));
        assertThat(later.buffer().value() / MINUTE).isCloseTo(0, within(0.4));
    }

    @Test
    void spareTimeIsHowLongAllWasReadyBefore() {
        Start late = start(study(TALKS, "meetings.statement.start=day 1 11:20"), "statement");

        assertThat(late.kept()).isEqualTo(1);
        assertThat(late.buffer().value() / MINUTE).isCloseTo(58 - 82, within(0.4));
    }

    @Test
    void noBufferMendsADelayOfItsOwn() {
        Start moody = start(study(TALKS), "moody");

        assertThat(moody.kept()).isCloseTo(0.5, within(0.03));
        assertThat(moody.ownDelay()).isEqualTo(1 - moody.kept(), within(1e-9));
        assertThat(moody.buffer().value()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void aDelayOfItsOwnCountsAlsoWhereSomethingElseWasLate() {
        // Half of the delays are above two minutes' grace, and the talks alone end after 10:52 in 8 of 20 cases.
        Start delayed = start(
                study(TALKS, "meetings.statement.start={at: day 1 10:50, delay: \"uniform(0m, 4m)\"}"), "statement");

        assertThat(delayed.ownDelay()).isCloseTo(0.5, within(0.03));
        assertThat(delayed.kept()).isCloseTo(0.3, within(0.03));
        assertThat(delayed.buffer().value()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void whatADelayLeavesIsWhatABufferGives() {
        // Kept with b sooner: 0.95 (the delay) x P(talks end by 10:52 + b), which is 0.9 at an end of 10:58.95.
        String delay = "meetings.statement.start={at: day 1 10:50, delay: \"discrete(0m=0.95, 5m=0.05)\"}";
        double buffer = start(study(TALKS, delay), "statement").buffer().value() / MINUTE;

        assertThat(buffer).isCloseTo(6.95, within(0.4));
        Start sooner = start(study(TALKS, delay, "meetings.talks.start=day 1 09:53"), "statement");
        assertThat(sooner.kept()).isCloseTo(0.9, within(0.02));
    }

    @Test
    void aDelayOfItsOwnCountsAlsoWhereItMadeTheStartMissedButNotWhereNobodyAsked() {
        // Asked for in half of the cases, and in 3 of 10 of these given up at 12:05, before its delay is over.
        Start signing = start(
                study(
                        TALKS,
                        "meetings.talks.outcomes={agreed: 0.5, open: 0.5}",
                        "meetings.signing={when: {talks: agreed}, start: {at: day 1 12:00, delay: \"discrete(0m=0.7, 20m=0.3)\"},"
                                + " latest: day 1 12:05, duration: 10m}"),
                "signing");

        assertThat(signing.n()).isBetween(1900, 2100);
        assertThat(signing.kept()).isCloseTo(0.7, within(0.03));
        assertThat(signing.ownDelay()).isEqualTo(1 - signing.kept(), within(1e-9));
    }

    @Test
    void oneLeavesByTheQuantileOfWhatLiesBetween() {
        Leave leave = study(WAY).leaves().get(0);

        assertThat(leave.n()).isEqualTo(4000);
        assertThat(leave.people()).containsExactly(0);
        assertThat(leave.usual() / MINUTE).isEqualTo(9 * 60 + 30);
        assertThat(leave.nine().value() / MINUTE).isCloseTo(9 * 60 + 37, within(0.5));
        assertThat(leave.ninetyFive().value() / MINUTE).isCloseTo(9 * 60 + 36, within(0.5));
        assertThat(leave.nine().interval().orElseThrow().low())
                .isLessThan(leave.nine().value());
    }

    @Test
    void whoLeavesByThatTimeKeepsThePromiseInThatShare() {
        // Planned to leave 20 minutes and the margin before 10:00.
        assertThat(start(study(WAY, "transfers.way.margin=3m"), "audience").kept())
                .isCloseTo(0.9, within(0.02));
        assertThat(start(study(WAY, "transfers.way.margin=4m"), "audience").kept())
                .isCloseTo(0.95, within(0.02));
    }

    @Test
    void securityAndASetTimeAfterItLieBetweenToo() {
        PromiseReport report = study(
                WAY,
                "meetings.security={at: palace, people: [guest], earliest: day 1 09:45, duration: 6m}",
                "meetings.audience.after=[{of: security, lag: 4m}]",
                "transfers.way.duration=15m");
        Leave leave = report.leaves().get(0);

        assertThat(leave.way() / MINUTE).isEqualTo(25);
        assertThat(leave.nine().value() / MINUTE).isEqualTo(10 * 60 + 5 - 25);
    }

    @Test
    void aLegOfTheProgrammeIsADeparture() {
        PromiseReport report = study(
                WAY, "travel.drive={from: hotel, to: palace, people: [guest], start: day 1 09:20, duration: 25m}");

        assertThat(report.leaves()).hasSize(1);
        Leave leave = report.leaves().get(0);
        assertThat(report.network().activities().ids().get(leave.departure().leg()))
                .isEqualTo("drive");
        assertThat(leave.nine().value() / MINUTE).isEqualTo(10 * 60 + 5 - 25);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        Play play = play(WAY);
        PromiseReport one = PromiseStudy.of(play, plan(730, 1));
        PromiseReport three = PromiseStudy.of(play, plan(730, 3));

        assertThat(three.starts()).isEqualTo(one.starts());
        assertThat(three.leaves()).isEqualTo(one.leaves());
    }

    @Test
    void anEndPutOffMovesWhatWaitsForItByTheSameReplications() {
        Play base = play(TALKS);
        List<Entrant> entrants =
                List.of(new Entrant("base", "", base), new Entrant("later", "", Later.of(base, "talks", 10)));
        Move statement = Comparer.compare(entrants, List.of(), plan(1000, 2), Matter.DEFAULT, run -> {})
                .contenders()
                .get(1)
                .moves()
                .moved()
                .stream()
                .filter(m -> m.activity().equals("statement"))
                .findFirst()
                .orElseThrow();

        // Ends of 10:40 to 10:50 become 10:50 to 11:00, which is 5 minutes late on average; the later half moves by all
        // ten.
        assertThat(statement.shift() / MINUTE).isCloseTo(7.5, within(0.2));
    }
}
