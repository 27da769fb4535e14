package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Person;
import org.summitsim.model.Scenario;

/** Scenarios in parts. */
class IncludesTest {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2026-06-01}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aPartWithPeople() {
        write("cast.yaml", "people:\n  guest: {}\n  host: {}\nplaces: {palace: {}}\n");
    }

    @Test
    void sectionsOfPartsMergeById() {
        Scenario scenario =
                read("include: [cast.yaml]\npeople: {aide: {}}\nmeetings: {talks: {at: palace, people: [guest],"
                                + " duration: 1h}}\n")
                        .scenario()
                        .orElseThrow();

        assertThat(scenario.cast().people()).extracting(Person::id).containsExactly("aide", "guest", "host");
        assertThat(scenario.id()).isEqualTo("visit");
    }

    @Test
    void aPartMayHavePartsAndStandInAFolder() {
        write("city/ways.yaml", "include: [more/hall.yaml]\ndrives: {palace: {hotel: 4m}}\n");
        write("city/more/hall.yaml", "places: {hotel: {}}\ndrives: {palace: {airport: 20m}}\n");
        Reading reading = read("include: [cast.yaml, city/ways.yaml]\nplaces: {airport: {}}\n");

        assertThat(problems(reading)).isEmpty();
        assertThat(reading.scenario().orElseThrow().cast().transfers()).hasSize(2);
    }

    @Test
    void whatIsGivenTwiceNamesBothPlaces() {
        write("more.yaml", "people:\n  host: {}\ntitle: Another\ndrives: {palace: {hotel: 4m}}\n");
        Reading reading = read("""
                title: A visit
                include: [cast.yaml, more.yaml]
                places: {hotel: {}}
                drives: {palace: {hotel: 5m}}
                """);

        assertThat(problems(reading))
                .containsExactly(
                        "more.yaml:2:3: Expected people.host once in the scenario and its parts, received it again"
                                + " (first in cast.yaml, line 3, column 3)",
                        "more.yaml:3:1: Expected title once in the scenario and its parts, received it again"
                                + " (first in visit.yaml, line 3, column 1)",
                        "more.yaml:4:19: Expected drives.palace.hotel once in the scenario and its parts, received it"
                                + " again (first in visit.yaml, line 6, column 19)");
    }

    @Test
    void whatIsWrongInAPartIsShownThere() {
        write("talks.yaml", "meetings:\n  talks: {people: [gest], duration: 45}\n");
        Reading reading = read("include: [cast.yaml, talks.yaml]\n");

        assertThat(problems(reading))
                .containsExactly(
                        "talks.yaml:2:20: Expected a person or a group that the file has, received gest",
                        "talks.yaml:2:37: Expected a duration with its unit (write 45m), received 45");
        assertThat(reading.problems().get(0).sourceLine()).isEqualTo("  talks: {people: [gest], duration: 45}");
    }

    /** The other parts are read to report what is wrong with them too; nothing is said of names that a part may have had. */
    @Test
    void ofAScenarioWithABrokenPartOnlyWhatKeepsItFromBeingReadIsSaid() {
        write("broken.yaml", "people: {a: {}\nplaces: [\n");
        write("list.yaml", "- a\n");
        write("whole.yaml", "summit: 1\n");
        Reading reading = read(
                "include: [broken.yaml, none.yaml, list.yaml, whole.yaml, 3: 4]\nmeetings: {talks: {people: [guest]}}\n");

        assertThat(problems(reading)).hasSize(5).anySatisfy(p -> assertThat(p).startsWith("broken.yaml:2:"));
        assertThat(problems(reading))
                .contains(
                        "visit.yaml:3:24: Expected a file beside the scenario, received the name of none: none.yaml",
                        "visit.yaml:3:58: Expected the name of a file, received a map",
                        "list.yaml:1:1: Expected a map of sections, received a list",
                        "whole.yaml:1:1: Expected a part of a scenario, which has no summit, received a whole one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../cast.yaml | a path that stays in the folder of the scenario (not absolute, no ..), received ../cast.yaml",
                "a/../../b | a path that stays in the folder of the scenario (not absolute, no ..), received a/../../b",
                "/etc/hosts | a path that stays in the folder of the scenario (not absolute, no ..), received /etc/hosts",
                "a\\b | a path that stays in the folder of the scenario (not absolute, no ..), received a\\b",
                "city | a file in the folder of the scenario or below it, received city, which is not",
                "out.yaml | a file in the folder of the scenario or below it, received out.yaml, which is not",
                "visit.yaml | parts that do not include themselves, received visit.yaml -> visit.yaml",
                "'\"a\\0b\"' | the name of a file, received a\uFFFDb"
            })
    void noPartLiesOutsideTheFolder(String name, String rule, @TempDir Path elsewhere) throws IOException {
        Files.createDirectories(folder.resolve("city"));
        Files.writeString(elsewhere.resolve("secret.yaml"), "places: {hotel: {}}\n");
        Files.createSymbolicLink(folder.resolve("out.yaml"), elsewhere.resolve("secret.yaml"));

        assertThat(problems(read("include: " + name.replace("'", "") + "\n")))
                .singleElement()
                .asString()
                .endsWith("Expected " + rule);
    }

    @Test
    void aCycleIsNamedWholeAndAPartIncludedTwiceIsRefused() {
        write("a.yaml", "include: [b.yaml]\n");
        write("b.yaml", "include: [a.yaml]\n");

        assertThat(problems(read("include: [a.yaml]\n")))
                .containsExactly("b.yaml:1:11: Expected parts that do not include themselves, received a.yaml -> b.yaml"
                        + " -> a.yaml");
        assertThat(problems(read("include: [cast.yaml, cast.yaml]\n")))
                .containsExactly("visit.yaml:3:22: Expected each part once, received cast.yaml again (first in line 3,"
                        + " column 11)");
    }

    @Test
    void partsAreLimitedInDepthNumberAndSize() {
        IntStream.range(0, 20).forEach(i -> write("p" + i + ".yaml", "include: [p" + (i + 1) + ".yaml]\n"));
        IntStream.range(0, 200).forEach(i -> write("q" + i + ".yaml", "x-" + i + ": 1\n"));
        write("large.yaml", "x-large: " + "a".repeat(8 * 1024 * 1024) + "\n");
        String many = IntStream.range(0, 200).mapToObj(i -> "q" + i + ".yaml").collect(Collectors.joining(", "));
        String limits = "Expected at most 100 parts, and 10 inside each other, received more";

        assertThat(problems(read("include: [p0.yaml]\n"))).containsExactly("p9.yaml:1:11: " + limits);
        assertThat(problems(read("include: [" + many + "]\n"))).hasSize(100).allMatch(p -> p.endsWith(limits));
        assertThat(problems(read("include: [large.yaml]\n")))
                .containsExactly("visit.yaml:3:11: Expected at most 8 MiB with all parts, received more");
    }

    @Test
    void aTextWithoutAFileIncludesNothing() {
        assertThat(Texts.problems("include: [cast.yaml]\n"))
                .containsExactly("include: Expected include in a scenario that is read from a file, as its parts stand"
                        + " beside it, received it in a text without one");
        assertThat(Texts.problems("", "include=[cast.yaml]"))
                .containsExactly("include: Expected include in the file, received it in a change of it");
    }

    @Test
    void aChangeReachesIntoAPart() {
        write("visit.yaml", HEAD + "include: [cast.yaml]\n");
        Reading reading =
                ScenarioReader.read(folder.resolve("visit.yaml"), List.of(Patch.parse("people.guest.name=G")));

        assertThat(reading.scenario()
                        .orElseThrow()
                        .cast()
                        .people()
                        .get(0)
                        .card()
                        .name())
                .isEqualTo("G");
    }

    /** The two sums were made by sha256sum: of the file, and of what sha256sum prints for the file and its part. */
    @Test
    void theDigestCoversTheParts() {
        write("a.yaml", "x-a: 1\n");
        String alone = read("").sha256();
        String whole = read("include: [a.yaml]\n").sha256();
        write("a.yaml", "x-a: 2\n");

        assertThat(alone).isEqualTo("dd309f5799d3c84336e039d1ad9c452d2fecf0d826c65e43ade7910d7418dd95");
        assertThat(whole).isEqualTo("f4459954e676126408014e63f5fbb27e8d5332f81eb069393a2917bb32871667");
        assertThat(read("include: [a.yaml]\n").sha256()).isNotEqualTo(whole);
    }

    private Reading read(String rest) {
        write("visit.yaml", HEAD + rest);
        return ScenarioReader.read(folder.resolve("visit.yaml"), List.of());
    }

    private List<String> problems(Reading reading) {
        return reading.problems().stream()
                .map(p -> folder.relativize(Path.of(p.file())) + ":" + p.line() + ":" + p.column() + ": "
                        + p.message().replace(folder + "/", ""))
                .toList();
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
