package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Importance where it can be worked out by hand. A run has 100 replications, or 4,000 where figures are estimated. */
class ImportanceTest {
    private static final int MANY = 4000;

    private static final String CHAIN = """
            people: {host: {}}
            meetings:
              first: {people: [host], start: day 1 09:00, duration: "uniform(30m, 90m)"}
              second: {people: [host], after: [first], duration: "uniform(30m, 60m)"}
              fixed: {people: [host], after: [second], duration: 20m}
              third: {people: [host], after: [fixed], duration: "uniform(10m, 50m)"}
            """;

    private static GoalImportance day(RunResult run) {
        return run.importance().get(0);
    }

    private static Importance of(GoalImportance goal, String activity) {
        return goal.inputs().stream()
                .filter(i -> i.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inAChainEveryActivityDecidesAndTheSquaresOfSsiAddUpToOne() {
        GoalImportance goal = day(Played.run(CHAIN, MANY));

        assertThat(goal.key()).isEqualTo("day_end(1)");
        assertThat(goal.inputs())
                .allSatisfy(i -> assertThat(i.critical().value()).isEqualTo(1))
                .allSatisfy(i -> assertThat(i.startCritical().value()).isZero());
        // Standard deviations of uniform laws of width 60, 30 and 40 minutes are proportional to 6, 3 and 4.
        double all = 36 + 9 + 16;
        assertThat(of(goal, "first").ssi()).isCloseTo(Math.sqrt(36 / all), within(0.03));
        assertThat(of(goal, "third").ssi()).isCloseTo(Math.sqrt(16 / all), within(0.03));
        assertThat(squares(goal)).isCloseTo(1, within(0.05));
        assertThat(of(goal, "first").varianceShare()).isCloseTo(36 / all, within(0.05));
        assertThat(of(goal, "second").varianceShare()).isCloseTo(9 / all, within(0.05));
        assertThat(of(goal, "first").pearson().value()).isCloseTo(Math.sqrt(36 / all), within(0.03));
        assertThat(goal.inputs().get(0).activity()).isEqualTo("first");
    }

    @Test
    void ofManyDaysTheLastOnesAreToldAndEachHasItsOwnChain() {
        StringBuilder text = new StringBuilder("meetings:\n");
        for (int day = 1; day <= 70; day++) {
            text.append("  m").append(day).append(": {start: day ").append(day);
            text.append(" 09:00, duration: \"uniform(30m, 90m)\"}\n");
        }
        RunResult run = Played.run(text.toString(), 100);

        assertThat(run.importance()).hasSize(64);
        assertThat(day(run).key()).isEqualTo("day_end(7)");
        assertThat(run.importance().get(63).key()).isEqualTo("day_end(70)");
        assertThat(run.importance())
                .allSatisfy(goal -> assertThat(goal.inputs().stream().map(Importance::activity))
                        .startsWith("m" + goal.key().replaceAll("\\D", "")));
    }

    private static double squares(GoalImportance goal) {
        return goal.inputs().stream()
                .mapToDouble(Importance::ssi)
                .filter(Double::isFinite)
                .map(ssi -> ssi * ssi)
                .sum();
    }

    @Test
    void betweenTheShortestAndTheLongestFifthLieFourFifthsOfAUniformLaw() {
        Importance first = of(day(Played.run(CHAIN, MANY)), "first");

        // Its means are those of the outer fifths of 30 to 90 minutes: 36 and 84.
        assertThat(first.swing()).isCloseTo(48, within(3.0));
    }

    @Test
    void whatDoesNotVaryHasNoFigureAndNotZero() {
        Importance fixed = of(day(Played.run(CHAIN)), "fixed");

        assertThat(fixed.critical().value()).isEqualTo(1);
        assertThat(fixed.pearson().value()).isNaN();
        assertThat(fixed.spearman().value()).isNaN();
        assertThat(fixed.kendall().value()).isNaN();
        assertThat(fixed.ssi()).isNaN();
        assertThat(fixed.varianceShare()).isNaN();
        assertThat(fixed.low()).isNaN();
        assertThat(fixed.pearson().interval()).isEmpty();
    }

    @Test
    void ofTwoSideBySideTheLongerDecides() {
        GoalImportance goal = day(Played.run("""
                meetings:
                  left: {start: day 1 09:00, duration: "uniform(0m, 60m)"}
                  right: {start: day 1 09:00, duration: "uniform(0m, 60m)"}
                  both: {after: [left, right], duration: 10m}
                """, MANY));
        Importance left = of(goal, "left");
        Importance right = of(goal, "right");

        assertThat(left.critical().value() + right.critical().value()).isEqualTo(1);
        assertThat(left.critical().value()).isCloseTo(0.5, within(0.03));
        assertThat(left.critical().interval().orElseThrow().low())
                .isLessThan(left.critical().value());
        // The greater of two uniform numbers has variance 1/18, one of them 1/12, and their covariance is 1/24.
        assertThat(left.pearson().value()).isCloseTo(Math.sqrt(18 * 12) / 24, within(0.03));
        assertThat(left.pearson().interval().orElseThrow().low())
                .isLessThan(left.pearson().value());
        // E[max | x] = (1 + x^2) / 2 has variance 1/45.
        assertThat(left.varianceShare()).isCloseTo(18 / 45.0, within(0.04));
        assertThat(left.ssi()).isCloseTo(left.critical().value() * Math.sqrt(18 / 12.0), within(0.03));
    }

    @Test
    void theChainEndsWhereAPlannedStartBinds() {
        GoalImportance goal = day(Played.run("""
                people: {host: {}}
                meetings:
                  first: {people: [host], start: day 1 09:00, duration: "uniform(30m, 50m)"}
                  second: {people: [host], start: day 1 10:00, duration: "uniform(30m, 50m)"}
                """));

        assertThat(goal.inputs()).extracting(Importance::activity).contains("second");
        assertThat(of(goal, "second").critical().value()).isEqualTo(1);
        assertThat(goal.inputs())
                .filteredOn(i -> i.activity().equals("first"))
                .allSatisfy(i -> assertThat(i.critical().value()).isZero());
    }

    @Test
    void aLinkFromAStartMakesStartCriticalOnly() {
        GoalImportance goal = day(Played.run("""
                meetings:
                  opening: {start: {at: day 1 09:00, delay: "uniform(0m, 30m)"}, duration: 5m}
                  feast: {after: [{of: opening, type: SS}], duration: "uniform(60m, 90m)"}
                """));
        Importance opening = of(goal, "opening");

        assertThat(opening.critical().value()).isZero();
        assertThat(opening.startCritical().value()).isEqualTo(1);
        assertThat(opening.delay().value()).isEqualTo(1);
        assertThat(of(goal, "feast").critical().value()).isEqualTo(1);
    }

    @Test
    void aStartWithAContractIsAGoal() {
        RunResult run = Played.run(CHAIN
                + "  signing: {people: [host], after: [third], start: day 1 11:00, duration: 5m,"
                + " contract: {within: 5m, probability: 0.9}}\n");

        GoalImportance goal = run.importance().get(1);
        assertThat(goal.key()).isEqualTo("start(signing)");
        assertThat(goal.cases()).isEqualTo(100);
        assertThat(goal.inputs()).extracting(Importance::activity).doesNotContain("signing");
        double first = of(goal, "first").critical().value();
        assertThat(first).isStrictlyBetween(0.0, 1.0);
    }
}
