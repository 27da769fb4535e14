package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.summitsim.experiment.Effort;
import org.summitsim.model.Sampling;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Design;
import org.summitsim.model.Sweep.Design.Kind;
import tools.jackson.databind.node.ObjectNode;

/** What a sweep is known by when it is gone on with. */
class SweepRecipeTest {
    private static SweepRecipe recipe(Design design, Effort effort) {
        Sweep.Settings settings =
                new Sweep.Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Sweep.Axis axis = new Sweep.Axis("a", "A", List.of("a"), new Sweep.Between(0, 1), Sweep.Unit.NUMBER);
        Sweep sweep =
                new Sweep("s", "S", "p.yaml", Optional.empty(), List.of(axis), design, settings, List.of("makespan"));
        SweepRecipe.Source source = new SweepRecipe.Source("1", "p", "12", "34");
        return new SweepRecipe(source, sweep, effort, List.of(), List.of(), new SweepRecipe.Range(0, 1));
    }

    private static Effort effort(Sampling sampling, int replications, Duration precision) {
        return new Effort(1, sampling, replications, precision);
    }

    @Test
    void rowsWithoutBatchesAreOfAnotherSweep() {
        SweepRecipe recipe = recipe(new Design(Kind.FULL_FACTORIAL, 0), effort(Sampling.RANDOM, 100, Duration.ZERO));
        ObjectNode before = Json.read(recipe.line());
        assertThat(recipe.change(before)).isEmpty();

        before.remove("batches");

        assertThat(recipe.change(before))
                .hasValue("the number of batches of replications in a row (it was nothing and is 20)");
    }

    @Test
    void thereAreBatchesOnlyWhereEqualPartsOfPointsHaveEqualNumbers() {
        Design all = new Design(Kind.FULL_FACTORIAL, 0);

        assertThat(recipe(all, effort(Sampling.RANDOM, 8, Duration.ZERO)).batches())
                .isEqualTo(8);
        assertThat(recipe(all, effort(Sampling.RANDOM, 1, Duration.ZERO)).batches())
                .isZero();
        assertThat(recipe(all, effort(Sampling.SOBOL, 100, Duration.ZERO)).batches())
                .isZero();
        assertThat(recipe(all, effort(Sampling.RANDOM, 100, Duration.ofMinutes(1)))
                        .batches())
                .isZero();
        assertThat(recipe(new Design(Kind.SOBOL, 8), effort(Sampling.RANDOM, 100, Duration.ZERO))
                        .batches())
                .isZero();
    }
}
