package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JslExecutiveTest extends ExecutiveContractTest {
    @Override
    Executive executive(int capacity) {
        return Executives.named("jsl").orElseThrow().executive(capacity);
    }

    @Test
    void itLeavesNoFolderBehind() {
        RandomProgram.history(executive(RandomProgram.CAPACITY), 3);
        assertThat(Path.of("jslOutput")).doesNotExist();
    }

    @Test
    void manyReplicationsWithCancelledEventsDoNotFillTheCalendar() {
        Executive executive = executive(2);
        for (int k = 0; k < 1_000; k++) {
            executive.reset();
            executive.schedule(0, 5);
            executive.schedule(1, 7);
            executive.cancel(1);
            List<Long> fired = new ArrayList<>();
            executive.run(new Handler() {
                @Override
                public void fired(int id, long now) {
                    fired.add(now);
                }

                @Override
                public void settled(long now) {}
            });
            assertThat(fired).containsExactly(5L);
        }
    }
}
