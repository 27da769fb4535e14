package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.summitsim.model.Distribution;
import org.summitsim.model.Risk;

/** Risks: what they affect, that they may cancel or strike each thing by itself, and what can be done about them. */
class RisksTest {
    private static final String TALKS = """
            meetings: {talks: {duration: 20m}, guests: {arrivals: {every: 5m, count: 3}, duration: 2m}}
            places: {a: {}, b: {}}
            transfers: {way: {between: [a, b], duration: 5m}}
            risks:
            """;

    private static Risk risk(String text) {
        return Texts.scenario(TALKS + "  rain: " + text).programme().risks().get(0);
    }

    private static Risk.Impact add(double minutes, boolean cancel) {
        return new Risk.Impact(Optional.empty(), Optional.of(new Distribution.Constant(minutes)), cancel);
    }

    @Test
    void aRiskMayCancelWithoutAnImpact() {
        Risk risk = risk("{probability: 0.2, affects: [talks], cancel: true, shared: false}");

        assertThat(risk.impact()).isEqualTo(new Risk.Impact(Optional.empty(), Optional.empty(), true));
        assertThat(risk.shared()).isFalse();
        assertThat(risk.mitigation()).isEmpty();
        assertThat(risk.mitigated()).isSameAs(risk);
    }

    @Test
    void aMitigationChangesWhatItNames() {
        Risk risk = risk(
                "{probability: 0.2, affects: [talks], impact: {add: 9m}, mitigation: {probability: 0.1, cost: 2}}");

        assertThat(risk.mitigation()).contains(new Risk.Mitigation(OptionalDouble.of(0.1), Optional.empty(), 2));
        assertThat(risk.mitigated().probability()).isEqualTo(0.1);
        assertThat(risk.mitigated().impact()).isEqualTo(add(9, false));
    }

    @Test
    void anImpactReplacesAllThatTheRiskDid() {
        assertThat(risk("{probability: 0.2, affects: [talks], cancel: true, mitigation: {impact: {add: 5m}}}")
                        .mitigated()
                        .impact())
                .isEqualTo(add(5, false));
        assertThat(
                        risk("{probability: 0.2, affects: [talks], cancel: true, mitigation: {impact: {add: 5m}, cancel: true}}")
                                .mitigated()
                                .impact())
                .isEqualTo(add(5, true));
        assertThat(
                        risk("{probability: 0.2, affects: [talks], impact: {add: 9m}, cancel: true, mitigation: {cancel: false}}")
                                .mitigated()
                                .impact())
                .isEqualTo(add(9, false));
        assertThat(risk("{probability: 0.2, affects: [talks], cancel: true, mitigation: {cancel: false}}")
                        .mitigated()
                        .impact()
                        .cancel())
                .isFalse();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(Texts.problems(TALKS + """
                  a: {probability: 0.2, affects: [talks], cancel: maybe}
                  b: {probability: 0.2, affects: [talks, way], cancel: true}
                  c: {probability: 0.2, affects: [talks], cancel: true, mitigation: {cost: 3}}
                  d: {probability: 0.2, affects: [talks], cancel: true, mitigation: {probability: 2, cost: -1}}
                  e: {probability: 0.2, affects: [talks], cancel: true, mitigation: {impact: {}}}
                  f: {probability: 0.2, affects: [talks], cancel: false}
                  g: {probability: 0.2, affects: [talks], cancel: true, shared: 1}
                  h: {probability: 0.2, affects: [guests], cancel: true}
                """))
                .isEqualTo(
                        List.of(
                                "risks.a: Expected the key impact in a risk, received none",
                                "risks.a.cancel: Expected true or false, received maybe",
                                "risks.b.affects: Expected meetings, legs and items to cancel, received a transfer",
                                "risks.c.mitigation: Expected a mitigation to change the probability, the impact or cancel, received"
                                        + " none of them",
                                "risks.d.mitigation.probability: Expected a number from 0 to 1, received 2",
                                "risks.d.mitigation.cost: Expected a number of at least 0, received -1",
                                "risks.e.mitigation.impact: Expected multiply or add in an impact, received neither",
                                "risks.f: Expected the key impact in a risk, received none",
                                "risks.g.shared: Expected true or false, received 1",
                                "risks.h.affects: Expected meetings, legs and items to cancel, received a stream or a station"));
    }

    @Test
    void theWordForAllWaysIsSuggestedToo() {
        assertThat(Texts.formatted(
                        Texts.read(TALKS + "  a: {probability: 0.2, affects: [tranfers], impact: {add: 5m}}")))
                .contains("received tranfers", "Maybe transfers");
    }

    @Test
    void aRiskAffectsActivitiesItemsAndTransfers() {
        List<Risk> risks = Texts.scenario("""
                places: {palace: {}, airport: {}}
                drives: {palace: {airport: 20m}}
                meetings: {talks: {agenda: {defence: {duration: 1m}}}}
                risks:
                  rain: {probability: 0.2, affects: [talks, defence], impact: {add: "triangular(5m, 10m, 30m)"}}
                  traffic: {probability: 1, affects: transfers, impact: {multiply: "uniform(1, 2)", add: 1m}}
                """).programme().risks();

        assertThat(risks.get(0).affects()).containsExactly("talks", "talks/defence");
        assertThat(risks.get(0).impact())
                .isEqualTo(new Risk.Impact(Optional.empty(), Optional.of(new Distribution.Triangular(5, 10, 30))));
        assertThat(risks.get(1).affects()).containsExactly("palace--airport");
        assertThat(risks.get(1).impact())
                .isEqualTo(new Risk.Impact(
                        Optional.of(new Distribution.Uniform(1, 2)), Optional.of(new Distribution.Constant(1))));
    }

    @Test
    void wrongRisksAreRefused() {
        assertThat(Texts.problems("""
                meetings: {talks: {duration: 1m}}
                risks:
                  a: {probability: 2, affects: [tals], impact: {}}
                  b: {affects: [], impact: {multiply: -1}}
                  c: {probability: 0.5, affects: [transfers], cancel: true}
                  d: {probability: 0.5, affects: [talks, talks], impact: {multiply: 2m}}
                """))
                .containsExactly(
                        "risks.a.probability: Expected a number from 0 to 1, received 2",
                        "risks.a.affects.0: Expected a meeting, a leg, an agenda item or a transfer that the file has,"
                                + " received tals",
                        "risks.a.impact: Expected multiply or add in an impact, received neither",
                        "risks.b: Expected the key probability in a risk, received none",
                        "risks.b.affects: Expected at least one id, received an empty list",
                        "risks.b.impact.multiply: Expected what is never negative, received -1",
                        "risks.c.affects.0: Expected transfers in the file, received none",
                        "risks.d.affects.1: Expected each id once, received talks twice",
                        "risks.d.impact.multiply: Expected a number, received 2m");
    }
}
