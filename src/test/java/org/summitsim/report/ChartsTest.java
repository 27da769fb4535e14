package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void draft() throws IOException {
        Path out = Files.createDirectories(Path.of("target", "sample"));
        var options = new RunWriter.Options(out, true, "0.0-test", "abc");
        var written = RunWriter.of(options).write(SampleResults.visit());
        assertThat(written.notes()).isEmpty();
        var crowd = new RunWriter.Options(out.resolve("crowd"), true, "0.0-test", "abc");
        assertThat(RunWriter.of(crowd).write(SampleResults.crowd(200)).notes()).isEmpty();
    }
}
