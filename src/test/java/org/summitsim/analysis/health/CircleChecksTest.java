package org.summitsim.analysis.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;

/** Meetings that can wait for each other for ever: what is warned of gets stuck when it is played, what is not does not. */
class CircleChecksTest {
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            places: {palace: {}, salon: {in: palace, capacity: 1}}
            people: {a: {base: palace}, b: {base: palace}, c: {base: palace}}
            resources:
              interpreters: {kind: staff, capacity: %d}
              screen: {kind: equipment, capacity: 1}
            meetings:
            """;

    /** It holds something for an hour; after half of it an item needs more. */
    private static String meeting(String who, String start, String holds, String needs) {
        return """
              %s-talks:
                people: [%s]
                start: day 1 %s
                uses: %s
                agenda: {opening: {duration: 30m}, toast: {duration: 30m, uses: %s}}
            """.formatted(who, who, start, holds, needs);
    }

    private static List<String> found(String text) {
        return Health.check(Stage.of(text)).stream()
                .filter(f -> f.check() == Check.CIRCULAR_WAIT)
                .map(f -> String.join(".", f.path()) + ": " + f.message())
                .toList();
    }

    private static boolean isStuck(String text) {
        Play play = Stage.of(text);
        return !Set.of(State.DONE)
                .containsAll(Arrays.asList(play.player().baseline().state()));
    }

    @Test
    void twoThatHoldAUnitAndNeedAnother() {
        String both = meeting("a", "10:00", "{interpreters: 1}", "{interpreters: 1}")
                + meeting("b", "10:20", "{interpreters: 1}", "{interpreters: 1}");

        assertThat(found(PLAN.formatted(2) + both))
                .containsExactly(
                        "meetings.b-talks.agenda.toast.uses: a-talks, b-talks can wait for each other for ever: from 10:20 on"
                                + " each holds what an item of another needs (a-talks/toast needs 1 more of interpreters, b-talks/toast"
                                + " needs 1 more of interpreters)");
        assertThat(isStuck(PLAN.formatted(2) + both)).isTrue();
        assertThat(found(PLAN.formatted(3) + both)).isEmpty();
        assertThat(isStuck(PLAN.formatted(3) + both)).isFalse();
    }

    @Test
    void twoThatHoldWhatTheOtherNeeds() {
        String both = meeting("a", "10:00", "{interpreters: 1}", "[screen]")
                + meeting("b", "10:20", "[screen]", "{interpreters: 1}");

        assertThat(found(PLAN.formatted(1) + both)).hasSize(1);
        assertThat(isStuck(PLAN.formatted(1) + both)).isTrue();
        assertThat(found(PLAN.formatted(2) + both)).isEmpty();
        assertThat(isStuck(PLAN.formatted(2) + both)).isFalse();
    }

    @Test
    void threeInACircle() {
        String one = "{interpreters: 1}";
        String three =
                meeting("a", "10:00", one, one) + meeting("b", "10:10", one, one) + meeting("c", "10:20", one, one);

        assertThat(found(PLAN.formatted(3) + three))
                .singleElement()
                .satisfies(f -> assertThat(f).contains("a-talks, b-talks, c-talks can wait"));
        assertThat(isStuck(PLAN.formatted(3) + three)).isTrue();
        assertThat(found(PLAN.formatted(4) + three)).isEmpty();
        assertThat(isStuck(PLAN.formatted(4) + three)).isFalse();
    }

    @Test
    void notWhereTheyAreNeverOpenTogetherOrTheItemHasBegunBefore() {
        String first = meeting("a", "10:00", "{interpreters: 1}", "{interpreters: 1}");

        for (String second : List.of(
                meeting("b", "11:00", "{interpreters: 1}", "{interpreters: 1}"),
                meeting("b", "10:31", "{interpreters: 1}", "{interpreters: 1}"),
                meeting("b", "10:20", "{interpreters: 2}", "[screen]"),
                meeting("b", "10:20", "{interpreters: 1}", "[screen]"),
                meeting("a", "10:20", "{interpreters: 1}", "{interpreters: 1}").replace("a-talks", "b-talks"))) {
            assertThat(found(PLAN.formatted(2) + first + second)).as(second).isEmpty();
            assertThat(isStuck(PLAN.formatted(2) + first + second)).as(second).isFalse();
        }
    }

    @Test
    void notWhereTheyNeedTheSameRoomOrCanTakeSomethingElse() {
        String one = meeting("a", "10:00", "{interpreters: 1}", "{interpreters: 1}")
                .replace("people:", "at: salon\n    people:");
        String two = meeting("b", "10:20", "{interpreters: 1}", "{interpreters: 1}")
                .replace("people:", "at: salon\n    people:");

        assertThat(found(PLAN.formatted(2) + one + two)).isEmpty();
        assertThat(isStuck(PLAN.formatted(2) + one + two)).isFalse();

        String choice = meeting("a", "10:00", "{interpreters: 1}", "{any-of: [interpreters, screen]}")
                + meeting("b", "10:20", "{interpreters: 1}", "{interpreters: 1}");
        assertThat(found(PLAN.formatted(2) + choice)).isEmpty();
        assertThat(isStuck(PLAN.formatted(2) + choice)).isFalse();
    }
}
