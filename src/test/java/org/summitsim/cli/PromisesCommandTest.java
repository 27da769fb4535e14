package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code summit promises}. */
class PromisesCommandTest {
    private static final String FIRST = "scenarios/examples/first.yaml";

    private static final String HIDDEN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            people: {host: {}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: "uniform(30m, 90m)", planned: 60m}
              speech:
                people: [host]
                after: [talks]
                start: {at: day 1 10:00, delay: "discrete(0m=%s, 5m=%s)"}
                duration: 10m
                contract: {within: 0m, probability: 0.9}
            """;

    /** Speech waits for talks, whose ends are at half minutes; the way takes 20 minutes and 20 seconds; a storm may cancel the rest. */
    private static final String WORDS = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            places: {hotel: {}, palace: {}}
            people: {host: {}, guest: {base: hotel}}
            transfers: {way: {between: [hotel, palace], duration: 20m20s, margin: 10m}}
            meetings:
              talks:
                people: [host]
                start: day 1 09:00
                duration: "discrete(40m30s=0.89, 43m30s=0.02, 46m30s=0.09)"
                planned: 40m
              speech: {people: [host], after: [talks], start: day 1 09:57, duration: 10m, contract: {within: 0m, probability: 0.9}}
              audience: {at: palace, people: [guest], start: day 1 10:00, duration: 30m}
              vote: {start: {at: day 1 12:00, delay: "discrete(0m=0.95, 9m=0.05)"}, duration: 10m}
              toast: {start: {at: day 1 13:00, delay: "discrete(0m=0.6, 9m=0.4)"}, duration: 10m}
              parade: {start: day 1 14:00, duration: 10m}
            risks: {storm: {probability: 0.5, affects: [vote, toast, parade], cancel: true}}
            """;

    @TempDir
    Path folder;

    private Said promises(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "promises";
        words[1] = "-o";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Said.by(words);
    }

    @Test
    void itSaysHowMuchMoreTimeAStartNeeds() throws IOException {
        Said said = promises(FIRST, "--if-late", "talks");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out())
                .containsPattern("lunch +1 +11:00 +11:05 +\\d\\d % +90 % +\\d+ min more \\(\\d+ to \\d+\\)")
                .containsPattern("talks .*no buffer keeps it: its own delay breaks it in \\d+ %")
                .contains("If talks ends later")
                .containsPattern("lunch +1 +11:00 +11:04 +11:1\\d \\(\\d+.*");
        assertThat(Files.readString(folder.resolve("first/promises/promises.csv")))
                .startsWith("variant,activity,planned,latest,")
                .contains("base,statement,2026-06-01T12:20:00+02:00,2026-06-01T12:30:00+02:00,true,0.9,2000,");
        assertThat(folder.resolve("first/promises/if-late.csv")).exists();
        assertThat(folder.resolve("first/promises/manifest.json")).exists();
    }

    @Test
    void itSaysByWhenToLeave() throws IOException {
        Said said = promises("scenarios/examples/night-and-car.yaml", "--replications", "100", "--all");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(said.out()).contains("Leave by").contains("for nine days in ten");
        assertThat(Files.readString(folder.resolve("night-and-car/promises/leave-by.csv"))
                        .lines())
                .hasSizeGreaterThan(1);
    }

    @Test
    void aHiddenDelayIsNoMatterOfBuffer() throws IOException {
        Path file = folder.resolve("hidden.yaml");
        Files.writeString(file, HIDDEN.formatted(0.85, 0.15));
        assertThat(promises(file.toString(), "--replications", "1000").out())
                .containsPattern("speech .* no buffer keeps it: its own delay breaks it in 1\\d %");

        // As often as the contract allows at the most: the interval reaches as far as one likes.
        Files.writeString(file, HIDDEN.formatted(0.905, 0.095));
        assertThat(promises(file.toString(), "--replications", "1000").out())
                .containsPattern("speech .* \\d\\d min more \\(2\\d min or more\\)");
    }

    @Test
    void minutesAreRoundedToTheSafeSideAndWhatNoBufferMendsIsSaid() throws IOException {
        Path file = folder.resolve("words.yaml");
        Files.writeString(file, WORDS);
        String out =
                promises(file.toString(), "--all", "--replications", "1000").out();

        assertThat(out.replaceAll(" +", " ").replaceAll("\\s*\\n +", " "))
                // Ready at 09:43:30 for the quantile, at 09:46:30 and 09:40:30 for the interval's ends.
                .contains("\nspeech 1 09:57 09:57 100 % 90 % 13 min to spare (10 to 16)\n")
                .contains("\nvote 1 12:00 12:05 47 % 90 % no buffer keeps it: its own delay breaks it in 5 %,"
                        + " and it does not take place often enough\n")
                .contains("\ntoast 1 13:00 13:05 28 % 90 % no buffer keeps it: its own delay breaks it in 41 %\n")
                .contains("\nparade 1 14:00 14:05 49 % 90 % no buffer keeps it: it does not take place often enough\n")
                .contains("leave hotel by 09:44 for nine days in ten, by 09:44 for 95 in 100");
    }

    @Test
    void whatEndsLateIsOfTheScenario() {
        Said said = promises(FIRST, "--if-late", "tlaks");

        assertThat(said.exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
        assertThat(said.err()).contains("received \"tlaks\"").contains("Maybe talks");
    }

    @Test
    void aPrecisionIsRefused() {
        assertThat(promises(FIRST, "--precision", "1m").exitCode()).isEqualTo(ExitCodes.WRONG_INPUT);
    }
}
