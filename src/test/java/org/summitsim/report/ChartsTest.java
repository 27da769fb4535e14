package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ChartsTest {
    @Test
    void draft() throws IOException {
        Path out = Files.createDirectories(Path.of("target", "charts"));
        Programme visit = Programme.of(SampleResults.visit());
        for (var day : visit.run().days()) {
            save(out, ScheduleChart.of(visit, day));
            save(out, EndChart.of(visit, day).orElseThrow());
        }
        save(out, UseChart.of(visit).orElseThrow());
        save(out, UseOverTimeChart.of(visit).orElseThrow());
        assertThat(out).isNotEmptyDirectory();
    }

    private static void save(Path out, Picture picture) throws IOException {
        Files.writeString(out.resolve(picture.name() + ".svg"), SvgCanvas.text(picture));
        Files.write(out.resolve(picture.name() + ".png"), picture.png());
    }
}
