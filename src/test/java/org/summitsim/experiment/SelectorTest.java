package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Matter;
import org.summitsim.analysis.Selection;
import org.summitsim.engine.Play;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.model.Goal.Direction;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.ScenarioReader;

class SelectorTest {
    private static final String FILE = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            people: {host: {}}
            meetings:
              talks: {people: [host], start: day 1 09:00, duration: "pert(40m, 60m, 120m)"}
              press: {people: [host], start: day 1 10:10, duration: 20m, contract: {within: 5m, probability: 0.8}}
              photo: {after: [press], people: [host], duration: 5m}
            variants:
              five: {title: Five minutes less, set: {meetings: {talks: {duration: "pert(35m, 55m, 115m)"}}}}
              nine: {title: Nine minutes less, set: {meetings: {talks: {duration: "pert(31m, 51m, 111m)"}}}}
              ten: {title: Ten minutes less, set: {meetings: {talks: {duration: "pert(30m, 50m, 110m)"}}}}
              longer: {title: Longer, set: {meetings: {talks: {duration: "uniform(40m, 140m)"}}}}
              tomorrow: {title: A day later, set: {clock: {day-1: 2024-04-11}}}
            """;

    private static Entrant entrant(String name) {
        Change change = name.equals("base") ? Change.NONE : Change.to(name);
        return new Entrant(
                name,
                "Title of " + name,
                Play.of(ScenarioReader.read("select.yaml", FILE, change)
                        .scenario()
                        .orElseThrow()));
    }

    private static Selection select(String sampling, Aim aim, int most, double minutes, String... names) {
        List<Entrant> entrants =
                List.of(names).stream().map(SelectorTest::entrant).toList();
        RunPlan plan = new RunPlan("", 3, SamplingPlan.of(sampling), Stop.after(most), 2, Progress.NONE);
        Matter matter = new Matter(minutes * TimeLine.MINUTE, 0.05);
        return Selector.select(entrants, aim, plan, new Selector.Guarantee(0.95, matter));
    }

    @Test
    void whatIsAlwaysBetterIsFoundAtTheFirstLook() {
        Aim aim = new Aim("finish(talks)", Direction.MINIMIZE);
        Selection selection = select("random", aim, 100_000, 1, "base", "five", "ten", "nine");
        assertThat(selection.best()).hasValue(2);
        assertThat(selection.candidates()).allMatch(c -> c.replications() == Selector.BATCH * Selector.FIRST);
        assertThat(selection.candidates())
                .extracting(Selection.Candidate::isOut)
                .containsExactly(true, true, false, true);
        double base = selection.candidates().get(0).mean();
        assertThat(selection.candidates().get(2).mean()).isCloseTo(base - 10.0 * TimeLine.MINUTE, within(1.0));
        assertThat(selection.indifference()).isEqualTo(1.0 * TimeLine.MINUTE);
    }

    @Test
    void theWorstIsPutOutFirstAndTakesTheFewestReplications() {
        Aim aim = new Aim("lateness(press)", Direction.MINIMIZE);
        Selection selection = select("antithetic", aim, 100_000, 0.1, "longer", "base", "nine", "ten");
        assertThat(selection.best()).hasValue(3);
        int longer = selection.candidates().get(0).replications();
        assertThat(longer).isLessThanOrEqualTo(selection.candidates().get(3).replications());
    }

    @Test
    void moreIsBetterOfAContract() {
        Aim aim = new Aim("p_contract(press)", Direction.MAXIMIZE);
        Selection selection = select("random", aim, 100_000, 1, "base", "ten", "longer");
        assertThat(selection.best()).hasValue(1);
        assertThat(selection.indifference()).isEqualTo(0.05);
    }

    @Test
    void momentsAreComparedOnOneClock() {
        Aim aim = new Aim("day_end(1)", Direction.MINIMIZE);
        Selection selection = select("random", aim, 10_000, 1, "tomorrow", "base");
        assertThat(selection.best()).hasValue(1);
    }

    @Test
    void withTooFewReplicationsNothingIsChosen() {
        Aim aim = new Aim("lateness(press)", Direction.MINIMIZE);
        Selection selection = select("random", aim, 1100, 0.0001, "base", "longer", "five");
        assertThat(selection.best()).isEmpty();
        assertThat(selection.candidates()).anyMatch(c -> c.replications() == 1100 && !c.isOut());
    }

    @Test
    void whatCannotBeSelectedByIsRefused() {
        Aim missing = new Aim("start(dinner)", Direction.MINIMIZE);
        assertThatThrownBy(() -> select("random", missing, 1000, 1, "base", "ten"))
                .isInstanceOf(UnselectableException.class)
                .hasMessageContaining("start(dinner), which base has not");
        Aim aim = new Aim("finish(talks)", Direction.MINIMIZE);
        assertThatThrownBy(() -> select("sobol", aim, 1000, 1, "base", "ten"))
                .isInstanceOf(UnselectableException.class)
                .hasMessageContaining("random or antithetic");
    }
}
