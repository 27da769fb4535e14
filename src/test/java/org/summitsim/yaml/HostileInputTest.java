package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may do to its reader: nothing. */
@Timeout(10)
class HostileInputTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"[", "{a: "})
    void deepNestingIsRefused(String open) {
        assertThat(only(open.repeat(5000))).endsWith("Expected at most 100 levels of nesting, received more");
    }

    @Test
    void deepBlocksAreRefused() {
        String deep =
                IntStream.range(0, 200).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());

        assertThat(only(deep)).endsWith("Expected at most 100 levels of nesting, received more");
    }

    @Test
    void aliasBombsAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 7; i++) {
            bomb.append(String.format(
                    "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]%n",
                    i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(only(bomb.toString())).endsWith("Expected aliases for at most 10000 values, received more");
        assertThat(only("a: &a x\nb: [" + "*a, ".repeat(60) + "]")).endsWith("at most 50 aliases, received more");
    }

    @Test
    void aDocumentThatHoldsItselfIsRefused() {
        assertThat(only("a: &a\n  b: *a\n"))
                .isEqualTo("2:6 Expected a document that ends, received *a inside what it refers to");
    }

    @Test
    void aFewAliasesAreFine() {
        assertThat(Texts.problems("""
                x-day: &hours 07:00-23:30
                places: {a: {open: *hours}, b: {open: *hours}}
                """)).isEmpty();
    }

    @Test
    void tagsMergeKeysAndSecondDocumentsAreRefused() {
        assertThat(Texts.problems("title: !!str x\n"))
                .containsExactly("title: Expected a value without a tag, received the tag tag:yaml.org,2002:str");
        assertThat(Texts.problems("places: {a: {<<: {name: x}}}\n"))
                .containsExactly("places.a.<<: Expected no merge key, received <<");
        assertThat(only("a: 1\n---\nb: 2\n")).isEqualTo("2:1 Expected one document, received another one after it");
    }

    @Test
    void aKeyGivenTwiceIsLocatedAtBoth() {
        assertThat(Texts.problems("people:\n  a: {}\n  b: {}\n  a: {}\n"))
                .containsExactly("people.a: Expected each key once, received a again (first in line 4, column 3)");
    }

    @Test
    void brokenYamlIsLocated() {
        assertThat(only("a: [1, 2\nb: 3\n")).startsWith("2:2 Expected YAML: ");
        assertThat(only("")).isEqualTo("1:1 Expected a scenario, received nothing");
        assertThat(only("a: \u0007")).isEqualTo("1:4 Expected text, received a control character");
    }

    @Test
    void whatIsNoFileIsAProblem() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.yaml"), "a: x\nb: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path large = Files.write(folder.resolve("large.yaml"), new byte[SourceText.MOST_BYTES + 1]);

        assertThat(first(folder.resolve("none.yaml"))).endsWith("Expected a scenario file, received the name of none");
        assertThat(first(folder)).endsWith("Expected a file, received a directory");
        assertThat(first(latin)).endsWith("latin.yaml:2:7: error: Expected UTF-8, received the byte 0xE9");
        assertThat(first(large)).endsWith("Expected a file of at most 8 MiB, received a larger one");
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        Path file = Files.writeString(folder.resolve("My Summit.yml"), "\uFEFF" + Texts.HEAD);

        Reading reading = ScenarioReader.read(file, List.of());

        assertThat(reading.scenario().orElseThrow().id()).isEqualTo("my-summit");
        assertThat(reading.sha256()).hasSize(64);
    }

    @Test
    void thousandsOfMistakesAreAllReported() {
        String ids = IntStream.range(0, 20_000)
                .mapToObj(i -> "  m" + i + ": {duration: 1m, after: [n" + i + "]}\n")
                .collect(Collectors.joining());
        assertThat(Texts.problems("meetings:\n" + ids)).hasSize(20_000);
    }

    @Test
    void groupsThatNameMoreThanMemoryHoldsAreRefused() {
        String people =
                IntStream.range(0, 5000).mapToObj(i -> "  p" + i + ": {}\n").collect(Collectors.joining());
        String groups =
                "  all: [" + IntStream.range(0, 5000).mapToObj(i -> "p" + i).collect(Collectors.joining(", "))
                        + "]\n"
                        + IntStream.range(0, 5000)
                                .mapToObj(i -> "  g" + i + ": [all]\n")
                                .collect(Collectors.joining());

        assertThat(Texts.problems("people:\n" + people + "groups:\n" + groups))
                .isNotEmpty()
                .allMatch(p -> p.endsWith("mentions of people, received more"));
    }

    @Test
    void longLinesAreShownInPart() {
        Reading reading = Texts.read("title: [" + "x".repeat(5000) + "]\n");

        assertThat(reading.problems().get(0).format().lines().allMatch(l -> l.length() < 200))
                .isTrue();
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        assertThat(Texts.formatted(Texts.read("title: x\n\"\\e[31m\": 1\n"))).doesNotContain("\u001b");
    }

    private static String only(String text) {
        List<LocatedProblem> problems =
                ScenarioReader.read("t.yaml", text, List.of()).problems();
        assertThat(problems).hasSize(1);
        LocatedProblem problem = problems.get(0);
        return problem.line() + ":" + problem.column() + " " + problem.message();
    }

    private static String first(Path file) {
        Reading reading = ScenarioReader.read(file, List.of());
        assertThat(reading.scenario()).isEmpty();
        return reading.problems().get(0).format().lines().findFirst().orElseThrow();
    }
}
