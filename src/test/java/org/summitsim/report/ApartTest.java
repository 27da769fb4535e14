package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.statistics.Interval;

class ApartTest {
    private static Interval interval(double low, double high) {
        return new Interval(low, high, 0.95, "t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOMENT | -720e6 | 12 min earlier",
                "MOMENT | 90e6 | 1.5 min later",
                "MOMENT | 1e6 | under 0.1 min later",
                "MOMENT | 4800e6 | 1 h 20 min later",
                "MOMENT | -70000e6 | 19.4 h earlier",
                "MOMENT | 0 | none",
                "MOMENT | NaN | -",
                "MINUTES | -3.04 | 3.0 min less",
                "SHARE | 0.1234 | 12.3 points more",
                "SHARE | -0.0001 | under 0.1 points less",
                "COUNT | 11 | 11 more",
                "COUNT | -1.25 | 1.3 less"
            })
    void aDifferenceSaysHowMuchAndWhichWay(Unit unit, double difference, String words) {
        assertThat(Apart.of(unit).signed(difference)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MINUTES | -14 | -10 | 10 to 14 min less",
                "MINUTES | 10.1 | 10.2 | 10 min more",
                "MINUTES | 58 | 65 | 58 min to 1 h 5 min more",
                "MINUTES | -2 | 3.5 | 2.0 min less to 3.5 more",
                "MINUTES | -2 | 90 | 2.0 min less to 1 h 30 min more",
                "MINUTES | 0 | 3 | 0 to 3.0 min more",
                "MINUTES | 0 | 0 | none",
                "COUNT | 1 | 2 | 1.0 to 2.0 more",
                "MINUTES | -Infinity | 2 | unknown"
            })
    void anIntervalSaysItsUnitAndItsWayOnce(Unit unit, double low, double high, String words) {
        assertThat(Apart.of(unit).range(interval(low, high))).isEqualTo(words);
    }

    @Test
    void anAdvantageIsBetterOrWorse() {
        assertThat(Apart.judged(Unit.SHARE).range(interval(0.035, 0.089))).isEqualTo("3.5 to 8.9 points better");
        assertThat(Apart.judged(Unit.MOMENT).range(interval(-120e6, -60e6))).isEqualTo("1.0 to 2.0 min worse");
    }

    @Test
    void aLimitIsToldToTheDigit() {
        assertThat(Apart.of(Unit.MOMENT).limit(300e6)).isEqualTo("5 min");
        assertThat(Apart.of(Unit.SHARE).limit(0.01)).isEqualTo("1 point");
        assertThat(Apart.of(Unit.SHARE).limit(0.025)).isEqualTo("2.5 points");
    }
}
