package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Scenario;
import org.summitsim.model.Variant;

/** Variants: what they change, on what they build, and what is wrong with them. */
class VariantsTest {
    private static final String LUNCH = Texts.HEAD + """
            people: {host: {}, guest: {}}
            meetings:
              lunch: {people: [host], start: day 1 12:15, duration: 1h}
              speech: {people: [host, guest], after: [lunch], duration: 10m}
            variants:
              later: {title: Half an hour more, set: {meetings: {lunch: {start: day 1 12:45}}}}
              shorter: {based-on: later, set: {meetings: {lunch: {duration: 40m}}}}
              toasts: {set: {meetings: {toasts: {people: [host], duration: 5m}, speech: null}}}
            """;

    private static Reading read(String text, String variant) {
        return ScenarioReader.read("test.yaml", text, Change.to(variant));
    }

    private static Scenario scenario(String variant) {
        Reading reading = read(LUNCH, variant);
        return reading.scenario().orElseThrow(() -> new AssertionError(Texts.formatted(reading)));
    }

    private static LocalDateTime start(Scenario scenario) {
        return scenario.programme()
                .entries()
                .get(0)
                .timing()
                .start()
                .orElseThrow()
                .at()
                .local();
    }

    @Test
    void aVariantChangesWhatItsSetSaysAndNothingElse() {
        Scenario later = scenario("later");

        assertThat(start(later)).isEqualTo("2024-04-10T12:45");
        assertThat(later.programme().entries().get(0).agenda())
                .isEqualTo(scenario("toasts").programme().entries().get(0).agenda());
    }

    @Test
    void aVariantBuildsOnTheOneThatItIsBasedOn() {
        Scenario shorter = scenario("shorter");

        assertThat(start(shorter)).isEqualTo("2024-04-10T12:45");
        assertThat(shorter.programme().entries().get(0).agenda())
                .isNotEqualTo(scenario("later").programme().entries().get(0).agenda());
    }

    @Test
    void aVariantAddsAWholeEntryAndTakesOneOut() {
        assertThat(scenario("toasts").programme().entries()).extracting("id").containsExactly("lunch", "toasts");
    }

    @Test
    void theFileItselfStaysAsItIsAndListsItsVariants() {
        Reading reading = ScenarioReader.read("test.yaml", LUNCH, Change.NONE);

        assertThat(Texts.formatted(reading)).isEmpty();
        assertThat(start(reading.scenario().orElseThrow())).isEqualTo("2024-04-10T12:15");
        assertThat(reading.scenario().orElseThrow().programme().aims().variants())
                .containsExactly(
                        new Variant("later", "Half an hour more", Optional.empty()),
                        new Variant("shorter", "shorter", Optional.of("later")),
                        new Variant("toasts", "toasts", Optional.empty()));
    }

    @Test
    void changesOfTheCommandLineComeOnTopOfTheVariant() {
        Change change = new Change(Optional.of("later"), List.of(Patch.parse("meetings.lunch.start=day 1 13:00")));
        Reading reading = ScenarioReader.read("test.yaml", LUNCH, change);

        assertThat(start(reading.scenario().orElseThrow())).isEqualTo("2024-04-10T13:00");
    }

    @Test
    void aVariantThatTheFileHasNotIsRefusedWithTheNearest() {
        assertThat(Texts.formatted(read(LUNCH, "latter")))
                .contains("--variant", "Expected a variant that the file has, received latter", "Maybe later");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x: {title: y} | variants.x: Expected the key set in a variant, received none",
                "x: {set: {}} | variants.x.set: Expected a set that changes something, received an empty one",
                "x: {set: later} | variants.x.set: Expected a map of what is other in this variant, received later",
                "x: {set: {title: z}, based-on: latter}"
                        + " | variants.x.based-on: Expected a variant that the file has, received latter",
                "x: {set: {title: z}, based-on: x}"
                        + " | variants.x.based-on: Expected variants without a circle, received x based on x",
                "x: {set: {meetings: {lunch: {start: day 1 12:15}}}}"
                        + " | meetings.lunch.start: In variant x: Expected a patch that changes something, received one"
                        + " that changes nothing",
                "x: {set: {meetings: {lunhc: null}}}"
                        + " | meetings.lunhc: In variant x: Expected a path that the file has, received meetings.lunhc",
                "x: {set: {meting: {}}} | meting: In variant x: Expected a path that the file has, received meting",
                "x: {set: {variants: {later: null}}}"
                        + " | variants.x.set.variants: Expected a set of anything but variants, received it",
            })
    void whatCannotBeAppliedIsRefusedWithoutBeingAskedFor(String variant, String expected) {
        Reading reading = ScenarioReader.read("test.yaml", LUNCH + "  " + variant + "\n", Change.NONE);

        assertThat(reading.problems())
                .extracting(p -> String.join(".", p.path()) + ": " + p.message())
                .containsOnlyOnce(expected);
        assertThat(reading.problems()).allMatch(p -> p.line() == 11);
    }

    @Test
    void aCircleIsNamedWhole() {
        String circle = LUNCH + "  a: {based-on: b, set: {title: a}}\n  b: {based-on: a, set: {title: b}}\n";

        assertThat(Texts.formatted(ScenarioReader.read("test.yaml", circle, Change.NONE)))
                .contains("received a based on b based on a", "received b based on a based on b");
    }

    @Test
    void whatTheVariantBreaksElsewhereIsToldInItsLines() {
        Reading broken = read(LUNCH + "  alone: {set: {people: {guest: null}}}\n", "alone");

        assertThat(broken.scenario()).isEmpty();
        assertThat(broken.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(11);
            assertThat(p.message()).startsWith("In variant alone: ").endsWith("(line 6, column 27)");
        });
    }

    @Test
    void whatTheVariantWritesWrongIsToldThere() {
        Reading broken = read(LUNCH + "  wrong: {set: {meetings: {lunch: {duration: 5}}}}\n", "wrong");

        assertThat(broken.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(11);
            assertThat(p.message())
                    .isEqualTo("In variant wrong: Expected a duration with its unit (write 5m), received 5");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "g: {} | goals.g: Expected the key of in a goal, received none",
                "g: {of: makespan, direction: less}"
                        + " | goals.g.direction: Expected minimize or maximize, received less",
                "g: {of: makespan, target: soon} | goals.g.target: Expected a duration such as 45m, received soon",
                "g: {of: makespan, weight: 0} | goals.g.weight: Expected a number above 0, received 0",
            })
    void aGoalThatCannotBeReadIsRefused(String goal, String expected) {
        assertThat(Texts.problems("goals: {" + goal + "}\n")).containsExactly(expected);
    }
}
