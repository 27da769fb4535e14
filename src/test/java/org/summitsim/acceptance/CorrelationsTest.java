package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;

/** Inputs that move together. */
class CorrelationsTest {
    private static final String HEAD = "summit: 1\nclock: {day-1: 2024-04-10, zone: America/New_York}\n";

    private static final String TALKS = """
            meetings:
              talks: {start: day 1 10:00, duration: "uniform(20m, 40m)"}
              lunch: {start: day 1 12:00, agenda: {toasts: {duration: "uniform(0m, 10m)"}, rest: {duration: 5m}}}
              walk: {start: day 1 14:00, duration: 10m}
            """;

    private static List<String> problems(String correlation) {
        try {
            Stage.of(HEAD + TALKS + "correlations: {slow: " + correlation + "}\n");
            return List.of();
        } catch (InvalidScenarioException e) {
            return e.problems().stream()
                    .map(p -> String.join(".", p.path()) + ": " + p.message()
                            + p.hint().map(h -> "; maybe " + h).orElse(""))
                    .toList();
        }
    }

    @Test
    void theFactorIsAnInputOfItsOwnBehindAllOthers() {
        Play plain = Stage.of(HEAD + TALKS);
        Play joined = Stage.of(HEAD + TALKS + "correlations: {slow: {group: [talks, toasts], rho: 0.5}}\n");

        assertThat(plain.inputs()).containsExactly("talks.duration", "lunch/toasts.duration");
        assertThat(joined.inputs()).containsExactly("talks.duration", "lunch/toasts.duration", "slow.factor");
        assertThat(joined.copulas().get(0).inputs()).containsExactly("talks.duration", "lunch/toasts.duration");
    }

    @Test
    void whatIsNotRandomCannotMoveTogether() {
        assertThat(problems("{group: [talks, walk], rho: 0.5}"))
                .containsExactly("correlations.slow.group.1: Expected something random, received walk.duration,"
                        + " for which nothing is drawn");
        assertThat(problems("{group: [talks, lunch], rho: 0.5}"))
                .containsExactly("correlations.slow.group.1: Expected something random, received lunch.duration,"
                        + " for which nothing is drawn; maybe lunch/toasts.duration");
        assertThat(problems("{group: [talks.delay, toasts], rho: 0.5}"))
                .containsExactly("correlations.slow.group.0: Expected something random, received talks.delay,"
                        + " for which nothing is drawn; maybe talks.duration");
    }

    @Test
    void aMatrixThatContradictsItselfIsNamed() {
        assertThat(problems("{group: [talks, toasts], matrix: [[1, 1], [1, 1]]}"))
                .singleElement()
                .satisfies(p -> assertThat(p)
                        .startsWith("correlations.slow.matrix: Expected correlations that can hold together")
                        .endsWith("in the matrix of slow"));
    }

    private static final String DRIVES = """
            places: {hotel: {}, palace: {}, club: {}}
            people: {guest: {base: hotel}, host: {base: hotel}}
            transfers:
              to-the-palace: {between: [hotel, palace], duration: "uniform(10m, 20m)", margin: 0m}
              to-the-club: {between: [hotel, club], duration: "uniform(30m, 50m)", margin: 0m}
            meetings:
              talks: {at: palace, people: [guest], start: day 1 10:00, duration: 30m}
              drink: {at: club, people: [host], start: day 1 10:00, duration: 30m}
            """;

    /** With rho 0.5 the normal correlation is 2 sin(15 degrees) = 0.5176; the factor alone, at its 90 % point, moves all. */
    @Test
    void eachDriveAlongATransferOfTheGroupSharesTheFactor() {
        String traffic = "correlations: {traffic: {group: [transfers], rho: 0.5}}\n";
        double z = 1.2815515655446004 * Math.sqrt(2 * Math.sin(Math.PI / 12));
        double u = 0.5 * (1 + erf(z / Math.sqrt(2)));

        List<String> lines =
                Story.played(DRIVES + traffic, Map.of("traffic.factor", 0.9)).lines();

        // Planned to take 15 and 40 minutes, they take 10 + 10 u and 30 + 20 u.
        assertThat(u).isCloseTo(0.8217, within(5e-5));
        assertThat(lines)
                .contains(
                        "day 1 09:45:00 guest leaves for talks",
                        "day 1 10:03:13 guest arrives for talks",
                        "day 1 09:20:00 host leaves for drink",
                        "day 1 10:06:26 host arrives for drink");
    }

    /** Abramowitz and Stegun 7.1.26, good to 1.5e-7. */
    private static double erf(double x) {
        double t = 1 / (1 + 0.3275911 * x);
        double p = ((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592;
        return 1 - p * t * Math.exp(-x * x);
    }

    @Test
    void aDriveOutsideTheGroupStaysAsItIs() {
        String traffic = "correlations: {traffic: {group: [to-the-palace, talks->x], rho: 0.5}}\n";
        assertThatThrownBy(() -> Story.played(DRIVES + traffic, Map.of()))
                .isInstanceOfSatisfying(
                        InvalidScenarioException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::message)
                                .containsExactly(
                                        "Expected something random, received talks->x, for which nothing is drawn"));

        String host = "correlations: {traffic: {group: [to-the-palace, host->drink], rho: 0}}\n";
        assertThat(Story.played(DRIVES + host, Map.of("traffic.factor", 0.9)).lines())
                .contains("day 1 10:00:00 guest arrives for talks", "day 1 10:00:00 host arrives for drink");
    }
}
