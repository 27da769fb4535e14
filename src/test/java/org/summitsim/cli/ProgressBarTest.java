package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    @Test
    void theBarGrowsWithTheReplications() {
        assertThat(ProgressBar.line(0, 2000)).isEqualTo("[" + ".".repeat(40) + "] 0 of 2,000 replications");
        assertThat(ProgressBar.line(1000, 2000)).startsWith("[" + "#".repeat(20) + ".".repeat(20) + "] 1,000 of");
        assertThat(ProgressBar.line(2000, 2000)).startsWith("[" + "#".repeat(40) + "]");
    }

    @Test
    void moreThanWasAnnouncedFillsTheBarAndNoMore() {
        assertThat(ProgressBar.line(3000, 2000)).startsWith("[" + "#".repeat(40) + "]");
    }

    @Test
    void whereNothingWasDrawnNothingIsTakenAway() {
        StringWriter err = new StringWriter();
        new ProgressBar(
                        new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), Map.of(), false, true),
                        true)
                .close();

        assertThat(err.toString()).isEmpty();
    }
}
