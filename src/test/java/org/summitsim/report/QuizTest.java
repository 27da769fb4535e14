package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.trace.Trace;
import org.summitsim.engine.Play;
import org.summitsim.yaml.ScenarioReader;

/** The questions of a quiz: what is right is what happened, and it follows from what is shown. */
class QuizTest {
    /** As drawn at the median talks take 50 minutes, so that lunch waits for them and the guest's tour is first. */
    private static final String TEXT = """
        summit: 1
        clock: {day-1: 2024-04-10, zone: UTC}
        people: {host: {name: The host}, guest: {name: The guest}, aide: {name: The aide}, cook: {name: The cook}}
        resources: {hall: {name: The hall, kind: staff}}
        meetings:
          talks: {title: The talks, people: [host, guest], start: day 1 10:00, duration: "uniform(40m, 60m)", planned: 30m}
          lunch: {title: The lunch, people: [host, cook], uses: {hall: 1}, after: [talks], start: day 1 10:35, duration: 30m, due: day 1 11:10}
          tour: {title: The tour, people: [aide], start: day 1 10:45, duration: 20m}
          tea: {title: The tea, people: [guest, cook], after: [lunch], start: day 1 11:00, duration: 20m}
        """;

    private static List<Question> questions(String text, long seed) {
        Play play = Play.of(
                ScenarioReader.read("quiz.yaml", text, List.of()).scenario().orElseThrow());
        double[] middle = new double[play.inputs().size()];
        Arrays.fill(middle, 0.5);
        return Quiz.questions(Trace.of(play, middle), 100, seed);
    }

    private static Question about(String text) {
        return questions(TEXT, 1).stream()
                .filter(q -> q.text().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private static String right(Question question) {
        return question.options().get(question.answer());
    }

    @Test
    void whatStartsFirstIsNotWhatIsPlannedFirst() {
        List<Question> first = questions(TEXT, 1).stream()
                .filter(q -> q.text().contains("starts first?"))
                .filter(q -> right(q).contains("The tour"))
                .toList();

        assertThat(first).hasSize(1);
        assertThat(first.get(0).options()).contains("\u201cThe lunch\u201d", "\u201cThe tea\u201d");
        assertThat(first.get(0).facts())
                .contains("\u201cThe talks\u201d goes on until 10:50, with The host and The guest")
                .contains("\u201cThe lunch\u201d is planned for 10:35; comes after \u201cThe talks\u201d;"
                        + " needs The host, The cook and The hall");
    }

    @Test
    void whatIsWaitedForIsNotThere() {
        Question question = about("\u201cThe lunch\u201d could start now");

        assertThat(right(question)).isEqualTo("the end of \u201cThe talks\u201d");
        assertThat(question.options()).contains("The cook").doesNotContain("The host");
        assertThat(question.explanation()).contains("ended 20 min late", "It starts at 10:50.");
    }

    @Test
    void aLateStartHasItsBindingCause() {
        Question question = about("\u201cThe lunch\u201d starts only now; planned was 10:35. Why?");

        assertThat(right(question)).isEqualTo("It waited for the end of \u201cThe talks\u201d");
        assertThat(question.options())
                .hasSize(4)
                .doesNotContain("It waited for The host")
                .containsAnyOf("It waited for The cook", "It waited for The hall", "It had a delay of its own");
        assertThat(question.facts()).contains("\u201cThe talks\u201d ended at 10:50", "It had no delay of its own");
        assertThat(question.explanation())
                .contains("\u201cThe talks\u201d ends 20 min late: it took 50 min instead of 30 min");
    }

    @Test
    void anEndAndADueAreTheStartAndTheLength() {
        assertThat(right(about("\u201cThe talks\u201d starts now. When does it end?")))
                .isEqualTo("10:50");
        Question due = about("\u201cThe lunch\u201d starts now. Does it end in time?");

        assertThat(due.facts()).contains("This time it takes 30 min", "It is due at 11:10");
        assertThat(right(due)).isEqualTo("No, it ends 10 min after its due");
        assertThat(due.options()).contains("Yes, with 10 min to spare", "Yes, with 5 min to spare");
    }

    @Test
    void equalSeedsAskEqualQuestions() {
        assertThat(questions(TEXT, 7)).isEqualTo(questions(TEXT, 7)).isNotEqualTo(questions(TEXT, 8));
    }

    @Test
    void whatGoesAsPlannedHasNoLateStart() {
        assertThat(questions(TEXT.replace("uniform(40m, 60m)", "30m").replace("11:00", "11:30"), 1))
                .isNotEmpty()
                .noneMatch(q -> q.text().contains("Why?"));
    }
}
