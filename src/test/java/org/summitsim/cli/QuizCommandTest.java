package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            } else if (part.startsWith("Wrong. Right is ")) {
                answers.append(part.charAt("Wrong. Right is ".length())).append('\n');
            }
        }

        Said said = answering(answers.toString(), "quiz", FLAGSHIP, "--questions", "8");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).endsWith("Score: 8 of 8.\n").doesNotContain("Wrong. Right is");
        assertThat(wrong).contains("Wrong. Right is");
    }

    @Test
    void aQuizAsksOfAllKinds() {
        String out = answering("a\n".repeat(12), "quiz", FLAGSHIP, "--questions", "12")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(out)
                .contains("Question 12 of 12")
                .contains(
                        "Which of these starts first?",
                        "does it wait for?",
                        "starts only now; planned was",
                        "starts now. When does it end?",
                        "starts now. Does it end in time?");
    }

    @Test
    void activitiesAreCalledByTheirTitles() {
        String out = answering("a\n".repeat(40), "quiz", FLAGSHIP, "--questions", "40")
                .out();

        assertThat(out)
                .contains("\u201cPresident Biden receives President Marcos\u201d")
                .doesNotContain("us-philippines", "business-luncheon", "haneda-andrews", "/photograph");
    }

    @Test
    void anEndIsTheStartAndWhatItTakes() {
        String out = answering("a\n".repeat(100), "quiz", FLAGSHIP, "--questions", "100")
                .out();
        Pattern shape =
                Pattern.compile("(?s).*?, (\\d\\d):(\\d\\d)\\. .*starts\\s+now\\.\\s+When\\s+does\\s+it\\s+end\\?\\R"
                        + " - Planned: .*\n - This time it takes (?:(\\d+) h ?)?(?:(\\d+) min)?\\R"
                        + "(.*)\n> (Right|Wrong. Right is (.)).*");
        int found = 0;
        for (String part : out.split("Question \\d+ of")) {
            Matcher question = shape.matcher(part);
            if (question.matches()) {
                int length = minutes(question.group(3)) * 60 + minutes(question.group(4));
                int end = minutes(question.group(1)) * 60 + minutes(question.group(2)) + length;
                String right = question.group(7) == null ? "a" : question.group(7);
                assertThat(question.group(5)).contains(String.format("%s) %02d:%02d", right, end / 60 % 24, end % 60));
                found++;
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    private static int minutes(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
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
                .containsPattern("Score: [01] of 1 answered, 5 in all\\.\n$");
    }

    @Test
    void theEndOfInputEndsItPolitely() {
        Said said = answering("", "quiz", FIRST);

        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).endsWith("That was the last answer.\nScore: 0 of 0 answered, 5 in all.\n");
    }

    @Test
    void whyItIsLateIsAskedAndExplained() {
        String out = answering("a\n".repeat(9), "quiz", FIRST, "--replication", "worst", "--questions", "9")
                .out();

        assertThat(out.replace('\n', ' ')).contains("starts only now; planned was 11:00. Why?");
        assertThat(out)
                .contains(") It waited for the end of \u201ctalks\u201d\n", ") It had a delay of its own\n")
                .containsPattern(" - \u201ctalks\u201d ended at 1\\d:\\d\\d\n")
                .containsPattern(
                        "(?s)\u201clunch\u201d\\s+starts\\s+\\d.* late,\\s+because\\s+\u201ctalks\u201d\\s+ended\\s+\\d");
    }

    @Test
    void wrongNumbersAreAnsweredInWords() {
        assertThat(Said.by("quiz", FIRST, "--questions", "0").err()).contains("from 1 to 100, received \"0\"");
        assertThat(Said.by("quiz", FIRST, "--replication", "3000").err()).contains("from 1 to 2000");
        assertThat(Said.by("quiz", FIRST, "--questions", "0").exitCode()).isEqualTo(2);
    }
}
