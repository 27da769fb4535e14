package org.summitsim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    @Test
    void workWithinOneThreadStaysInIt() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();

        int sum = Threads.within(
                1,
                () -> IntStream.range(0, 1000)
                        .parallel()
                        .peek(k -> seen.add(Thread.currentThread()))
                        .sum());

        assertThat(sum).isEqualTo(499_500);
        assertThat(seen).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void itFailsWithWhatTheWorkFailsWith() {
        assertThatThrownBy(() -> Threads.within(2, () -> {
                    throw new IllegalArgumentException("no such measure");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no such measure");
    }
}
