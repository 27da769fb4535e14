package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SsjExecutiveTest extends ExecutiveContractTest {

    @Override
    Executive executive(int capacity) {
        return Executives.ssj(capacity);
    }

    @Test
    void aNegativeCapacityIsRefused() {
        assertThatThrownBy(() -> Executives.ssj(-1)).isInstanceOf(IllegalArgumentException.class);
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
    }
}
