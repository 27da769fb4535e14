package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.model.Distribution;
import org.summitsim.model.Distribution.Beta;
import org.summitsim.model.Distribution.Constant;
import org.summitsim.model.Distribution.Discrete;
import org.summitsim.model.Distribution.Empirical;
import org.summitsim.model.Distribution.Exponential;
import org.summitsim.model.Distribution.Gamma;
import org.summitsim.model.Distribution.Lognormal;
import org.summitsim.model.Distribution.LognormalQuantiles;
import org.summitsim.model.Distribution.Mixture;
import org.summitsim.model.Distribution.Normal;
import org.summitsim.model.Distribution.Pert;
import org.summitsim.model.Distribution.Shifted;
import org.summitsim.model.Distribution.Triangular;
import org.summitsim.model.Distribution.Trigen;
import org.summitsim.model.Distribution.Truncated;
import org.summitsim.model.Distribution.Uniform;
import org.summitsim.model.Distribution.Weibull;

/** Every distribution of the language. */
class DistributionsTest {
    @Test
    void everyDistributionIsReadInMinutes() {
        assertThat(minutes("1h")).isEqualTo(new Constant(60));
        assertThat(minutes("uniform(-5m, 30s)")).isEqualTo(new Uniform(-5, 0.5));
        assertThat(minutes("triangular(1m, 2m, 3m)")).isEqualTo(new Triangular(1, 2, 3));
        assertThat(minutes("pert(1m, 2m, 3m)")).isEqualTo(new Pert(1, 2, 3, 4));
        assertThat(minutes("pert(1m, 2m, 3m, 6)")).isEqualTo(new Pert(1, 2, 3, 6));
        assertThat(minutes("normal(10m, 2m)")).isEqualTo(new Normal(10, 2));
        assertThat(minutes("lognormal(10m, 2m)")).isEqualTo(new Lognormal(10, 2));
        assertThat(minutes("lognormal(median=4m, p90=15m)")).isEqualTo(new LognormalQuantiles(4, 15));
        assertThat(minutes("gamma(10m, 2m)")).isEqualTo(new Gamma(10, 2));
        assertThat(minutes("weibull(1.5, 20m)")).isEqualTo(new Weibull(1.5, 20));
        assertThat(minutes("exponential(12m)")).isEqualTo(new Exponential(12));
        assertThat(minutes("beta(2, 3, 10m, 20m)")).isEqualTo(new Beta(2, 3, 10, 20));
        assertThat(minutes("trigen(10m, 12m, 20m)")).isEqualTo(new Trigen(10, 12, 20));
        assertThat(minutes("discrete(10m=0.2, 20m=0.8)"))
                .isEqualTo(new Discrete(List.of(10.0, 20.0), List.of(0.2, 0.8)));
        assertThat(minutes("empirical(10m, 12m, 15m)")).isEqualTo(new Empirical(List.of(10.0, 12.0, 15.0)));
        assertThat(minutes("about(30m)")).isEqualTo(new Pert(24, 30, 54, 4));
    }

    @Test
    void distributionsAreMadeOfOthers() {
        assertThat(minutes("mixture(0.9=pert(1m, 2m, 3m), 0.1=uniform(5m, 9m))"))
                .isEqualTo(new Mixture(List.of(0.9, 0.1), List.of(new Pert(1, 2, 3, 4), new Uniform(5, 9))));
        assertThat(minutes("truncate(normal(10m, 5m), 0m, 30m)")).isEqualTo(new Truncated(new Normal(10, 5), 0, 30));
        assertThat(minutes("shift(exponential(4m), by=2m)")).isEqualTo(new Shifted(new Exponential(4), 2));
    }

    @Test
    void argumentsMayBeNamedInAnyOrder() {
        assertThat(minutes("triangular(max = 3m, min=1m, mode=2m)")).isEqualTo(new Triangular(1, 2, 3));
        assertThat(minutes("pert(1m, max=3m, mode=2m, lambda=2)")).isEqualTo(new Pert(1, 2, 3, 2));
    }

