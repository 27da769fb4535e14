package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distributions without quotes inside braces. */
class QuoteSlipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{duration: pert(4m, 6m, 15m)} | pert(4m, 6m, 15m)",
                "{duration: pert(4m, 4m, 4m), title: x} | pert(4m, 4m, 4m)",
                "{duration: lognormal(median=4m, p90=15m), title: x} | lognormal(median=4m, p90=15m)",
                "{duration: mixture(0.9=pert(1m, 2m, 3m), 0.1=4m)} | mixture(0.9=pert(1m, 2m, 3m), 0.1=4m)"
            })
    void theUsualSlipIsAnsweredWithQuotes(String meeting, String meant) {
        List<LocatedProblem> problems =
                Texts.read("meetings: {x: " + meeting + "}\n").problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).path()).containsExactly("meetings", "x");
        assertThat(problems.get(0).hint()).contains("put it in quotes: \"" + meant + "\"");
    }

    @Test
    void theSlipInAListIsAnsweredToo() {
        assertThat(Texts.read("x-list: [pert(1m, 2m, 3m), 4m]\n")
                        .problems()
                        .get(0)
                        .hint())
                .contains("put it in quotes: \"pert(1m, 2m, 3m)\"");
    }

    @Test
    void inABlockNoQuotesAreNeeded() {
        assertThat(Texts.problems("meetings:\n  x:\n    duration: pert(4m, 6m, 15m)\n"))
                .isEmpty();
    }

    @Test
    void aTitleWithACommaIsAnsweredWithQuotes() {
        assertThat(Texts.read("meetings: {x: {title: Lunch, in the garden, duration: 1h}}\n")
                        .problems()
                        .get(0)
                        .hint())
                .contains("put what holds the comma before it in quotes");
    }
}
