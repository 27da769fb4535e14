package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlatExecutiveTest extends ExecutiveContractTest {
    private static final int MANY = 500;

    @Override
    Executive executive(int capacity) {
        return Executives.flat(capacity);
    }

    @Test
    void aNegativeCapacityIsRefused() {
        assertThatThrownBy(() -> Executives.flat(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** More events than the heap has room for at first, many of one instant, and many of them cancelled in the middle. */
    @ParameterizedTest
    @MethodSource("seeds")
    void manyEventsAtOnceHaveTheHistoryThatTheyHaveOnSsj(int seed) {
        assertThat(history(Executives.flat(MANY), seed)).isEqualTo(history(Executives.ssj(MANY), seed));
    }

    private static List<String> history(Executive executive, long seed) {
        Random random = new Random(seed);
        List<String> history = new ArrayList<>();
        for (int id = 0; id < MANY; id++) {
            executive.schedule(id, random.nextInt(60));
        }
        executive.run(new Handler() {
            @Override
            public void fired(int id, long now) {
                history.add("fired " + id + " at " + now);
                executive.cancel(random.nextInt(MANY));
                if (history.size() < 3 * MANY && !executive.isPending(id)) {
                    executive.schedule(id, random.nextInt(40));
                }
            }

            @Override
            public void settled(long now) {
                history.add("settled " + now);
            }
        });
        return history;
    }
}
