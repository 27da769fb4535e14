package org.summitsim.kernel;

import java.util.Arrays;
import java.util.Iterator;
import java.util.ListIterator;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * An event list for SSJ's simulator that allocates nothing once it has been as long as it gets: a binary heap (Williams 1964,
 * doi:10.1145/512274.512284) in flat arrays, by moment and within one in the order of adding, that knows where each event stands in it.
 *
 * <p>It takes {@link Numbered} events only, whose priorities in SSJ's sense do not count, and serves those who plan at moments: what
 * asks for a place beside another event, or for a walk through the list, is refused.
 */
final class EventHeap implements EventList {
    private static final int FIRST_SIZE = 32;
    private static final int NOWHERE = -1;

    private final Numbered[] events;
    private final int[] placeOf;
    private int[] heap = new int[FIRST_SIZE];
    private double[] moments = new double[FIRST_SIZE];
    private long[] orders = new long[FIRST_SIZE];
    private int size;
    private long added;

    /** An event with a number of its own, from 0 to the capacity of the heap, exclusive. */
    abstract static class Numbered extends Event {
        final int number;

        Numbered(Simulator simulator, int number) {
            super(simulator);
            this.number = number;
        }
    }

    /** An empty list for events of so many numbers. */
    EventHeap(int capacity) {
        events = new Numbered[capacity];
        placeOf = new int[capacity];
        Arrays.fill(placeOf, NOWHERE);
    }

    /** Whether the event of a number is in the list. */
    boolean contains(int number) {
        return placeOf[number] != NOWHERE;
    }

    /** The moment of the first event; infinite if there is none. */
    double firstMoment() {
        return size == 0 ? Double.POSITIVE_INFINITY : moments[0];
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public void clear() {
        for (int k = 0; k < size; k++) {
            placeOf[heap[k]] = NOWHERE;
        }
        size = 0;
        added = 0;
    }

    @Override
    public void add(Event event) {
        Numbered numbered = (Numbered) event;
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            moments = Arrays.copyOf(moments, 2 * size);
            orders = Arrays.copyOf(orders, 2 * size);
        }
        events[numbered.number] = numbered;
        rise(size++, numbered.number, event.time(), added++);
    }

    /** The event to happen next, or null if there is none, as in every event list of SSJ. */
    @Override
    @SuppressWarnings("NullAway")
    public Event getFirst() {
        return size == 0 ? null : events[heap[0]];
    }

    /** Takes it off the list. */
    @Override
    @SuppressWarnings("NullAway")
    public Event removeFirst() {
        if (size == 0) {
            return null;
        }
        Event first = events[heap[0]];
        take(0);
        return first;
    }

    @Override
    public boolean remove(Event event) {
        int place = placeOf[((Numbered) event).number];
        if (place != NOWHERE) {
            take(place);
        }
        return place != NOWHERE;
    }

    private void take(int place) {
        placeOf[heap[place]] = NOWHERE;
        size--;
        if (place == size) {
            return;
        }
        int last = heap[size];
        double moment = moments[size];
        long order = orders[size];
        if (place > 0 && isBefore(moment, order, (place - 1) >> 1)) {
            rise(place, last, moment, order);
        } else {
            sink(place, last, moment, order);
        }
    }

    private boolean isBefore(double moment, long order, int other) {
        return moment < moments[other] || (moment == moments[other] && order < orders[other]);
    }

    private void rise(int from, int number, double moment, long order) {
        int place = from;
        while (place > 0 && isBefore(moment, order, (place - 1) >> 1)) {
            int above = (place - 1) >> 1;
            put(place, heap[above], moments[above], orders[above]);
            place = above;
        }
        put(place, number, moment, order);
    }

    private void sink(int from, int number, double moment, long order) {
        int place = from;
        int below = 2 * place + 1;
        while (below < size) {
            if (below + 1 < size && isBefore(moments[below + 1], orders[below + 1], below)) {
                below++;
            }
            if (isBefore(moment, order, below)) {
                break;
            }
            put(place, heap[below], moments[below], orders[below]);
            place = below;
            below = 2 * place + 1;
        }
        put(place, number, moment, order);
    }

    private void put(int place, int number, double moment, long order) {
        heap[place] = number;
        moments[place] = moment;
        orders[place] = order;
        placeOf[number] = place;
    }

    @Override
    public void addFirst(Event event) {
        throw beside();
    }

    @Override
    public void addBefore(Event event, Event other) {
        throw beside();
    }

    @Override
    public void addAfter(Event event, Event other) {
        throw beside();
    }

    @Override
    public Event getFirstOfClass(String name) {
        throw beside();
    }

    @Override
    public <E extends Event> E getFirstOfClass(Class<E> type) {
        throw beside();
    }

    @Override
    public Iterator<Event> iterator() {
        throw beside();
    }

    @Override
    public ListIterator<Event> listIterator() {
        throw beside();
    }

    private static UnsupportedOperationException beside() {
        return new UnsupportedOperationException(
                "Expected events to be planned at moments, received a place in the list");
    }
}
