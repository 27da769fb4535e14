package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
    private static final Path REPORT = Path.of("output", "sample-visit", "base", "report.html");

    private static String text(int width, boolean all, boolean ansi) {
        return TerminalReport.of(new TerminalReport.Options(width, all, ansi))
                .text(SampleResults.visit(), REPORT)
                .replace('\\', '/');
    }

    @Test
    void theTextIsAsItWasApproved() throws IOException {
        Golden.check("terminal.txt", text(100, false, false));
    }

    @Test
    void allActivitiesAreListedWhenAskedFor() throws IOException {
        Golden.check("terminal-all.txt", text(120, true, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 80, 100, 160})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(text(width, true, false).lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void headingsAreBoldWhereAnsiIsAllowed() {
        assertThat(text(100, false, true)).contains("\u001b[1mWho and what is short\u001b[0m");
        assertThat(text(100, false, false)).doesNotContain("\u001b");
    }
}
