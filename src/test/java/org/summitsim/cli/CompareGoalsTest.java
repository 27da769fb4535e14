package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comparison says of targets and weights, over all goals, and of differences that are sure but small. */
class CompareGoalsTest {
    private static final String PLAN = """
            summit: 1
            title: Talks and a dinner
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            run: {replications: 300, seed: 4}
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: "pert(40m, 60m, 100m)"}
              press: {people: [host], start: day 1 10:10, duration: 20m, contract: {within: 5m, probability: 0.8}}
              dinner: {people: [guest], start: day 1 18:00, duration: "uniform(60m, 61m)"}
            goals:
              press-kept: {of: p_contract(press), target: 0.9, weight: 3}
              press-waits: {of: lateness(press), target: 1m}
              home: {of: day_end(1), target: "day 1 19:02"}
            variants:
              shorter: {title: Short, set: {meetings: {talks: {duration: "pert(20m, 30m, 50m)"}}}}
              later: {title: Later, set: {meetings: {dinner: {start: day 1 18:10}}}}
              both: {title: Both, based-on: shorter, set: {meetings: {dinner: {start: day 1 18:10}}}}
            """;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("plan.yaml"), PLAN);
    }

    private Said compare(String... more) {
        List<String> words = new ArrayList<>(List.of("compare", plan.toString(), "--no-charts"));
        words.addAll(List.of("-o", folder.toString()));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    private static String joined(Said said) {
        return said.out().replaceAll("\\s+", " ");
    }

    @Test
    void anIndifferenceInAnotherUnitThanTheGoalIsRefused() {
        Said share = compare("--goal", "lateness(press)", "--indifference", "5%");
        Said time = compare("--goal", "p_contract(press)", "--indifference", "5m");

        assertThat(share.exitCode()).isEqualTo(2);
        assertThat(share.err())
                .contains("lateness(press)", "a share, but none of it is a share", "Maybe --indifference 1m");
        assertThat(time.exitCode()).isEqualTo(2);
        assertThat(time.err()).contains("a duration, but none of it is a time", "Maybe --indifference 1%");
        assertThat(compare("--indifference", "5m", "--indifference", "2%").exitCode())
                .isZero();
    }

    @Test
    void targetsAndWeightsAreToldWithWhoReachesThem() throws IOException {
        Said said = compare();
        String out = joined(said);

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(out)
                .contains(
                        "Target: at least 90.0 %. Weight: 3 of 5.", "Target: at most 1.0 min", "Target: at most 19:02")
                .containsPattern("base [0-9.]+ % missed shorter 100.0 % reached [0-9.]+ points more")
                .containsPattern("base 19:01 reached [a-z0-9: ]+later 19:11 missed 10 min later");
        String json = Files.readString(folder.resolve("plan/compare/comparison.json"));
        assertThat(json)
                .containsPattern("\"best_over_all\" : \\[\\s+\"shorter\"\\s+]")
                .contains("\"goal\" : \"press-kept\"", "\"weight\" : 3", "\"target\" : 0.9")
                .containsPattern("\"reached\" : true,\\s+\"sure\" : true");
        assertThat(Files.readString(folder.resolve("plan/compare/goals.csv")))
                .contains(",target,outcome\n", ",0.9,missed\n", ",2026-06-01T19:02:00+02:00,reached\n");
    }

    @Test
    void oneSentenceAnswersOverAllGoals() throws IOException {
        assertThat(joined(compare()))
                .contains("Over all 3 goals: shorter reaches 3 of 3 targets (weight 5); base 1 of 3 (weight 1)."
                        + " Against base it is better in press-kept and press-waits, worse in none.");
        assertThat(Files.readString(folder.resolve("plan/compare/comparison.html")))
                .contains("Over all 3 goals: shorter reaches 3 of 3 targets");
        assertThat(joined(compare("--variants", "later")))
                .contains("Over all 3 goals: base reaches 1 of 3 targets (weight 1).");
        assertThat(joined(compare("--goal", "home"))).doesNotContain("Over all");
    }

    @Test
    void whoReachesAsMuchAsBaseIsToldFromItByWhatIsBetter() throws IOException {
        Files.writeString(plan, PLAN.replace("target: 0.9", "target: 0.5").replace("target: 1m", "target: 1h"));

        assertThat(joined(compare("--variants", "shorter")))
                .contains(
                        "Over all 3 goals: shorter reaches 3 of 3 targets (weight 5), as base does. Against base it is better in"
                                + " press-kept and press-waits, worse in none.");
        assertThat(joined(compare("--variants", "shorter", "--indifference", "1h", "--indifference", "100%")))
                .contains("Over all 3 goals: no sure difference; each reaches 3 of 3 targets (weight 5).");
    }

    @Test
    void withoutTargetsWhoIsBetterByWeightDoesBest() throws IOException {
        Files.writeString(plan, PLAN.replaceAll(", target: [^,}]+", "").replace(", weight: 3", ""));

        assertThat(joined(compare("--variants", "both")))
                .contains("Over all 3 goals: both does best. Against base it is better in press-kept and press-waits,"
                        + " worse in home.")
                .doesNotContain("Target", "Weight");
        assertThat(joined(compare("--variants", "later"))).contains("Over all 3 goals: base does best.");
    }

    @Test
    void whatIsSureButPerhapsTooSmallToMatterIsSaidSo() {
        Said said = compare("--goal", "press-kept", "--variants", "shorter", "--indifference", "22%");

        assertThat(joined(said))
                .contains(
                        "better, perhaps not enough to matter",
                        "Surely the best, perhaps not by enough to matter: shorter");
    }

    @Test
    void aSelectionSaysWhichOfThoseThatAreOutAreEquallyGood() throws IOException {
        Said said = compare("--goal", "home", "--select", "0.95", "--indifference", "2m");

        assertThat(joined(said))
                .contains("base 1,000 19:00 the best shorter 1,000 19:00 none equally good as far as it matters")
                .containsPattern("later 1,000 19:10 10 min worse out of the running");
        assertThat(Files.readString(folder.resolve("plan/select/selection.json")))
                .contains("\"advantage\" : {");
    }

    @Test
    void aSelectionBelowItsFirstLookIsRefused() {
        Said said = compare("--goal", "home", "--select", "0.95", "--replications", "50");

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "Expected at least 1000 replications of each for a selection",
                        "received 50",
                        "Maybe --replications");
        assertThat(folder.resolve("plan")).doesNotExist();
    }

    @Test
    void oneReplicationIsPlayedOnceAndHasNoInterval() {
        assertThat(joined(compare("--replications", "1", "--goal", "home")))
                .contains("each played once on", "because a single replication has no interval");
    }

    @Test
    void whyIntervalsOfStartsAndGoalsDifferIsSaidWhereThereAreSeveralVariants() {
        assertThat(joined(compare())).contains("the intervals of a goal hold for all variants at once");
        assertThat(joined(compare("--variants", "later"))).doesNotContain("hold for all variants at once");
    }
}
