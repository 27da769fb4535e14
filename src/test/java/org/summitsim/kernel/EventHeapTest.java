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
        return event(number, moment, number);
    }

    private Event event(int number, double moment, double priority) {
        Event event = new EventHeap.Numbered(simulator, number) {
            @Override
            public void actions() {
                throw new IllegalStateException("Expected to be taken off, not to happen");
            }
        };
        event.setPriority(priority);
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
    void eventsComeOffByMomentAndThenByPriority() {
        for (int number = 0; number < MANY; number++) {
            heap.add(event(number, number * 37 % 10, MANY - number));
        }
        double last = -1;
        double priority = 0;
        for (int k = 0; k < MANY; k++) {
            Event first = heap.getFirst();
            assertThat(heap.firstMoment()).isEqualTo(first.time());
            assertThat(heap.removeFirst()).isSameAs(first);
            assertThat(first.time()).isGreaterThanOrEqualTo(last);
            if (first.time() == last) {
                assertThat(first.priority()).isGreaterThan(priority);
            }
            last = first.time();
            priority = first.priority();
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
