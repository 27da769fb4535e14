package org.summitsim.cli;

import static org.summitsim.cli.LessonTheory.CHECK;
import static org.summitsim.cli.LessonTheory.EVERY;

import java.util.List;

/**
 * What is played for a table on the page of a lesson, with what theory says about it.
 *
 * @param name of the scenario and the page
 * @param table the marker on the page
 * @param columns what is read from each run
 * @param lines what is run
 */
record Lesson(String name, String table, List<Column> columns, List<Line> lines) {

    /** How a measure is read: minutes, minutes after a moment of day 1, percent. */
    enum Unit {
        MINUTES,
        AFTER_ELEVEN,
        CLOCK,
        SHARE
    }

    /** A measure and what stands above it. */
    record Column(String title, String measure, Unit unit) {}

    /** The words after the scenario, and what theory says of each column; NaN where it says nothing. */
    record Line(String words, double... theory) {}

    static List<Lesson> all() {
        return List.of(
                queue(),
                queueAnswers(),
                merge(),
                mergeAnswers(),
                chain(),
                chainAnswers(),
                cars(),
                carAnswers(),
                graham(),
                grahamAnswers());
    }

    private static Lesson queue() {
        return new Lesson(
                "1-queue",
                "figures",
                waits(),
                List.of(
                        new Line("", LessonTheory.waitOfTheFirst(40, EVERY, CHECK, 1)),
                        new Line("--variant even-checks", LessonTheory.bySpitzer(40, LessonTheory::evenChecks)),
                        new Line("--variant appointments", LessonTheory.bySpitzer(40, LessonTheory::appointments)),
                        new Line("--variant both-even", 0),
                        new Line("--variant second-lane", LessonTheory.waitOfTheFirst(40, EVERY, CHECK, 2)),
                        new Line("--variant busier", LessonTheory.waitOfTheFirst(40, 125 / 60.0, CHECK, 1))));
    }

    private static Lesson queueAnswers() {
        return new Lesson(
                "1-queue",
                "answers",
                waits(),
                List.of(
                        new Line(
                                "--set meetings.cars.arrivals.count=1000 --replications 100",
                                LessonTheory.waitOfTheFirst(1000, EVERY, CHECK, 1)),
                        new Line(
                                "--set meetings.check.duration=exponential(1m)",
                                LessonTheory.waitOfTheFirst(40, EVERY, 1, 1))));
    }

    private static List<Column> waits() {
        return List.of(new Column("mean wait of 40 cars", "wait(cars/check)", Unit.MINUTES));
    }

    private static Lesson merge() {
        double r = LessonTheory.normalCorrelation(0.8);
        return new Lesson(
                "2-merge-bias",
                "figures",
                List.of(
                        new Column("all are there, after 11:00", "start(drafts-there)", Unit.AFTER_ELEVEN),
                        onTime("session")),
                List.of(
                        new Line("--variant one-draft", 0, 0.5),
                        new Line("", 5.6419, 0.25),
                        new Line("--variant three-drafts", 8.4628, 0.125),
                        new Line(
                                "--variant ten-minutes-earlier",
                                LessonTheory.later(10, 10, 10),
                                LessonTheory.phi(1) / 2),
                        new Line(
                                "--variant same-news", 10 * Math.sqrt((1 - r) / Math.PI), LessonTheory.bothInTime(r))));
    }

    private static Lesson mergeAnswers() {
        return new Lesson(
                "2-merge-bias",
                "answers",
                merge().columns(),
                List.of(
                        new Line("--set meetings.session.start=\"day 1 11:10\"", 5.6419, square(LessonTheory.phi(1))),
                        new Line("--set meetings.session.start=\"day 1 11:17\"", 5.6419, square(LessonTheory.phi(1.7))),
                        new Line(
                                "--set meetings.south.duration=\"normal(60m, 2m)\"",
                                LessonTheory.later(10, 2, 0),
                                0.25)));
    }

    private static double square(double x) {
        return x * x;
    }

