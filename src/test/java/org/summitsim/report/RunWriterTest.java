package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.RunFacts;
import org.summitsim.analysis.RunResult;

class RunWriterTest {
    @TempDir
    private Path output;

    private RunWriter.Written write(Path where, RunResult run, boolean charts) throws IOException {
        return RunWriter.of(new RunWriter.Options(where, charts, "0.0-test", "abc"))
                .write(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary.json",
                "activities.csv",
                "people.csv",
                "resources.csv",
                "replications.csv",
                "utilization.csv",
                "causes.csv",
                "slips.csv",
                "importance.csv",
                "bindings.csv",
                "report.html",
                "manifest.json"
            })
    void aTextFileIsAsItWasApproved(String name) throws IOException {
        var written = write(output, SampleResults.morning(), false);

        Golden.check(name, text(written.folder().resolve(name)));
    }

    /** A file; of the page without its scripts and styles, which are files of their own, and without the hashes that change with them. */
    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        if (file.endsWith("report.html")) {
            return text.replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1>..</$1>")
                    .replaceAll("'sha256-[^']*'", "'sha256-..'");
        }
        return file.endsWith("manifest.json")
                ? text.replaceAll("(\"report.html\" : )\"[0-9a-f]{64}\"", "$1\"..\"")
                : text;
    }

    @Test
    void theManifestHasTheHashOfThePage() throws IOException {
        var written = write(output, SampleResults.morning(), false);

        byte[] page = Files.readAllBytes(written.report());
        assertThat(Files.readString(written.folder().resolve("manifest.json"))).contains(sha256(page));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFilesGoToTheScenariosVariant() throws IOException {
        var written = write(output, SampleResults.morning(), false);

        assertThat(written.folder()).isEqualTo(output.resolve("sample-visit").resolve("base"));
        assertThat(written.notes()).isEmpty();
    }

    @Test
    void noTemporaryFileStays() throws IOException {
        var written = write(output, SampleResults.morning(), false);

        try (Stream<Path> files = Files.list(written.folder())) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrderElementsOf(written.files());
        }
    }

    @Test
    void aVariantThatClimbsOutOfItsFolderIsRefused() {
        RunResult run = SampleResults.morning();
        RunFacts facts = new RunFacts("../x", 1, 1, 1, "random", "fixed", List.of());
        RunResult climbing = new RunResult(
                run.network(),
                facts,
                run.baseline(),
                run.days(),
                run.measures(),
                run.causes(),
                run.usage(),
                run.replications());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(output, climbing, false))
                .withMessageContaining("../x");
    }

    @Test
    void theManifestSaysWhatWasAskedFor() throws IOException {
        var recipe = new RunWriter.Recipe(List.of("run", "visit.yaml", "--set", "a.b=5m"), List.of("a.b=5m"));
        var written = RunWriter.of(new RunWriter.Options(output, false, "0.0-test", "abc", recipe))
                .write(SampleResults.morning());

        assertThat(Files.readString(written.folder().resolve("manifest.json")))
                .contains("\"changes\" : [", "\"a.b=5m\"", "\"command\" : [", "\"visit.yaml\"");
    }

    @Test
    void anEmptyFolderOfChartsDoesNotStay() throws IOException {
        Path charts = Files.createDirectories(
                output.resolve("sample-visit").resolve("base").resolve("charts"));
        Files.writeString(charts.resolve("old.svg"), "");
        write(output, SampleResults.morning(), false);

        assertThat(charts).doesNotExist();
    }

    @Test
    void aFileOfSomebodyElseAmongTheChartsStays() throws IOException {
        Path charts = Files.createDirectories(
                output.resolve("sample-visit").resolve("base").resolve("charts"));
        Files.writeString(charts.resolve("notes.txt"), "");
        write(output, SampleResults.morning(), false);

        assertThat(charts.resolve("notes.txt")).exists();
    }
}