    @Test
    void factorsArePureNumbers() {
        Distributions numbers = new Distributions(Unit.NUMBER, Spread.DEFAULT);

        assertThat(numbers.parse("1.5")).isEqualTo(new Constant(1.5));
        assertThat(numbers.parse("uniform(1, 2)")).isEqualTo(new Uniform(1, 2));
        assertThatThrownBy(() -> numbers.parse("uniform(1m, 2m)")).hasMessage("Expected a number, received 1m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pert(4m, 6m | Expected a closing parenthesis, received pert(4m, 6m",
                "pert(4m, 6m) | Expected pert(min, mode, max, lambda), received no max",
                "uniform(1m, 2m, 3m) | Expected uniform(a, b), received 3 arguments",
                "uniform(1m, c=2m) | Expected uniform(a, b), received c=..",
                "uniform(1m, a=2m) | Expected each argument of uniform(a, b) once, received a twice",
                "triangle(1m, 2m, 3m) | Expected a distribution, received triangle(..)",
                "triangular(3m, 2m, 1m)"
                        + " | Expected ascending figures in triangular(min, mode, max), received 3 before 2",
                "uniform(1m, 2m) m | Expected nothing after the closing parenthesis, received m",
                "discrete(10m=0.2, 20m=0.7)"
                        + " | Expected the probabilities of discrete(..) to sum to 1, received 0.9",
                "discrete(10m) | Expected discrete(10m=0.2, 20m=0.8), received 10m without an equals sign",
                "uniform(1, 2m) | Expected a duration with its unit (write 1m), received 1",
                "uniform(pert(1m, 2m, 3m), 4m) | Expected a figure, received pert(..)",
                "pert | Expected arguments in parentheses, received pert",
                "about(-5m) | Expected a figure of at least 0 in about(..), received a negative one",
                "truncate(uniform(1m, 2m), 3m, 4m)"
                        + " | Expected limits that truncate(d, lo, hi) can meet, received limits outside of d"
            })
    void whatIsNoDistributionIsRefused(String text, String message) {
        assertThatThrownBy(() -> minutes(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1m",
                "uniform(-5m, 5m)",
                "triangular(-1m, 2m, 3m)",
                "normal(-3m, 1m)",
                "discrete(-1m=0.5, 1m=0.5)",
                "empirical(-1m, 1m)",
                "mixture(0.5=2m, 0.5=uniform(-1m, 1m))",
                "mixture(0.5=2m, 0.5=normal(5m, 1m))",
                "shift(exponential(4m), -1m)",
                "trigen(1m, 2m, 30m)",
                "truncate(normal(1m, 2m), -1m, 3m)"
            })
    void whatCanBeNegativeIsNoDuration(String text) {
        Distribution read = minutes(text);

        assertThatThrownBy(() -> Support.notNegative(read, text)).hasMessageContaining("never negative");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0m",
                "normal(5m, 3m)",
                "truncate(normal(1m, 2m), 0m, 3m)",
                "shift(uniform(5m, 6m), -5m)",
                "trigen(10m, 12m, 20m)",
                "lognormal(5m, 5m)"
            })
    void whatIsNeverNegativeIsADuration(String text) {
        assertThat(Support.notNegative(minutes(text), text)).isEqualTo(minutes(text));
    }

    /** The triangle over [0, 20] with mode 10 has its 10 % point at sqrt(0.1 * 20 * 10) = 4.4721, and 15.5279 above. */
    @Test
    void theEndsOfATrigenAreThoseOfItsTriangle() {
        double tenth = Math.sqrt(20);
        Support support = Support.of(new Trigen(tenth, 10, 20 - tenth));

        assertThat(support.low()).isCloseTo(0, within(1e-9));
        assertThat(support.high()).isCloseTo(20, within(1e-9));
    }

    @Test
    void nestingIsLimited() {
        String deep = "shift(".repeat(500) + "1m" + ", 1m)".repeat(500);

        assertThatThrownBy(() -> minutes(deep)).hasMessageContaining("20 distributions inside each other");
    }

    private static Distribution minutes(String text) {
        return new Distributions(Unit.MINUTES, Spread.DEFAULT).parse(text);
    }
}
