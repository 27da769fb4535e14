package org.summitsim.kernel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/** The plainest executive that keeps the contract: what the others are compared with. */
final class HeapExecutive implements Executive {

    private record Planned(int id, long time, long rank) {}

    private final PriorityQueue<Planned> queue =
            new PriorityQueue<>(Comparator.comparingLong(Planned::time).thenComparingLong(Planned::rank));
    private final Map<Integer, Planned> pending = new HashMap<>();
    private final int capacity;
    private long now;
    private long rank;
    private boolean fresh = true;
    private boolean running;
    private boolean stopping;

    HeapExecutive(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("Expected a capacity of 0 or more, received " + capacity);
        }
        this.capacity = capacity;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void schedule(int id, long delay) {
        if (isPending(id)) {
            throw new IllegalStateException("Expected event " + id + " not to be pending");
        }
        if (!(delay >= 0 && delay <= LATEST - now)) {
            throw new IllegalArgumentException("Expected a delay in range, received " + delay);
        }
        Planned planned = new Planned(id, now + delay, rank++);
        pending.put(id, planned);
        queue.add(planned);
    }

    @Override
    public void cancel(int id) {
        check(id);
        Planned planned = pending.remove(id);
        if (planned != null) {
            queue.remove(planned);
        }
    }

    @Override
    public boolean isPending(int id) {
        check(id);
        return pending.containsKey(id);
    }

    @Override
    public void reset() {
        if (running) {
            throw new IllegalStateException("Expected reset between runs");
        }
        queue.clear();
        pending.clear();
        now = 0;
        fresh = true;
    }

    @Override
    public void run(Handler handler) {
        if (!fresh) {
            throw new IllegalStateException("Expected a reset before the next run");
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
        boolean settled = false;
        while (!stopping) {
            Planned next = queue.peek();
            if (next != null && next.time() == now) {
                queue.remove();
                pending.remove(next.id());
                settled = false;
                handler.fired(next.id(), now);
            } else if (!settled) {
                settled = true;
                handler.settled(now);
            } else if (next != null) {
                now = next.time();
            } else {
                return;
            }
        }
    }

    @Override
    public void stop() {
        stopping = true;
    }

    private void check(int id) {
        if (!(id >= 0 && id < capacity)) {
            throw new IllegalArgumentException("Expected an id below " + capacity + ", received " + id);
        }
    }
}
