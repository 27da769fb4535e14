package org.summitsim.kernel;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/**
 * An executive on a {@link Simulator} of its own, whose event list is an {@link EventHeap}.
 *
 * <p>Events are made once and reused.
 */
final class SsjExecutive implements Executive {

    private enum State {
        READY,
        RUNNING,
        STOPPING,
        DONE
    }

    private static final Handler NOBODY = new Handler() {
        @Override
        public void fired(int id, long now) {
            throw new IllegalStateException("Expected events to fire inside run only, received " + id + " at " + now);
        }

        @Override
        public void settled(long now) {
            throw new IllegalStateException("Expected instants to settle inside run only, received " + now);
        }
    };

    private final EventHeap pending;
    private final Simulator simulator;
    private final Slot[] slots;
    private Handler handler = NOBODY;
    private State state = State.READY;
    private long now;

    SsjExecutive(int capacity) {
        if (!(capacity >= 0)) {
            throw new IllegalArgumentException("Expected a capacity of at least 0, received " + capacity);
        }
        pending = new EventHeap(capacity);
        simulator = new Simulator(pending);
        slots = new Slot[capacity];
        for (int id = 0; id < capacity; id++) {
            slots[id] = new Slot(simulator, id);
        }
        simulator.init();
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void schedule(int id, long delay) {
        check(id);
        if (!(delay >= 0 && delay <= LATEST - now)) {
            throw new IllegalArgumentException("Expected a delay from 0 to " + (LATEST - now) + " us at " + now
                    + " us, received " + delay + " for event " + id);
        }
        if (pending.contains(id)) {
            throw new IllegalStateException("Expected event " + id
                    + " not to be pending, received a second schedule at " + now + " us. Maybe cancel it first");
        }
        slots[id].schedule((double) delay);
    }

    @Override
    public void cancel(int id) {
        if (isPending(id)) {
            slots[id].cancel();
        }
    }

    @Override
    public boolean isPending(int id) {
        check(id);
        return pending.contains(id);
    }

    @Override
    public void reset() {
        if (isRunning()) {
            throw new IllegalStateException("Expected reset between runs, received it inside one");
        }
        // SSJ's own init would leave the events believing that they are still planned.
        for (Event first = pending.getFirst(); first != null; first = pending.getFirst()) {
            first.cancel();
        }
        simulator.init();
        now = 0;
        state = State.READY;
    }

    @Override
    public void run(Handler handler) {
        if (state != State.READY) {
            throw new IllegalStateException(
                    "Expected a fresh executive, received run when it is " + state + ". Maybe call reset first");
        }
        this.handler = handler;
        state = State.RUNNING;
        try {
            settleIfComplete();
            if (state == State.RUNNING && !pending.isEmpty()) {
                simulator.start();
            }
        } finally {
            state = State.DONE;
            this.handler = NOBODY;
        }
    }

    @Override
    public void stop() {
        if (isRunning()) {
            state = State.STOPPING;
            simulator.stop();
        }
    }

    private boolean isRunning() {
        return state == State.RUNNING || state == State.STOPPING;
    }

    private void check(int id) {
        if (!(id >= 0 && id < slots.length)) {
            throw new IllegalArgumentException("Expected an id from 0 to " + (slots.length - 1) + ", received " + id);
        }
    }

    private void fire(int id, double time) {
        // Exact: delays are whole and sums stay below 2^53.
        now = (long) time;
        handler.fired(id, now);
        settleIfComplete();
    }

    private void settleIfComplete() {
        if (state != State.RUNNING) {
            return;
        }
        if (pending.firstMoment() > now) {
            handler.settled(now);
        }
    }

    private final class Slot extends EventHeap.Numbered {

        Slot(Simulator simulator, int id) {
            super(simulator, id);
        }

        @Override
        public void actions() {
            fire(number, sim.time());
        }
    }
}
