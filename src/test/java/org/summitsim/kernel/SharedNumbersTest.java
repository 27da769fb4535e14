package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedNumbersTest {
    private static final List<String> FEW = List.of("talks.duration", "lunch.duration", "storm.occurs");
    private static final List<String> MORE =
            List.of("talks.duration", "walk.duration", "lunch.duration", "storm.occurs", "dinner.duration");
    private static final List<String> LESS = List.of("storm.occurs", "talks.duration");

    @ParameterizedTest
    @ValueSource(strings = {"random", "antithetic", "latin-hypercube", "sobol"})
    void theNumbersAreThoseOfThePlanWhoeverHasDrawnBefore(String sampling) {
        SamplingPlan plan = SamplingPlan.of(sampling);
        SharedNumbers shared = SharedNumbers.of(plan, 7, 1_000_000);
        for (List<String> names : List.of(FEW, MORE, LESS, FEW)) {
            UniformBlocks.Filler filler = shared.blocks(names, List.of()).filler();
            for (long block : new long[] {0, 1, 6, 3}) {
                assertThat(filled(filler, names, block))
                        .as("block %d of %s", block, names)
                        .containsExactly(filled(plan.blocks(7, names).filler(), names, block));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "antithetic", "latin-hypercube", "sobol"})
    void joinedInputsAreJoinedAsThePlanJoinsThem(String sampling) {
        SamplingPlan plan = SamplingPlan.of(sampling);
        SharedNumbers shared = SharedNumbers.of(plan, 7, 1_000_000);
        List<String> names = List.of("talks.duration", "lunch.duration", "storm.occurs", "day");
        List<GaussianCopula> copulas =
                List.of(GaussianCopula.ofFactor(List.of("talks.duration", "lunch.duration"), "day", 0.8));
        double[] plain = filled(shared.blocks(names, List.of()).filler(), names, 2);
        double[] joined = filled(shared.blocks(names, copulas).filler(), names, 2);
        assertThat(joined)
                .containsExactly(filled(plan.blocks(7, names, copulas).filler(), names, 2))
                .isNotEqualTo(plain);
        assertThat(filled(shared.blocks(names, List.of()).filler(), names, 2)).containsExactly(plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 400, 1000})
    void withoutRoomTheNumbersAreTheSame(long room) {
        SharedNumbers shared = SharedNumbers.of(SamplingPlan.random(), 7, room);
        for (List<String> names : List.of(FEW, MORE)) {
            for (long block = 0; block < 5; block++) {
                assertThat(filled(shared.blocks(names, List.of()).filler(), names, block))
                        .containsExactly(filled(UniformBlocks.of(7, names).filler(), names, block));
            }
        }
    }

    private static double[] filled(UniformBlocks.Filler filler, List<String> names, long block) {
        double[] out = new double[UniformBlocks.SIZE * names.size()];
        filler.fill(block, out);
        return out;
    }
}
