package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing can be added to the language without a word on what it means: {@code Language} and the {@code ..Keys} beside it. */
class LanguageTest {
    static Stream<Kind> kinds() {
        return Arrays.stream(Kind.class.getDeclaredFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Kind.class)
                .map(LanguageTest::valueOf);
    }

    private static Kind valueOf(Field field) {
        try {
            return (Kind) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKeyOfAKindHasItsForm(Kind kind) {
        assertThat(Language.keys(kind).stream().map(Key::name))
                .as("keys of %s; write the others down in the ..Keys class that Language names for it", kind.noun())
                .containsExactlyElementsOf(kind.keys());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsWrittenOfKeysThatThereAreNot(Kind kind) {
        List<String> known = new ArrayList<>(kind.keys());
        List<String> elsewhere =
                Stream.of(Kind.ITEM, Kind.PHASE).flatMap(k -> k.keys().stream()).toList();
        boolean part = kind == Kind.ITEM || kind == Kind.PHASE;

        assertThat(Language.written(kind).stream().map(Key::name))
                .doesNotHaveDuplicates()
                .isSubsetOf(part ? elsewhere : known);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsSaidOfAKeyIsASentenceThatFitsATable(Kind kind) {
        assertThat(Language.keys(kind)).allSatisfy(key -> {
            assertThat(key.meaning()).matches("[A-Z][^|]{5,100}\\.");
            assertThat(key.otherwise() + key.form().words() + key.example()).doesNotContain("|", "\n");
            assertThat(key.example()).startsWith(key.name() + ": ");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anExampleOfAKeyFitsItsForm(Kind kind) {
        assertThat(Language.keys(kind)).allSatisfy(key -> {
            Map<String, Object> schema = Form.ordered("$defs", JsonSchema.definitions(k -> true));
            schema.putAll(key.form().schema());
            Object value = Objects.requireNonNull(Schemas.yaml(key.example()).get(key.name()));

            assertThat(Schemas.of(JsonText.of(schema)).validate(Schemas.node(value)))
                    .as("%s of %s", key.name(), kind.noun())
                    .isEmpty();
        });
    }

    @Test
    void kindsHaveNamesOfTheirOwnInTheSchema() {
        assertThat(kinds().map(Form::slug))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Forms.shared().keySet());
        assertThat(kinds()).containsExactlyInAnyOrderElementsOf(Language.kinds());
    }
}
