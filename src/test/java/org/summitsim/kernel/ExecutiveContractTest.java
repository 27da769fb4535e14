package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every executive promises. */
abstract class ExecutiveContractTest {

    private static final int MANY = 500;

    abstract Executive executive(int capacity);

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomProgramHasTheHistoryOfThePlainestExecutive(int seed) {
        List<String> expected = RandomProgram.history(new HeapExecutive(RandomProgram.CAPACITY), seed);
        assertThat(RandomProgram.history(executive(RandomProgram.CAPACITY), seed))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aResetExecutiveIsAsGoodAsNew(int seed) {
        Executive reused = executive(RandomProgram.CAPACITY);
        RandomProgram.history(reused, seed + 1_000L);
        reused.reset();
        assertThat(RandomProgram.history(reused, seed))
                .isEqualTo(RandomProgram.history(executive(RandomProgram.CAPACITY), seed));
    }

    @Test
    void timeZeroSettlesEvenIfNothingIsPlanned() {
        Executive executive = executive(0);
        assertThat(play(executive, id -> {}, () -> {})).containsExactly("settled 0");
        assertThat(executive.now()).isZero();
    }

    @Test
    void eventsOfTimeZeroFireBeforeItSettles() {
        Executive executive = executive(2);
        executive.schedule(1, 5);
        executive.schedule(0, 0);
        assertThat(play(executive, id -> {}, () -> {})).containsExactly("fired 0", "settled 0", "fired 1", "settled 5");
    }

    @Test
    void eventsOfOneInstantFireInTheOrderOfScheduling() {
        Executive executive = executive(5);
        for (int id : new int[] {3, 1, 4, 0, 2}) {
            executive.schedule(id, 7);
        }
        assertThat(play(executive, id -> {}, () -> {}))
                .containsExactly("settled 0", "fired 3", "fired 1", "fired 4", "fired 0", "fired 2", "settled 7");
    }

    @Test
    void anInstantThatPlansWithoutDelaySettlesAgain() {
        Executive executive = executive(1);
        List<Integer> left = new ArrayList<>(List.of(1, 2));
        Runnable planner = () -> {
            if (!left.isEmpty()) {
                left.remove(0);
                executive.schedule(0, 0);
            }
        };
        assertThat(play(executive, id -> {}, planner))
                .containsExactly("settled 0", "fired 0", "settled 0", "fired 0", "settled 0");
    }

    @Test
    void anEventMayPlanItselfAgain() {
        Executive executive = executive(1);
        executive.schedule(0, 3);
        IntConsumer again = id -> {
            if (executive.now() < 9) {
                executive.schedule(id, 3);
            }
        };
        assertThat(play(executive, again, () -> {}))
                .containsExactly("settled 0", "fired 0", "settled 3", "fired 0", "settled 6", "fired 0", "settled 9");
    }

    @Test
    void aCancelledEventDoesNotFireAndItsInstantDoesNotSettle() {
        Executive executive = executive(2);
        executive.schedule(0, 3);
        executive.schedule(1, 4);
        executive.cancel(0);
        assertThat(executive.isPending(0)).isFalse();
        assertThat(play(executive, id -> {}, () -> {})).containsExactly("settled 0", "fired 1", "settled 4");
    }

    @Test
    void anEventMayCancelItsNeighbourOfTheSameInstant() {
        Executive executive = executive(3);
        executive.schedule(0, 3);
        executive.schedule(1, 3);
        executive.schedule(2, 3);
        assertThat(play(executive, id -> executive.cancel(1), () -> {}))
                .containsExactly("settled 0", "fired 0", "fired 2", "settled 3");
    }

    @Test
    void cancellingWhatIsNotPendingDoesNothing() {
        Executive executive = executive(1);
        assertThatCode(() -> executive.cancel(0)).doesNotThrowAnyException();
    }

    @Test
    void aPendingEventCannotBePlannedTwice() {
        Executive executive = executive(1);
        executive.schedule(0, 1);
        assertThatThrownBy(() -> executive.schedule(0, 2)).isInstanceOf(IllegalStateException.class);
        assertThat(executive.isPending(0)).isTrue();
    }

    @Test
    void delaysAndIdsOutOfRangeAreRefused() {
        Executive executive = executive(1);
        assertThatThrownBy(() -> executive.schedule(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> executive.schedule(0, Executive.LATEST + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> executive.schedule(0, Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> executive.schedule(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> executive.cancel(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> executive.isPending(1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(executive.isPending(0)).isFalse();
    }

    @Test
    void theLastMicrosecondIsExact() {
        Executive executive = executive(2);
        executive.schedule(0, Executive.LATEST - 1);
        executive.schedule(1, Executive.LATEST);
        assertThat(play(executive, id -> {}, () -> {}))
                .containsExactly(
                        "settled 0",
                        "fired 0",
                        "settled " + (Executive.LATEST - 1),
                        "fired 1",
                        "settled " + Executive.LATEST);
    }

    @Test
    void afterStopNothingFiresOrSettles() {
        Executive executive = executive(2);
        executive.schedule(0, 1);
        executive.schedule(1, 1);
        assertThat(play(executive, id -> executive.stop(), () -> {})).containsExactly("settled 0", "fired 0");
        assertThat(executive.isPending(1)).isTrue();
        executive.reset();
        assertThat(executive.isPending(1)).isFalse();
        executive.schedule(1, 2);
        assertThat(play(executive, id -> {}, () -> {})).containsExactly("settled 0", "fired 1", "settled 2");
    }

    @Test
    void stoppingInTheFirstInstantWorks() {
        Executive executive = executive(1);
        executive.schedule(0, 1);
        assertThat(play(executive, id -> {}, executive::stop)).containsExactly("settled 0");
    }

    @Test
    void anExceptionOfTheHandlerEndsTheRunAndResetRepairsIt() {
        Executive executive = executive(2);
        executive.schedule(0, 1);
        executive.schedule(1, 2);
        IntConsumer failing = id -> {
            throw new UnsupportedOperationException("on purpose");
        };
        assertThatThrownBy(() -> play(executive, failing, () -> {})).isInstanceOf(UnsupportedOperationException.class);
        executive.reset();
        executive.schedule(1, 2);
        assertThat(play(executive, id -> {}, () -> {})).containsExactly("settled 0", "fired 1", "settled 2");
    }

    @Test
    void aSecondRunNeedsAReset() {
        Executive executive = executive(0);
        play(executive, id -> {}, () -> {});
        assertThatThrownBy(() -> play(executive, id -> {}, () -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void resetInsideARunIsRefused() {
        Executive executive = executive(0);
        assertThatThrownBy(() -> play(executive, id -> {}, executive::reset)).isInstanceOf(IllegalStateException.class);
    }

    private static List<String> play(Executive executive, IntConsumer onFired, Runnable onSettled) {
        List<String> history = new ArrayList<>();
        executive.run(new Handler() {
            @Override
            public void fired(int id, long now) {
                history.add("fired " + id);
                onFired.accept(id);
            }

            @Override
            public void settled(long now) {
                history.add("settled " + now);
                onSettled.run();
            }
        });
        return history;
    }

    @Test
    void aNegativeCapacityIsRefused() {
        assertThatThrownBy(() -> executive(-1)).isInstanceOf(IllegalArgumentException.class);
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

    /** Many events of one instant, and many of them cancelled in the middle. */
    @ParameterizedTest
    @MethodSource("seeds")
    void manyEventsAtOnceHaveTheHistoryOfThePlainestExecutive(int seed) {
        assertThat(crowd(executive(MANY), seed)).isEqualTo(crowd(new HeapExecutive(MANY), seed));
    }

    private static List<String> crowd(Executive executive, long seed) {
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
