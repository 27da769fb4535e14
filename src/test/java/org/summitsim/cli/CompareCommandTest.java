package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code summit compare}: whom it compares, by what, in which words, and what it leaves. */
class CompareCommandTest {
    private static final String PLAN = """
            summit: 1
            title: Talks and a press conference
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            run: {replications: 300, seed: 4}
            people: {host: {}, guest: {}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: "pert(40m, 60m, 100m)"}
              press:
                title: The press conference
                people: [host]
                start: day 1 10:10
                duration: "triangular(10m, 20m, 40m)"
                contract: {within: 5m, probability: 0.8}
              photo: {people: [guest], start: day 1 09:30, duration: 10m}
            goals:
              early: {of: day_end(1)}
              punctual: {of: p_contract(press)}
            variants:
              shorter: {title: Talks ten minutes shorter, set: {meetings: {talks: {duration: "pert(30m, 50m, 90m)"}}}}
              same: {title: Nothing that matters, set: {meetings: {talks: {title: The talks}}}}
              without: {title: A dinner and no photo, set: {meetings: {photo: null, dinner:
                {people: [guest], start: day 1 12:00, duration: 30m}}}}
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

    private Path results(String name) {
        return folder.resolve("plan").resolve(name);
    }

    private String file(String name) throws IOException {
        return Files.readString(results("compare").resolve(name));
    }

    private static List<String> rows(String csv, String part) {
        return csv.lines().filter(line -> line.contains(part)).toList();
    }

    @Test
    void itTellsTheStartsThatMoveThenGoalByGoalWhoIsBetter() {
        Said said = compare();

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .startsWith(
                        "Talks and a press conference\nCompared: base with shorter, same and without, each played 300"
                                + " times on the same random numbers\n(seed 4, random sampling).\n")
                .containsSubsequence(
                        "shorter: Talks ten minutes shorter\n",
                        "press    10:10  10:13 → 10:11  2.0 min earlier  1.6 to 2.4 min earlier\n",
                        "same: Nothing that matters\n- The talks (talks) is called The talks (new)\nNo start moves",
                        "without: A dinner and no photo\n- Left out: photo\n- Added: dinner, 12:00 to 12:30\nNo start moves by a minute or more.\n\n",
                        "early: When day 1 ends (day_end(1))\n",
                        "without",
                        "later",
                        "worse\n",
                        "punctual: How often The press conference keeps its contract (p_contract(press))\n",
                        "points more",
                        "better\n",
                        "Surely the best: shorter, ",
                        "up to 1 point does not matter.",
                        "separate",
                        "Report: " + results("compare").resolve("comparison.html"));
    }

    @Test
    void whatIsNotOtherwiseDiffersByExactlyNothingInEveryFile() throws IOException {
        compare("--variants", "same");
        Path where = results("compare-same");

        for (String row : rows(Files.readString(where.resolve("goals.csv")), "same,day_end(1)")) {
            assertThat(row).contains(",300,0,0,0,0.95,", ",no difference that matters,1,,0,0");
        }
        assertThat(rows(Files.readString(where.resolve("goals.csv")), "same,p_contract(press)"))
                .singleElement()
                .asString()
                .contains(",300,0,-0.0", ",undecided,1,");
        assertThat(rows(Files.readString(where.resolve("starts.csv")), "same,"))
                .hasSize(3)
                .allMatch(row -> row.contains(",300,0,0,0"))
                .noneMatch(row -> row.contains("moved"));
        assertThat(Files.readString(where.resolve("comparison.json")))
                .containsPattern("\"mean\" : 0,\\s+\"interval\" : \\{\\s+\"low\" : 0,\\s+\"high\" : 0,")
                .containsPattern("\"gain\" : null");
    }

    @Test
    void filesHoldAllThereIsAndNothingElseIsLeft() throws IOException {
        compare();

        try (Stream<Path> all = Files.list(results("compare"))) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "comparison.html", "comparison.json", "goals.csv", "starts.csv", "manifest.json");
        }
        assertThat(results("base")).doesNotExist();
        assertThat(file("comparison.json"))
                .contains("\"level\" : 0.983333333333333", "\"method\" : \"best of pairs\"", "\"correlation\" : ");
        assertThat(rows(file("starts.csv"), "without,"))
                .anyMatch(row -> row.startsWith("without,dinner,dinner,added"))
                .anyMatch(row -> row.startsWith("without,photo,photo,left out"));
        assertThat(file("manifest.json")).contains("\"contenders\" : [", "\"without\"", "\"--no-charts\"", "goals.csv");
        assertThat(file("goals.csv").lines()).hasSize(1 + 2 * 4);
    }

    @Test
    void thePageNeedsNothingElseAndShowsEveryChart() throws IOException {
        Said said = Said.by("compare", plan.toString(), "-o", folder.toString());
        String page = file("comparison.html");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(page)
                .contains(
                        "id=\"goal-1-day-end-1\"",
                        "id=\"goal-1-day-end-1-curves\"",
                        "id=\"goal-2-p-contract-press\"",
                        "id=\"starts-shorter\"")
                .doesNotContain("id=\"starts-same\"", "p-contract-press-curves");
        assertThat(page.replaceAll("http-equiv|http://www.w3.org/[0-9a-z/]+", ""))
                .doesNotContain("http", "<script", "<link", "<img", "@import", "url(//");
        assertThat(results("compare").resolve("charts/goal-1-day-end-1.svg")).exists();
    }

    @Test
    void theNumberOfThreadsAndTheLanguageOfTheMachineChangeNothing() throws IOException {
        String said = compare("--threads", "1").out();
        String one = file("comparison.json");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(compare("--threads", "3").out()).isEqualTo(said);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(file("comparison.json")).isEqualTo(one);
    }

    @Test
    void someVariantsAreComparedInTheOrderOfTheFileAndBaseIsAlwaysFirst() {
        Said said = compare("--variants", "without,base,shorter");

        assertThat(said.out()).contains("Compared: base with shorter and without,");
        assertThat(results("compare-shorter+without").resolve("goals.csv")).exists();
    }

    @Test
    void whatIsSetIsOneMoreVariant() throws IOException {
        Said said = compare("--variants", "base", "--set", "meetings.press.start=day 1 10:40");

        assertThat(said.out())
                .contains("Compared: base with changed,", "changed: meetings.press.start=day 1 10:40", "10:10 → 10:40");
        assertThat(Files.readString(results("compare-changed").resolve("manifest.json")))
                .contains("meetings.press.start=day 1 10:40");
    }

    @Test
    void aGoalIsOneOfTheFileOrAnyMeasureThatOneOfThemHas() {
        Said said = compare("--goal", "punctual", "--goal", "start(dinner)", "--goal", "utilization(host)");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("punctual: ", "When dinner starts (start(dinner))", "utilization(host)")
                .contains("Which is best cannot be said, because not all of them have it.")
                .doesNotContain("day_end");
    }

    @Test
    void withoutGoalsTheEndsOfDaysAndTheContractsAreCompared() throws IOException {
        Files.writeString(plan, PLAN.replaceAll("(?s)goals:.*?variants:", "variants:"));

        assertThat(compare().out()).contains("(day_end(1))", "(p_contract(press))", "(p_joint)");
    }

    @Test
    void upToTheIndifferenceNothingMatters() {
        String wide = compare("--indifference", "2h", "--indifference", "100%").out();

        assertThat(wide)
                .contains(
                        "No difference that matters: shorter, same, without.", "up to 120 min does", "up to 100 points")
                .doesNotContain("better\n", "worse\n", "Surely");
    }

    @Test
    void fewReplicationsLeaveItUndecidedAndTheTextSaysHowManyWouldTell() {
        Said said = compare("--replications", "20", "--variants", "shorter", "--goal", "punctual");

        assertThat(said.out())
                .contains("undecided")
                .containsPattern("Undecided: about [0-9,]+ replications would tell");
    }

    @Test
    void runsLeaveTheFilesOfRunsTooWithWhatARunOfItsOwnLeaves() throws IOException {
        compare("--runs");
        String summary = Files.readString(results("shorter").resolve("summary.json"));
        Said.by("run", plan.toString(), "--variant", "shorter", "--no-charts", "--quiet", "-o", folder.toString());

        assertThat(results("base").resolve("report.html")).exists();
        assertThat(Files.readString(results("shorter").resolve("summary.json"))).isEqualTo(summary);
    }

    @Test
    void everyOneThatFailsIsNamedAndTheExitCodeIsOne() {
        Said said = compare("--quiet", "--fail-if", "day_end(1) > day 1 12:00");

        assertThat(said.exitCode()).isOne();
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("Failed in without: day_end(1) is 12:30")
                .hasLineCount(1);
        assertThat(compare("--quiet", "--fail-if", "day_end(1) > day 1 13:00").exitCode())
                .isZero();
    }

    @Test
    void quietSaysNothingAndAllListsEverything() {
        assertThat(compare("--quiet").all()).isEmpty();
        assertThat(compare("--indifference", "2h", "--goal", "early").out())
                .contains("No difference that matters: shorter, same, without.");
        assertThat(compare("--indifference", "2h", "--goal", "early", "--all").out())
                .doesNotContain("No difference that matters: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--variants | shortr | received \"shortr\" | Maybe shorter",
                "--variants | nobody-knows-this | received \"nobody-knows-this\" | Maybe shorter, same, without",
                "--variants | base | Expected a variant to compare with base | Maybe --variants all",
                "--goal | day_ned(1) | Expected a measure of this scenario, received \"day_ned(1)\" | Maybe day_end(1)",
                "--indifference | 5 | Expected a duration such as 5m, or a share | received \"5\"",
                "--indifference | -1m | Expected a duration such as 5m, or a share | received \"-1m\"",
                "--indifference | 101% | Expected a duration such as 5m, or a share | received \"101%\"",
                "--set | meetings.lunch.duration=5m | meetings.lunch | Expected",
                "--fail-if | day_end(9) < 1 | day_end(9) | Maybe day_end(1)",
                "--varaints | same | Expected an option of summit compare | Maybe --variants"
            })
    void whatIsWrongIsSaidWithWhatToTry(String option, String value, String wrong, String hint) {
        Said said = compare(option, value);

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(wrong, hint).doesNotContain("Exception");
        assertThat(results("compare")).doesNotExist();
    }

    @Test
    void aFileWithoutVariantsIsAnsweredWithHowToWriteOne() {
        Said said = Said.by("compare", "scenarios/examples/first.yaml", "-o", folder.toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .contains(
                        "Expected variants in scenarios/examples/first.yaml", "\nvariants:\n  short-lunch:", "--set ");
    }

    @Test
    void aVariantThatCannotBePlayedIsNamed() throws IOException {
        Files.writeString(plan, PLAN.replace("photo: null,", "photo: null, press: {people: [nobody]},"));
        Said said = compare();

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("In variant without: ", "nobody");
    }

    @Test
    void aSelectionFindsTheBestAndSaysHowOftenEachWasPlayed() throws IOException {
        Said said = compare("--select", "0.95", "--goal", "early", "--indifference", "1m");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .contains(
                        "Selected by: When day 1 ends (day_end(1)).",
                        "The best is shorter, with a probability of at least")
                .containsPattern("shorter +[0-9,]+ +10:3\\d +the best\n")
                .containsPattern("without +1,0\\d\\d +12:30 +1 h 56 min to 1 h 57 min worse +out of the running\n")
                .containsPattern("All together took [0-9,]+ replications.\n");
        assertThat(Files.readString(results("select").resolve("selection.json")))
                .contains("\"best\" : \"shorter\"", "\"probability\" : 0.95", "\"indifference\" : 1,");
        assertThat(Files.readString(results("select").resolve("candidates.csv")))
                .contains("\nwithout,day_end(1),moment,10", ",out of the running\n");
        assertThat(results("compare")).doesNotExist();
    }

    @Test
    void aSelectionThatIsNotDecidedSaysWhoIsLeft() {
        Said said = compare(
                "--select",
                "99%",
                "--goal",
                "early",
                "--indifference",
                "0.001s",
                "--replications",
                "1100",
                "--variants",
                "base",
                "--set",
                "meetings.talks.duration=pert(40m, 60.2m, 100m)");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("Not decided: base or changed may be the best.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--goal early --select 2 | Expected a probability such as 0.95, received \"2\"",
                "--goal early --select 0.2 | Expected a probability above that of guessing one of 4",
                "--goal early --select 0.9 --indifference 0m | Expected an indifference above 0",
                "--goal early --goal punctual --select 0.9 | Expected one goal to select by, received 2",
                "--goal early --select 0.9 --runs | Expected --select without --runs, --fail-if and --precision",
                "--goal early --select 0.9 --precision 1m | Expected --select without",
                "--goal early --select 0.9 --sampling sobol | Expected the sampling random or antithetic",
                "--goal start(dinner) --select 0.9 | Expected a measure of every variant, received start(dinner)"
            })
    void aSelectionThatCannotBeMadeIsRefused(String options, String wrong) {
        Said said = compare(options.split(" "));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains(wrong).doesNotContain("Exception");
    }

    @Test
    void whereSeveralMayBeTheBestWhatIsBetweenThemIsTold() {
        assertThat(compare("--variants", "same", "--goal", "punctual").out())
                .contains(
                        "base or same may be the best. Against the best of the others: base 1.3 points worse to 1.3",
                        "same 1.3 points");
    }

    @Test
    void thoseThatAreTheSameInEveryReplicationAreToldTogether() throws IOException {
        Files.writeString(plan, PLAN + "  again: {set: {meetings: {photo: {title: A photo}}}}\n");

        assertThat(compare("--goal", "punctual").out())
                .contains("The same in every replication: same, without, again.\n")
                .doesNotContain("\nsame  ");
        assertThat(compare("--goal", "punctual", "--all").out()).contains("\nsame  ");
    }

    @Test
    void aVariantThatIsCalledAsTheFileIsRefused() throws IOException {
        Files.writeString(plan, PLAN + "  base: {set: {meetings: {photo: {duration: 5m}}}}\n");
        Said said = compare();

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("Expected variants that have other names than base", "Maybe rename");
    }
}
