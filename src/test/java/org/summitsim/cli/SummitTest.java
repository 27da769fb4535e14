package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line by itself: help, version, and what was mistyped. */
class SummitTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "run --help",
                "validate --help",
                "schema --help",
                "check --help",
                "diff --help",
                "trace --help",
                "quiz --help",
                "completion --help",
                "run -h"
            })
    void everyHelpPageHasExamplesAndExitCodes(String words) {
        Said said = Said.by(words.split(" "));

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("Usage: summit", "Examples:\n", "Exit codes:\n", "--help", "--version");
    }

    @Test
    void theHelpOfRunNamesEveryOption() {
        assertThat(Said.by("run", "--help").out())
                .contains("--replications", "--precision", "--seed", "--threads", "--set", "-o,", "--no-charts")
                .contains("--all", "--quiet");
    }

    @Test
    void aNarrowTerminalGetsNarrowHelp() {
        String help = Said.with(Map.of("COLUMNS", "70"), "validate", "--help").out();

        assertThat(help.lines()).allMatch(line -> line.length() <= 70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "run --version"})
    void theVersionIsThatOfTheBuild(String words) {
        assertThat(Said.by(words.split(" ")).out()).matches("summit-sim \\d+\\.\\d+\\.\\d+\\S*\nJava .+\n");
    }

    @ParameterizedTest
    @CsvSource({
        "run x --replicatons 10, --replications",
        "run x --replicatons=10, --replications",
        "run x --quite, --quiet",
        "run x --thread 2, --threads",
        "run x --nocharts, --no-charts",
        "run x --presicion 2m, --precision",
        "run x --repl 10, --replications",
        "rnu x, run",
        "val x, validate",
        "validat x, validate",
        "--hepl, --help",
    })
    void aMistypedWordIsAnsweredWithTheNearestOne(String words, String nearest) {
        Said said = Said.by(words.split(" "));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("received \"", "\n  Maybe " + nearest + "\n", "Try: summit");
    }

    @Test
    void aWordLikeNoOtherGetsNoSuggestion() {
        assertThat(Said.by("run", "x", "--gargantuan").err()).doesNotContain("Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "run | Expected FILE, received nothing.",
                "validate | Expected FILE, received nothing.",
                "run a b | Expected nothing more for summit run, received \"b\".",
                "run a --seed | Expected --seed S, received nothing.",
                "run a --seed x | Expected a whole number from -2^63 to 2^63 - 1, received \"x\"",
                "run a --replications 0 | Expected a whole number from 1 to 10000000, received \"0\"",
                "run a --replications 1e3 | Expected a whole number from 1 to 10000000, received \"1e3\"",
                "run a --threads -1 | Expected a whole number from 1 to 1024, received \"-1\"",
                "run a --precision 2 | (write 2m)",
                "run a --precision 0m | received \"0m\"",
                "run a --seed 1 --seed 2 | --seed",
            })
    void wrongWordsAreExplained(String words, String message) {
        Said said = Said.by(words.split(" "));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains(message).doesNotContain("\tat ", "Exception");
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        Said said = Said.by();

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .startsWith("Expected a command, received nothing.")
                .contains("validate", "completion");
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        Said said = Said.by("completion");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out())
                .contains("complete -F _complete_summit", "validate", "--replications", "--no-charts")
                .contains("check", "diff", "schema", "new", "--fail-if", "--variant", "--format", "\"text\" \"json\"");
    }

    @Test
    void aBugOfOursIsOneLineWithWhatToReport() {
        String line = Faults.internal(new IllegalStateException("first\nsecond"));

        assertThat(line)
                .startsWith("Internal error in org.summitsim.cli.SummitTest.")
                .contains("IllegalStateException: first second", "Please report")
                .doesNotContain("\n");
    }
}
