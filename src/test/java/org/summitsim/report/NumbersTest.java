package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "0.1,0.1",
        "2e-3,0.002",
        "1e-9,0.000000001",
        "1e20,100000000000000000000",
        "0.30000000000000004,0.3",
        "0.6666666666666666,0.666666666666667",
        "2.0E-3,0.002",
        "Infinity,''",
        "NaN,''"
    })
    void numbersHaveFifteenDigitsAndNoExponent(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }
}
