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
            journal.forgetFrom(journal.read(lines::add));
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
                journal.forgetFrom(journal.read(line -> true));
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
            assertThat(journal.forgetFrom(journal.read(line -> !line.startsWith("2"))))
                    .isEqualTo(2);
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

    @Test
    void toReadItAgainDoesNotLetAnotherProcessIn() throws IOException, InterruptedException {
        try (SweepJournal journal = SweepJournal.open(path)) {
            journal.read(line -> true);

            assertThat(otherProcess()).isEqualTo("busy");
        }
        assertThat(otherProcess()).isEqualTo("free");
    }

    /** Whether a process of its own gets the lock. */
    private String otherProcess() throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("Lock.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;
                class Lock {
                    public static void main(String[] args) throws Exception {
                        try (FileChannel file = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE)) {
                            System.out.print(file.tryLock() == null ? "busy" : "free");
                        }
                    }
                }
                """);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        source.toString(),
                        path.toString())
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
