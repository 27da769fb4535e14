package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code summit quiz}: questions from the engine, answers from a pipe. */
class QuizCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";
    private static final String FLAGSHIP = "scenarios/kishida-2024.yaml";

    private static Said answering(String answers, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new BufferedReader(new StringReader(answers)),
                new PrintWriter(out),
                new PrintWriter(err),
                Map.of(),
                false,
                false);
        int code = Summit.run(terminal, words);
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void whoKnowsTheAnswersGetsThemAllRight() {
        String wrong =
                answering("a\n".repeat(8), "quiz", FLAGSHIP, "--questions", "8").out();
        StringBuilder answers = new StringBuilder();
        for (String part : wrong.split("\n> ", -1)) {
            if (part.startsWith("Right: ")) {
                answers.append("a\n");
            } else if (part.startsWith("No, it is ")) {
                answers.append(part.charAt("No, it is ".length())).append('\n');
            }
        }

        Said said = answering(answers.toString(), "quiz", FLAGSHIP, "--questions", "8");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).endsWith("Score: 8 of 8.\n").doesNotContain("No, it is");
        assertThat(wrong).contains("No, it is");
    }

    @Test
    void aQuizAsksOfAllKinds() {
        String out = answering("a\n".repeat(12), "quiz", FLAGSHIP, "--questions", "12")
                .out();

        assertThat(out)
                .contains("Question 12 of 12")
                .contains(
                        "Which of these happens next?",
                        "does it wait for?",
                        "When does it start?",
                        "When does it end?");
    }

    @Test
    void theSameOptionsAskTheSameAndOtherReplicationsAskOtherwise() {
        Said said = answering("a\nb\n", "quiz", FIRST);

        assertThat(answering("a\nb\n", "quiz", FIRST)).isEqualTo(said);
        assertThat(answering("a\nb\n", "quiz", FIRST, "--replication", "2").out())
                .isNotEqualTo(said.out());
    }

    @Test
    void whatIsNoAnswerIsAskedAgain() {
        Said said = answering("x\n\nA)\nq\n", "quiz", FIRST);

        assertThat(said.exitCode()).isZero();
        assertThat(said.out())
                .contains("or q to stop, received \"x\"\n", "received \"\"\n")
                .containsPattern("Score: [01] of 1 answered, 6 in all\\.\n$");
    }

    @Test
    void theEndOfInputEndsItPolitely() {
        Said said = answering("", "quiz", FIRST);

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith("That was the last answer.\nScore: 0 of 0 answered, 6 in all.\n");
    }

    @Test
    void anAnswerIsExplained() {
        String out = answering("a\n".repeat(6), "quiz", FIRST, "--replication", "worst")
                .out();

        assertThat(out).contains("\u201clunch\u201d").containsPattern("late, because \u201c|it started .* late");
    }

    @Test
    void wrongNumbersAreAnsweredInWords() {
        assertThat(Said.by("quiz", FIRST, "--questions", "0").err()).contains("from 1 to 100, received \"0\"");
        assertThat(Said.by("quiz", FIRST, "--replication", "3000").err()).contains("from 1 to 2000");
        assertThat(Said.by("quiz", FIRST, "--questions", "0").exitCode()).isEqualTo(2);
    }
}
