package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Lever;

/** The section {@code levers}. */
class LeversTest {
    private static final String PROGRAMME = """
            places: {hotel: {}, palace: {}, airport: {}}
            drives: {hotel: {palace: 4m, airport: 10m}}
            meetings:
              talks: {start: day 1 10:00, agenda: {peace: {duration: 20m}, photo: {duration: 5m}}}
              lunch: {start: day 1 12:00, duration: 1h}
            """;

    private static Lever read(String lever) {
        return Texts.scenario(PROGRAMME + "levers: {l: " + lever + "}\n")
                .programme()
                .disturbance()
                .levers()
                .get(0);
    }

    @Test
    void aLeverSkipsShortensOrMultiplies() {
        assertThat(read("{title: No photograph, when: {late: talks, by: 15m}, do: {skip: photo}, cost: 3}"))
                .isEqualTo(new Lever(
                        "l", "No photograph", "talks", Duration.ofMinutes(15), new Lever.Skip("talks/photo"), 3));
        assertThat(read("{when: {late: talks, by: 15m}, do: {shorten: lunch, to: 30m}}")
                        .action())
                .isEqualTo(new Lever.Shorten("lunch", Duration.ofMinutes(30)));
        assertThat(read("{when: {late: talks, by: 15m}, do: {multiply: transfers, by: 0.7}}")
                        .action())
                .isEqualTo(new Lever.Multiply(List.of("hotel--palace", "hotel--airport"), 0.7));
        assertThat(read("{when: {late: talks, by: 15m}, do: {multiply: [lunch, peace, hotel--palace], by: 2}}")
                        .action())
                .isEqualTo(new Lever.Multiply(List.of("lunch", "talks/peace", "hotel--palace"), 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{do: {skip: lunch}} | : Expected the key when in a lever, received none",
                "{when: {late: talks, by: 5m}} | : Expected the key do in a lever, received none",
                "{when: {late: talks}, do: {skip: lunch}}"
                        + " | .when: Expected the key by in the lateness that pulls a lever, received none",
                "{when: {by: 5m}, do: {skip: lunch}}"
                        + " | .when: Expected the key late in the lateness that pulls a lever, received none",
                "{when: {late: tlaks, by: 5m}, do: {skip: lunch}}"
                        + " | .when.late: Expected a meeting, a leg or an agenda item that the file has, received tlaks",
                "{when: {late: talks, by: -5m}, do: {skip: lunch}}"
                        + " | .when.by: Expected a duration of at least 0, received -5m",
                "{when: {late: talks, by: 5m}, do: {}}"
                        + " | .do: Expected one of skip, shorten and multiply, received none",
                "{when: {late: talks, by: 5m}, do: {skip: lunch, shorten: lunch}}"
                        + " | .do: Expected one of skip, shorten and multiply, received skip and shorten",
                "{when: {late: talks, by: 5m}, do: {skip: lnch}}"
                        + " | .do.skip: Expected a meeting, a leg or an agenda item that the file has, received lnch",
                "{when: {late: talks, by: 5m}, do: {skip: lunch, to: 5m}}"
                        + " | .do.to: Expected to with shorten only, received it with skip",
                "{when: {late: talks, by: 5m}, do: {shorten: lunch}}"
                        + " | .do: Expected the key to in what a lever does, received none",
                "{when: {late: talks, by: 5m}, do: {multiply: lunch}}"
                        + " | .do: Expected the key by in what a lever does, received none",
                "{when: {late: talks, by: 5m}, do: {multiply: lunch, by: -1}}"
                        + " | .do.by: Expected a number from 0 to 1000000, received -1",
                "{when: {late: talks, by: 5m}, do: {multiply: transfer, by: 1}}"
                        + " | .do.multiply: Expected a meeting, a leg or an agenda item that the file has, received transfer",
                "{when: {late: talks, by: 5m}, do: {skip: lunch}, cost: -1}"
                        + " | .cost: Expected a number from 0 to 1000000, received -1"
            })
    void whatIsNoLeverIsRefused(String lever, String message) {
        assertThat(Texts.problems(PROGRAMME + "levers: {l: " + lever + "}\n")).containsExactly("levers.l" + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{late: desk, by: 5m} | {skip: lunch} | when.late",
                "{late: talks, by: 5m} | {skip: desk} | do.skip",
                "{late: talks, by: 5m} | {shorten: desk, to: 1m} | do.shorten",
                "{late: talks, by: 5m} | {multiply: desk, by: 0.5} | do.multiply",
            })
    void aStationOfStreamsIsNotHeldByItselfSoThatALeverFindsNothing(String when, String action, String at) {
        String programme = PROGRAMME
                + "  desk: {duration: 2m}\n  guests: {arrivals: {every: 5m, count: 3, steps: [desk]}}\n"
                + "levers: {l: {when: %s, do: %s}}\n".formatted(when, action);

        assertThat(Texts.problems(programme))
                .containsExactly("levers.l." + at
                        + ": Expected something that takes place by itself, received the station desk");
    }
}
