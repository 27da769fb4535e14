package org.summitsim.kernel;

import java.util.Arrays;

/**
 * An executive on flat arrays: a binary heap of the pending events by moment, and by the order of scheduling within one, that knows
 * where each event stands in it. Nothing is allocated once the heap has been as large as it gets.
 */
final class FlatExecutive implements Executive {
    private static final int NOT_PENDING = -1;

    private final int[] placeOf;
    private int[] heap = new int[32];
    private long[] moment = new long[32];
    private long[] rank = new long[32];
    private int size;
    private long now;
    private long scheduled;
    private boolean fresh = true;
    private boolean running;
    private boolean stopping;

    FlatExecutive(int capacity) {
        if (!(capacity >= 0)) {
            throw new IllegalArgumentException("Expected a capacity of at least 0, received " + capacity);
        }
        placeOf = new int[capacity];
        Arrays.fill(placeOf, NOT_PENDING);
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void schedule(int id, long delay) {
        if (!(delay >= 0 && delay <= LATEST - now)) {
            throw new IllegalArgumentException("Expected a delay from 0 to " + (LATEST - now) + " us at " + now
                    + " us, received " + delay + " for event " + id);
        }
        if (isPending(id)) {
            throw new IllegalStateException("Expected event " + id
                    + " not to be pending, received a second schedule at " + now + " us. Maybe cancel it first");
        }
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
            moment = Arrays.copyOf(moment, 2 * size);
            rank = Arrays.copyOf(rank, 2 * size);
        }
        rise(size++, id, now + delay, scheduled++);
    }

    @Override
    public void cancel(int id) {
        if (isPending(id)) {
            remove(placeOf[id]);
        }
    }

    @Override
    public boolean isPending(int id) {
        if (!(id >= 0 && id < placeOf.length)) {
            throw new IllegalArgumentException("Expected an id from 0 to " + (placeOf.length - 1) + ", received " + id);
        }
        return placeOf[id] != NOT_PENDING;
    }

    @Override
    public void reset() {
        if (running) {
            throw new IllegalStateException("Expected reset between runs, received it inside one");
        }
        for (int k = 0; k < size; k++) {
            placeOf[heap[k]] = NOT_PENDING;
        }
        size = 0;
        now = 0;
        scheduled = 0;
        fresh = true;
    }

    @Override
    public void run(Handler handler) {
        if (!fresh || running) {
            throw new IllegalStateException("Expected a fresh executive, received run when it is "
                    + (running ? "running" : "done") + ". Maybe call reset first");
        }
        fresh = false;
        running = true;
        stopping = false;
        try {
            play(handler);
        } finally {
            running = false;
        }
    }

    private void play(Handler handler) {
        if (size == 0 || moment[0] > 0) {
            handler.settled(0);
        }
        while (size > 0 && !stopping) {
            int id = heap[0];
            now = moment[0];
            remove(0);
            handler.fired(id, now);
            if (!stopping && (size == 0 || moment[0] > now)) {
                handler.settled(now);
            }
        }
    }

    @Override
    public void stop() {
        stopping = true;
    }

    private void remove(int place) {
        placeOf[heap[place]] = NOT_PENDING;
        size--;
        if (place == size) {
            return;
        }
        int id = heap[size];
        long at = moment[size];
        long order = rank[size];
        if (place > 0 && isBefore(at, order, (place - 1) / 2)) {
            rise(place, id, at, order);
        } else {
            sink(place, id, at, order);
        }
    }

    private boolean isBefore(long at, long order, int other) {
        return at < moment[other] || (at == moment[other] && order < rank[other]);
    }

    private void rise(int from, int id, long at, long order) {
        int place = from;
        while (place > 0 && isBefore(at, order, (place - 1) >> 1)) {
            int above = (place - 1) >> 1;
            put(place, heap[above], moment[above], rank[above]);
            place = above;
        }
        put(place, id, at, order);
    }

    private void sink(int from, int id, long at, long order) {
        int place = from;
        int below = 2 * place + 1;
        while (below < size) {
            if (below + 1 < size && isBefore(moment[below + 1], rank[below + 1], below)) {
                below++;
            }
            if (isBefore(at, order, below)) {
                break;
            }
            put(place, heap[below], moment[below], rank[below]);
            place = below;
            below = 2 * place + 1;
        }
        put(place, id, at, order);
    }

    private void put(int place, int id, long at, long order) {
        heap[place] = id;
        moment[place] = at;
        rank[place] = order;
        placeOf[id] = place;
    }
}
