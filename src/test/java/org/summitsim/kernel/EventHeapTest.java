package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/** What an event list of SSJ promises beyond what the executive on it does. */
class EventHeapTest {
    private static final int MANY = 200;

    private final EventHeap heap = new EventHeap(MANY);
    private final Simulator simulator = new Simulator(heap);

    private Event event(int number, double moment) {
        Event event = new EventHeap.Numbered(simulator, number) {
            @Override
            public void actions() {
                throw new IllegalStateException("Expected to be taken off, not to happen");
            }
        };
        event.setTime(moment);
        return event;
    }

    @Test
    void anEmptyListHasNoFirst() {
        assertThat(heap.isEmpty()).isTrue();
        assertThat(heap.getFirst()).isNull();
        assertThat(heap.removeFirst()).isNull();
        assertThat(heap.firstMoment()).isInfinite();
    }

    @Test
    void eventsComeOffByMomentAndThenInTheOrderOfAdding() {
        for (int k = 0; k < MANY; k++) {
            int number = k * 77 % MANY;
            heap.add(event(number, number % 10));
        }
        for (int moment = 0; moment < 10; moment++) {
            for (int k = 0; k < MANY; k++) {
                int number = k * 77 % MANY;
                if (number % 10 == moment) {
                    assertThat(heap.firstMoment()).isEqualTo(moment);
                    assertThat(heap.getFirst()).isSameAs(heap.removeFirst());
                    assertThat(heap.contains(number)).isFalse();
                }
            }
        }
        assertThat(heap.isEmpty()).isTrue();
    }

    @Test
    void anEventIsTakenOffOnce() {
        Event event = event(3, 1);
        heap.add(event);
        assertThat(heap.contains(3)).isTrue();
        assertThat(heap.remove(event)).isTrue();
        assertThat(heap.remove(event)).isFalse();
        assertThat(heap.contains(3)).isFalse();
    }

    @Test
    void clearingTakesEverythingOff() {
        heap.add(event(0, 1));
        heap.add(event(1, 2));
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();
        assertThat(heap.contains(0)).isFalse();
        assertThat(heap.contains(1)).isFalse();
    }

    @Test
    void placesBesideAnotherEventAndWalksAreRefused() {
        Event event = event(0, 1);
        assertThatThrownBy(() -> heap.addFirst(event)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> heap.addBefore(event, event)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> heap.addAfter(event, event)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> heap.getFirstOfClass("Event")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> heap.getFirstOfClass(Event.class)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(heap::iterator).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(heap::listIterator).isInstanceOf(UnsupportedOperationException.class);
    }
}
