package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a planner reads who makes one mistake in a file of 450 lines. */
class BrokenFlagshipTest {
    private static final Path FLAGSHIP = Path.of("scenarios/kishida-2024.yaml");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tolerance: 15m | tolerence: 15m | Expected a key of a leg, received tolerence | tolerance",
                "security-adviser, dep | security-advisor, dep | received security-advisor | security-adviser",
                "margin: 15m | margin: 15 | (write 15m), received 15 | ",
                "\"pert(3m, 4m, 5m)\" | pert(3m, 4m, 5m) | closing parenthesis | put it in quotes: \"pert(3m, 4m, 5m)\"",
                "(22m, 27m, 40m) | (40m, 27m, 22m) | Expected ascending figures | ",
                "day 4 18:45 | day 4 25:45 | Expected a time of day from 00:00 to 24:00 | ",
                "probability: 0.9 | probability: 90 | Expected a number from 0 to 1, received 90 | ",
                "aircraft: 1} | aircraft: 2} | Expected at most 1 of government-aircraft, received 2 | ",
                "`  dr-biden: {` | `  biden: {` | Expected each key once, received biden again (first in line | ",
                "`  andrews: {name` | `\tandrews: {name` | TAB | ",
                "tolerance: 15m | quorum: {of: japan, at-least: 99} | Expected a quorum from 1 to | ",
                "[liberty, greensboro] | [liberty, haneda] | from liberty to greensboro | a transfer between liberty and",
            })
    void aMistakeIsAnsweredWithItsPlaceAndWhatToTry(String good, String bad, String message, @Nullable String hint)
            throws IOException {
        Path file = folder.resolve("kishida-2024.yaml");
        String text = Files.readString(FLAGSHIP);
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        Files.writeString(file, text.substring(0, at) + bad + text.substring(at + good.length()));
        Said said =
                Said.by("run", file.toString(), "-o", folder.resolve("output").toString());

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .containsPattern("kishida-2024\\.yaml:\\d+:\\d+: error: ")
                .contains(message, "^", hint == null ? "" : "Maybe " + hint)
                .doesNotContain("Exception");
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
