package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JslExecutiveTest extends ExecutiveContractTest {
    @Override
    Executive executive(int capacity) {
        return Executives.named("jsl").orElseThrow().executive(capacity);
    }

    @Test
    void aNegativeCapacityIsRefused() {
        assertThatThrownBy(() -> executive(-1)).isInstanceOf(IllegalArgumentException.class);
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

    @Test
    void executivesOfSeveralThreadsDoNotDisturbOneAnother() throws Exception {
        List<String> alone = RandomProgram.history(executive(RandomProgram.CAPACITY), 7);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<String>>> jobs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                jobs.add(() -> RandomProgram.history(executive(RandomProgram.CAPACITY), 7));
            }
            for (Future<List<String>> history : pool.invokeAll(jobs)) {
                assertThat(history.get()).isEqualTo(alone);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(Files.exists(Path.of("jslOutput"))).isFalse();
    }
}
