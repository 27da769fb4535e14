package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Another go at a sweep after one that was stopped, died, is still being played or was finished. */
class SweepResumeTest extends SweepPlays {
    @Test
    void aFinishedSweepThatIsOtherIsNotReplacedWithoutAWord() throws IOException {
        play(plan(sweep(), output));
        play(plan(sweep(), output));
        assertThat(err.toString()).isEmpty();

        play(plan(sweep(), output, "--replications", "20"));
        assertThat(err.toString())
                .contains("takes the place of a finished one", "the number of replications (it was 120 and is 20)");
    }

    @Test
    void whatWasStoppedIsGoneOnWithAndEndsTheSame() throws IOException {
        SweepPlan whole = plan(sweep(), output.resolve("whole"));
        play(whole);
        SweepPlan plan = plan(sweep(), output);

        assertThat(play(plan, new Stopping(threads(2), 5))).isEqualTo(130);
        assertThat(err.toString())
                .contains("Stopped after 5 of 12 points.", "summit sweep 'talks and starts.yaml' --resume");
        assertThat(table(plan)).doesNotExist();
        assertThat(play(plan, new Stopping(threads(2), 3), "--resume")).isEqualTo(130);
        assertThat(play(plan, "--resume")).isZero();

        assertThat(table(plan)).hasSameBinaryContentAs(table(whole));
        assertThat(play(plan, threads(1), "--resume")).isZero();
        assertThat(out.toString()).contains("finished already");
    }

    @Test
    void whereverTheJournalWasTornItEndsTheSame() throws IOException {
        SweepPlan whole = plan(sweep("p_joint"), output.resolve("whole"));
        play(whole);
        SweepPlan plan = plan(sweep("p_joint"), output);
        play(plan, new Stopping(threads(2), 9));
        Path journal = plan.folder().resolve("sweep.journal");
        byte[] bytes = Files.readAllBytes(journal);
        Random random = new Random(3);

        for (int k = 0; k < 12; k++) {
            int length = random.nextInt(bytes.length + 1);
            Files.deleteIfExists(table(plan));
            Files.deleteIfExists(plan.folder().resolve("manifest.json"));
            Files.write(journal, Arrays.copyOf(bytes, length));
            assertThat(play(plan, "--resume")).as("torn at " + length).isZero();
            assertThat(table(plan)).hasSameBinaryContentAs(table(whole));
        }
    }

    @Test
    void howManyDamagedRowsWereDroppedIsSaid() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan, new Stopping(threads(1), 9));
        Path journal = plan.folder().resolve("sweep.journal");
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        lines.set(5, lines.get(5).replace(',', ';'));
        Files.write(journal, lines);

        assertThatThrownBy(() -> play(plan)).hasMessageContaining("4 points done");
        assertThat(Files.readAllLines(journal)).isEqualTo(lines);
        assertThat(play(plan, "--resume")).isZero();
        assertThat(err.toString()).contains("5 rows were dropped, because the first of them is damaged");
    }

    @Test
    void whatAnotherProcessPlaysIsRefusedAtOnceWithoutATouch() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan, new Stopping(threads(1), 4));
        Path journal = plan.folder().resolve("sweep.journal");
        String before = Files.readString(journal);

        try (FileChannel held = FileChannel.open(journal, StandardOpenOption.WRITE)) {
            assertThat(held.tryLock()).isNotNull();
            for (String[] how : List.of(new String[0], new String[] {"--resume"}, new String[] {"--restart"})) {
                assertThatThrownBy(() -> play(plan, how))
                        .isInstanceOfSatisfying(
                                Failure.class, f -> assertThat(f.exitCode()).isEqualTo(1))
                        .hasMessageContaining("another process is playing right now");
            }
        }
        assertThat(journal).hasContent(before);
        assertThat(play(plan, "--resume")).isZero();
    }

    @Test
    void anotherSweepIsNotGoneOnWith() throws IOException {
        play(plan(sweep(), output), new Stopping(threads(1), 2));

        assertThatThrownBy(() -> play(plan(sweep(), output, "--seed", "6"), "--resume"))
                .hasMessageContaining("the seed (it was 5 and is 6)")
                .hasMessageContaining("--restart");
        assertThatThrownBy(() -> play(plan(sweep(), output, "--replications", "50"), "--resume"))
                .hasMessageContaining("the number of replications (it was 120 and is 50)");
        Path file = sweep();
        Files.writeString(file, Files.readString(file) + "# another\n");
        assertThatThrownBy(() -> play(plan(file, output), "--resume"))
                .hasMessageContaining("the sweep's file (it was ");
        Path scenario = file.resolveSibling("first.yaml");
        Path same = sweep();
        Files.writeString(scenario, Files.readString(scenario).replace("title: Talks", "title: Long talks"));
        assertThatThrownBy(() -> play(plan(same, output), "--resume"))
                .hasMessageContaining("the scenario's file (it was ");
    }

    @Test
    void anUnfinishedSweepIsNotForgottenUnasked() throws IOException {
        SweepPlan plan = plan(sweep(), output);
        play(plan, new Stopping(threads(1), 2));

        assertThatThrownBy(() -> play(plan))
                .hasMessageContaining("2 points done")
                .hasMessageContaining("--resume to go on with it, or --restart");
        assertThat(play(plan, "--restart")).isZero();
        assertThat(rows(table(plan))).hasSize(12);
    }

    @Test
    void aFinishedSweepIsReplacedWhenTheNewOneIsDone() throws IOException {
        play(plan(sweep(), output));
        SweepPlan other = plan(sweep(), output, "--seed", "6");
        String before = Files.readString(table(other));

        play(other, new Stopping(threads(1), 2));
        assertThat(table(other)).hasContent(before);
        play(other, "--resume");

        assertThat(Files.readString(table(other))).isNotEqualTo(before);
    }
}
