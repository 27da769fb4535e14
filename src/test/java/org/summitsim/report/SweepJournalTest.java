package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What survives of a journal. */
class SweepJournalTest {
    private static final List<String> LINES =
            List.of("recipe", "1,two,\"thr\"\"ee\"", "2,Gäste, für \u2028 alle", "3,x");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void writeLines() throws IOException {
        path = folder.resolve("journal");
        try (SweepJournal journal = SweepJournal.open(path)) {
            for (String line : LINES) {
                journal.add(line);
            }
        }
    }

    private List<String> replayed() throws IOException {
        List<String> lines = new ArrayList<>();
        try (SweepJournal journal = SweepJournal.open(path)) {
            journal.replay(lines::add);
        }
        return lines;
    }

    @Test
    void whatWasAddedIsThere() throws IOException {
        assertThat(replayed()).isEqualTo(LINES);
    }

    @Test
    void whereverItIsTornTheWholeLinesBeforeAreThereAndMoreCanBeAdded() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(path, java.util.Arrays.copyOf(whole, length));
            String before = new String(whole, 0, length, java.nio.charset.StandardCharsets.ISO_8859_1);
            int lines = (int) before.chars().filter(c -> c == '\n').count();

            assertThat(replayed()).isEqualTo(LINES.subList(0, lines));
            try (SweepJournal journal = SweepJournal.open(path)) {
                journal.replay(line -> true);
                journal.add("more");
            }
            List<String> expected = new ArrayList<>(LINES.subList(0, lines));
            expected.add("more");
            assertThat(replayed()).isEqualTo(expected);
        }
    }

    @Test
    void nothingIsBelievedThatComesAfterAWrongByte() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        whole[20]++;
        Files.write(path, whole);

        assertThat(replayed()).isEqualTo(LINES.subList(0, 1));
    }

    @Test
    void nothingIsBelievedOfABlockThatTheDiskNeverGot() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, java.util.Arrays.copyOf(whole, whole.length + 4096));

        assertThat(replayed()).isEqualTo(LINES);
        assertThat(Files.size(path)).isEqualTo(whole.length);
    }

    @Test
    void whatIsRefusedIsForgottenWithAllThatFollows() throws IOException {
        try (SweepJournal journal = SweepJournal.open(path)) {
            journal.replay(line -> !line.startsWith("2"));
        }

        assertThat(replayed()).isEqualTo(LINES.subList(0, 2));
    }

    @Test
    void onlyOneMayWriteIt() throws IOException {
        try (SweepJournal journal = SweepJournal.open(path)) {
            assertThat(journal).isNotNull();
            assertThatThrownBy(() -> SweepJournal.open(path)).isInstanceOf(SweepJournal.BusyException.class);
        }
        assertThat(replayed()).isEqualTo(LINES);
    }
}
