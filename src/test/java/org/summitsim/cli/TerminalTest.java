package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({"80, 80", "' 120 ', 120", "'', 100", "wide, 100", "0, 60", "-5, 60", "100000, 400"})
    void theWidthIsThatOfTheEnvironmentWithinReason(String columns, int width) {
        assertThat(terminal(Map.of("COLUMNS", columns)).width()).isEqualTo(width);
    }

    @Test
    void withoutAWidthInTheEnvironmentALineHas100Characters() {
        assertThat(terminal(Map.of()).width()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"NO_COLOR, 1, false", "NO_COLOR, '', true", "TERM, dumb, false", "TERM, xterm, true"})
    void boldIsForTerminalsThatWantIt(String name, String value, boolean bold) {
        assertThat(terminal(Map.of(name, value)).bold()).isEqualTo(bold);
    }

    private static Terminal terminal(Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Terminal(nowhere, nowhere, environment, true, false);
    }
}
