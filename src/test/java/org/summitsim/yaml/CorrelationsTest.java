package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Correlation;

/** The section {@code correlations}. */
class CorrelationsTest {
    private static final String PROGRAMME = """
            places: {hotel: {}, palace: {}, airport: {}}
            people: {guest: {}}
            drives: {hotel: {palace: 4m, airport: 10m}}
            meetings:
              talks: {start: {at: day 1 10:00, delay: exponential(4m)}, duration: about(30m)}
              lunch: {agenda: {toasts: {duration: about(9m)}, talk: {duration: about(20m)}}}
              dinner: {after: [{of: lunch, lag: about(5m)}], agenda: {toasts: {duration: about(9m)}}}
            risks: {rain: {probability: 0.2, affects: [talks], impact: {add: 5m}}}
            """;

    private static List<Correlation> read(String correlations) {
        return Texts.scenario(PROGRAMME + "correlations: " + correlations + "\n")
                .programme()
                .disturbance()
                .correlations();
    }

    @Test
    void aGroupHasOneNumberForEachTwo() {
        assertThat(read("{slow: {group: [talks, talk, rain.occurs], rho: 0.6}}"))
                .containsExactly(new Correlation(
                        "slow",
                        List.of("talks.duration", "lunch/talk.duration", "rain.occurs"),
                        List.of(List.of(1.0, 0.6, 0.6), List.of(0.6, 1.0, 0.6), List.of(0.6, 0.6, 1.0)),
                        true));
    }

    @Test
    void aMatrixHasANumberOfItsOwnForEachTwo() {
        assertThat(read("{slow: {group: [talks.delay, dinner.lag.lunch], matrix: [[1, -.3], [-.3, 1]]}}"))
                .containsExactly(new Correlation(
                        "slow",
                        List.of("talks.delay", "dinner.lag.lunch"),
                        List.of(List.of(1.0, -0.3), List.of(-0.3, 1.0)),
                        false));
    }

    @Test
    void transfersAreNamedOrMeantAllTogether() {
        assertThat(read("{traffic: {group: [hotel--palace, hotel--airport], rho: 0.5}}")
                        .get(0)
                        .inputs())
                .containsExactly("hotel--palace", "hotel--airport");
        assertThat(read("{traffic: {group: [transfers, guest->talks], rho: 0.5}}")
                        .get(0)
                        .inputs())
                .containsExactly("hotel--palace", "hotel--airport", "guest->talks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{group: [talks, talk]} | : Expected either rho or a matrix, received neither",
                "{group: [talks, talk], rho: 0.5, matrix: [[1, 0], [0, 1]]}"
                        + " | : Expected either rho or a matrix, received both",
                "{rho: 0.5} | : Expected the key group in a correlation, received none",
                "{group: [talks], rho: 0.5} | .group: Expected from 2 to 500 random inputs, received 1",
                "{group: [], rho: 0.5} | .group: Expected from 2 to 500 random inputs, received 0",
                "{group: [talks, talk], rho: high} | .rho: Expected a number, received high",
                "{group: [talks, talk], rho: 1.2} | .rho: Expected a number from -1 to 1, received 1.2",
                "{group: [talks, talk], rho: 1} | .rho: Expected rho between -1 and 1, both excluded, received 1"
                        + " (such correlations are not positive definite)",
                "{group: [talks, talk, rain.occurs], rho: -0.2}"
                        + " | .rho: Expected rho of at least 0 for more than two inputs, received -0.2",
                "{group: [hotel--palace, talk], rho: -0.2}"
                        + " | .rho: Expected rho of at least 0 for more than two inputs, received -0.2",
                "{group: [talks, talks.duration], rho: 0.2}"
                        + " | .group.1: Expected each input in one correlation, and once, received talks.duration twice",
                "{group: [talks, tlak], rho: 0.2} | .group.1: Expected an input of something that the file has, received tlak",
                "{group: [talks, toasts], rho: 0.2}"
                        + " | .group.1: Expected an item of one agenda only, received toasts, which stands in 2",
                "{group: [talks, hotel--palace], matrix: [[1, 0], [0, 1]]}"
                        + " | .group.1: Expected inputs of which each is drawn once, received hotel--palace,"
                        + " which is drawn for each drive",
                "{group: [talks, talk], matrix: [[1, 0]]} | .matrix: Expected a row for each of 2 inputs, received 1",
                "{group: [talks, talk], matrix: [[1], [0, 1]]}"
                        + " | .matrix.0: Expected 2 numbers in each row, received 1",
                "{group: [talks, talk], matrix: [[1, 2], [2, 1]]}"
                        + " | .matrix.0.1: Expected a number from -1 to 1, received 2",
                "{group: [talks, talk], matrix: [[1, 0.3], [0.2, 1]]}"
                        + " | .matrix.1: Expected a symmetric matrix, received 0.2 in row 2, column 1, and 0.3 in row 1,"
                        + " column 2",
                "{group: [talks, talk], matrix: [[0.9, 0], [0, 1]]}"
                        + " | .matrix.0: Expected 1 on the diagonal, received 0.9 in row 1"
            })
    void whatIsNoCorrelationIsRefused(String correlation, String message) {
        List<String> found = Texts.problems(PROGRAMME + "correlations: {slow: " + correlation + "}\n");

        assertThat(found).contains("correlations.slow" + message);
    }

    @Test
    void anInputBelongsToOneCorrelationOnly() {
        assertThat(Texts.problems(PROGRAMME + """
                correlations:
                  slow: {group: [talks, talk], rho: 0.5}
                  slower: {group: [talks.delay, talk], rho: 0.5}
                """))
                .containsExactly("correlations.slower.group.1: Expected each input in one correlation, and once,"
                        + " received lunch/talk.duration, which is in slow");
    }
}
