package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.engine.Play;

/**
 * The page about the language: its tables are those of the program, and its examples are played. The first is a whole
 * scenario, to which the parts of the others are added. {@code -Dgolden.update=true} writes the tables anew.
 */
class LanguagePageTest {
    private static final Path PAGE = Path.of("docs", "scenario-language.md");
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- keys of (.+?) -->\n(.*?)<!-- end -->");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");
    private static final Pattern PART = Pattern.compile("(?ms)^([a-z0-9-]+):(.*?)(?=^\\S|\\z)");

    static Stream<String> examples() throws IOException {
        return fences().filter(e -> !e.startsWith("sweep:"));
    }

    private static Stream<String> fences() throws IOException {
        return FENCE.matcher(Files.readString(PAGE)).results().map(m -> m.group(1));
    }

    static Stream<String> sweeps() throws IOException {
        return fences().filter(e -> e.startsWith("sweep:"));
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void aSweepOfThePageIsReadOnTheFirstExample(String sweep, @TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("frame.yaml"), examples().findFirst().orElseThrow());
        SweepReading reading = SweepReader.read(Files.writeString(folder.resolve("sweep.yaml"), sweep));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sweep()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleOfThePageIsPlayed(String example) throws IOException {
        Reading reading = example.startsWith("summit:")
                ? ScenarioReader.read("page.yaml", example, List.of())
                : ScenarioReader.read("page.yaml", examples().findFirst().orElseThrow(), parts(example));

        assertThat(Texts.formatted(reading)).isEmpty();
        Play play = Play.of(reading.scenario().orElseThrow());
        assertThat(play.warnings()).isEmpty();
        double[] middle = new double[play.inputs().size()];
        Arrays.fill(middle, 0.5);
        assertThat(play.player().play(middle, 0).stuck()).isZero();
    }

    private static List<Patch> parts(String example) {
        List<Patch> parts = new ArrayList<>();
        Matcher part = PART.matcher(example);
        while (part.find()) {
            parts.add(Patch.parse(part.group(1) + "=" + part.group(2)));
        }
        assertThat(parts).isNotEmpty();
        return parts;
    }

    @Test
    void theTablesAreThoseOfTheLanguage() throws IOException {
        String page = Files.readString(PAGE);
        String made = TABLE.matcher(page).replaceAll(LanguagePageTest::table);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(made)
                .as("Maybe: mvn -q -o test -Dtest=LanguagePageTest -Dgolden.update=true")
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void everyKindHasItsTable() throws IOException {
        assertThat(TABLE.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Language.kinds().stream().map(Kind::noun).toList());
    }

    private static String table(MatchResult marked) {
        Kind kind = Language.kinds().stream()
                .filter(k -> k.noun().equals(marked.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no kind is called " + marked.group(1)));
        StringBuilder table = new StringBuilder("<!-- keys of " + kind.noun() + " -->\n\n");
        table.append("Keys of ").append(kind.noun()).append(":\n\n");
        table.append("| key | value | if left out | meaning | example |\n|---|---|---|---|---|\n");
        for (Key key : Language.keys(kind)) {
            table.append("| `")
                    .append(key.name())
                    .append("` | ")
                    .append(key.form().words());
            table.append(" | ").append(key.isRequired() ? "*required*" : key.otherwise());
            table.append(" | ").append(key.meaning());
            table.append(" | `").append(key.example()).append("` |\n");
        }
        return Matcher.quoteReplacement(table + "\n<!-- end -->");
    }
}