    private static final double[] LAW = {12, 0.25, 20, 0.35, 30, 0.3, 50, 0.1};
    private static final double[] FILLS_30 = {30, 0.9, 50, 0.1};
    private static final double[] FILLS_20 = {20, 0.6, 30, 0.3, 50, 0.1};

    private static Lesson chain() {
        return new Lesson(
                "3-critical-chain",
                "figures",
                statement(),
                List.of(
                        drafts("", 150, 30, LAW),
                        drafts("--variant pooled", 150, 0, LAW),
                        drafts("--variant parkinson", 150, 30, FILLS_30),
                        drafts("--variant parkinson-pooled", 150, 0, FILLS_20),
                        drafts("--variant half-the-buffer", 125, 0, LAW)));
    }

    private static Lesson chainAnswers() {
        String start = " --set meetings.statement.start=\"day 1 ";
        return new Lesson(
                "3-critical-chain",
                "answers",
                statement(),
                List.of(
                        drafts("--variant pooled" + start + "11:20\"", 140, 0, LAW),
                        drafts("--variant pooled" + start + "11:12\"", 132, 0, LAW),
                        drafts("--variant parkinson-pooled" + start + "11:05\"", 125, 0, FILLS_20)));
    }

    private static Line drafts(String words, int announced, int slot, double... law) {
        double[] done = LessonTheory.drafts(slot, law);
        return new Line(words, LessonTheory.after(done, announced), LessonTheory.by(done, announced));
    }

    private static List<Column> statement() {
        return List.of(
                new Column("statement late, on average", "lateness(statement)", Unit.MINUTES), onTime("statement"));
    }

    private static Column onTime(String activity) {
        return new Column(activity + " on time", "p_start_kept(" + activity + ")", Unit.SHARE);
    }

    /** The delay D of the south makes the audience late with chance E min(1, D / 10): its own drive is uniform over ten minutes. */
    private static Lesson cars() {
        return new Lesson(
                "4-motorcade",
                "figures",
                delays(),
                List.of(
                        delay("", 25 / 12.0),
                        delay("--variant own-motorcades", 0),
                        delay("--variant five-minutes-more", 5 / 4.0),
                        delay("--variant ten-minutes-more", 5 / 4.0),
                        delay("--variant five-more-called-early", 5 / 24.0),
                        delay("--variant together", 0)));
    }

    private static Lesson carAnswers() {
        return new Lesson(
                "4-motorcade",
                "answers",
                delays(),
                List.of(
                        delay("--set transfers.way.planned=15m", 5 / 3.0),
                        new Line("--set resources.motorcade.turnaround=5m", 5 + 5 / 24.0, 0.5)));
    }

    private static Line delay(String words, double mean) {
        return new Line(words, mean, 1 - mean / 10);
    }

    private static List<Column> delays() {
        return List.of(
                new Column("the south leaves late, on average", "lateness(drive-south)", Unit.MINUTES),
                onTime("audience"));
    }

    private static Lesson graham() {
        return new Lesson(
                "6-graham",
                "figures",
                ends(),
                List.of(
                        new Line("", 120),
                        new Line("--variant fourth-translator", 150),
                        new Line("--variant all-faster", 130),
                        new Line("--variant fewer-waits", 160),
                        new Line("--variant another-list", 140)));
    }

    private static Lesson grahamAnswers() {
        return new Lesson(
                "6-graham",
                "answers",
                ends(),
                List.of(
                        new Line("--variant fourth-translator --set meetings.commitments.priority=1", 120),
                        new Line("--variant all-faster --set meetings.commitments.priority=1", 100),
                        new Line("--variant fewer-waits --set meetings.commitments.priority=1", 120),
                        new Line("--variant another-list --set meetings.commitments.priority=1", 120),
                        new Line("--variant fourth-translator --set run.dispatch=spt", Double.NaN)));
    }

    private static List<Column> ends() {
        return List.of(new Column("all is translated", "day_end(1)", Unit.CLOCK));
    }
}
