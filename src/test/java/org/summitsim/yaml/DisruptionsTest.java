package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Disruption;
import org.summitsim.model.Distribution;
import org.summitsim.model.Notes;

/** The section {@code disruptions}. */
class DisruptionsTest {
    private static final String CAST = """
            places: {palace: {}, twin: {}}
            people: {host: {}, twin: {}}
            groups: {all: [host, twin]}
            resources: {car: {kind: vehicle}}
            meetings: {talks: {duration: 30m}}
            """;

    @Test
    void aDisruptionHasAllItsKeys() {
        Disruption call = Texts.scenario(CAST + """
                disruptions:
                  call:
                    title: A call
                    every: exponential(3h)
                    during: 08:00-20:00
                    seizes: host
                    duration: "uniform(3m, 5m)"
                    preempts: true
                    max-calls: 20
                    note: {every: estimate}
                """)
                .programme()
                .disturbance()
                .disruptions()
                .get(0);

        assertThat(call.title()).isEqualTo("A call");
        assertThat(call.calls().every()).isEqualTo(new Distribution.Exponential(180));
        assertThat(call.calls().during()).isPresent();
        assertThat(call.calls().max()).hasValue(20);
        assertThat(call.seizes()).isEqualTo("host");
        assertThat(call.duration()).isEqualTo(new Distribution.Uniform(3, 5));
        assertThat(call.preempts()).isTrue();
        assertThat(call.notes()).isEqualTo(new Notes(Map.of("every", "estimate")));
    }

    @Test
    void aDisruptionNeedsLittle() {
        assertThat(Texts.scenario(CAST + "disruptions: {call: {every: 3h, seizes: car, duration: 5m}}\n")
                        .programme()
                        .disturbance()
                        .disruptions())
                .containsExactly(new Disruption(
                        "call",
                        "call",
                        new Disruption.Calls(new Distribution.Constant(180), Optional.empty(), OptionalInt.empty()),
                        "car",
                        new Distribution.Constant(5),
                        false,
                        Notes.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call: {seizes: host, duration: 5m} | call: Expected the key every in a disruption, received none",
                "call: {every: 3h, duration: 5m} | call: Expected the key seizes in a disruption, received none",
                "call: {every: 3h, seizes: host} | call: Expected the key duration in a disruption, received none",
                "call: {every: 3, seizes: host, duration: 5m}"
                        + " | call.every: Expected a duration with its unit (write 3m), received 3",
                "call: {every: 0m, seizes: host, duration: 5m} | call.every: Expected a time above 0, received 0m",
                "call: {every: 3h, seizes: hots, duration: 5m}"
                        + " | call.seizes: Expected a person, a resource or a place that the file has, received hots",
                "call: {every: 3h, seizes: all, duration: 5m}"
                        + " | call.seizes: Expected a person, a resource or a place that the file has, received all",
                "call: {every: 3h, seizes: twin, duration: 5m}"
                        + " | call.seizes: Expected the id of one thing only, received twin, which is that of two",
                "call: {every: 3h, seizes: host, duration: 5m, preempts: maybe}"
                        + " | call.preempts: Expected one of true, false, received maybe",
                "call: {every: 3h, seizes: host, duration: 5m, max-calls: 0}"
                        + " | call.max-calls: Expected a whole number of at least 1, received 0",
                "call: {every: 3h, seizes: host, duration: 5m, max-calls: 10001}"
                        + " | call.max-calls: Expected a whole number of at most 10000, received 10001",
                "call: {every: 3h, seizes: host, duration: -5m} | call.duration: Expected what is never negative, received -5m",
                "call: {every: 3h, seizes: host, duration: 5m, hours: 3} | call.hours: Expected a key of a disruption, received hours",
                "talks: {every: 3h, seizes: host, duration: 5m}"
                        + " | talks: Expected an id of its own for a disruption, received talks, which is that of something else"
            })
    void whatIsNoDisruptionIsRefused(String disruption, String message) {
        assertThat(Texts.problems(CAST + "disruptions: {" + disruption + "}\n"))
                .containsExactly("disruptions." + message);
    }
}
