package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our pages: every command on them runs, and what they point to is there. */
class PagesTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final List<String> OTHER_COMMANDS = List.of(
            "mvn -q compile exec:java",
            "mvn -q verify",
            "mvn -q package",
            "alias summit='java -jar target/summit.jar'");

    @TempDir
    Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(Path.of("docs"));
                Stream<Path> lessons = Files.list(Path.of("docs", "lessons"))) {
            List<Path> pages =
                    new ArrayList<>(List.of(README, Path.of("output/README.md"), Path.of("scenarios/README.md")));
            Stream.concat(docs, lessons)
                    .filter(p -> p.toString().endsWith(".md"))
                    .sorted()
                    .forEach(pages::add);
            return pages.stream();
        }
    }

    static Stream<String> ourCommands() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path page : pages().toList()) {
            Shell.lines(page).stream().filter(Shell::isOurs).forEach(lines::add);
        }
        return lines.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("ourCommands")
    void aCommandOnAPageDoesWhatThePageSays(String line) {
        List<String> words = new ArrayList<>(Shell.words(line));
        if (List.of("run", "compare", "sweep", "promises", "advise").contains(words.get(0))
                && !words.contains("--help")) {
            shorten(words);
        }
        Said said = Said.by(words.toArray(String[]::new));

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.all()).doesNotContain("Exception");
    }

    /** Plays a page's run less often, and leaves nothing in the working folder. */
    private void shorten(List<String> words) {
        replace(words, "--replications", words.contains("--select") ? "1000" : "50");
        replace(words, "-o", folder.toString());
        if (!words.contains("--quiet")) {
            words.add("--quiet");
        }
        if (!words.contains("--no-charts")) {
            words.add("--no-charts");
        }
    }

    private static void replace(List<String> words, String option, String value) {
        int at = words.indexOf(option);
        if (at >= 0) {
            words.set(at + 1, value);
        } else {
            words.addAll(List.of(option, value));
        }
    }

    @Test
    void theReadmeHasCommandsOfOurs() throws IOException {
        assertThat(Shell.lines(README)).filteredOn(Shell::isOurs).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyOtherCommandIsOneThatTheCheckRuns(Path page) throws IOException {
        assertThat(Shell.lines(page)).filteredOn(line -> !Shell.isOurs(line)).isSubsetOf(OTHER_COMMANDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/planners.md", "docs/instructors.md", "docs/batch.md"})
    void aPageTakesAtMostThreeCommandsToAResult(Path page) throws IOException {
        assertThat(Shell.lines(page).stream().limit(3))
                .anyMatch(line -> line.contains(" run ") || line.endsWith("exec:java"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPagePointsToIsThere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            assertThat(page.resolveSibling(link.group(1)))
                    .as("%s in %s", link.group(1), page)
                    .exists();
        }
    }

    @Test
    void theScenarioInTheReadmeIsTheFile() throws IOException {
        assertThat(Files.readString(README))
                .contains("```yaml\n" + Files.readString(Path.of("scenarios/examples/first.yaml")) + "```");
    }

    @Test
    void theComparisonInTheReadmeIsWhatIsPrinted() throws IOException {
        String out = Said.by(
                        "compare", "scenarios/examples/goals-and-variants.yaml", "--no-charts", "-o", folder.toString())
                .out();
        int begin = out.indexOf("on-the-news: ");
        String goal = out.substring(begin, out.indexOf("\n\n", begin));

        assertThat(Files.readString(README)).contains("```\n" + goal + "\n```");
    }

    @Test
    void theTableInTheReadmeIsWhatIsPrinted() throws IOException {
        String out = Said.by("run", "scenarios/examples/first.yaml", "--no-charts", "-o", folder.toString())
                .out();

        assertThat(Files.readString(README)).contains("```\n" + out.replace(folder.toString(), "output") + "```");
    }

    @Test
    void everyOptionOfRunStandsInTheReadme() throws IOException {
        String readme = Files.readString(README);
        Matcher option = Pattern.compile("(?m)^ {6}(--[a-z-]+)")
                .matcher(Said.by("run", "--help").out());

        assertThat(option.results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(readme).contains("`" + name));
    }
}
