package org.summitsim.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jsl.calendar.PriorityQueueEventCalendar;
import jsl.simulation.EventActionIfc;
import jsl.simulation.JSLEvent;
import jsl.simulation.ModelElement;
import jsl.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * An executive on that of the JSL, with its priority queue as calendar and a simulation of its own.
 *
 * <p>An event that has fired is used again. One that was cancelled is not: the library keeps it in its calendar until its time
 * has come, so it is forgotten here and dropped when it reaches the front. The library breaks ties by priority and then by the
 * order of scheduling, and every event here has the same priority.
 */
final class JslExecutive implements Executive {
    private enum State {
        READY,
        RUNNING,
        STOPPING,
        DONE
    }

    private final PriorityQueueEventCalendar calendar = new PriorityQueueEventCalendar();
    private final ModelElement element;
    private final @Nullable JSLEvent<Integer>[] events;
    private final EventActionIfc<Integer> action = this::fire;
    private jsl.simulation.Executive executive;
    private @Nullable Handler handler;
    private State state = State.READY;
    private boolean started;
    private long now;

    JslExecutive(int capacity) {
        if (!(capacity >= 0)) {
            throw new IllegalArgumentException("Expected a capacity of at least 0, received " + capacity);
        }
        executive = fresh();
        element = new Owner(simulation(executive));
        events = events(capacity);
    }

    /** An event must belong to a model element, which has nothing else to do. */
    private static final class Owner extends ModelElement {
        Owner(Simulation simulation) {
            super(simulation.getModel());
        }
    }

    /** Ready to schedule; outside a run it would schedule what it then forgets. */
    private jsl.simulation.Executive fresh() {
        jsl.simulation.Executive made = new jsl.simulation.Executive(calendar);
        // The engine ends a replication by itself and needs no end event.
        made.setTerminationWarningMessageOption(false);
        made.initialize();
        return made;
    }

    /** A simulation that leaves nothing behind: it writes a file into a folder as soon as it is made. */
    private static Simulation simulation(jsl.simulation.Executive executive) {
        try {
            Path folder = Files.createTempDirectory("summit-jsl");
            Simulation made = new Simulation("summit", folder, executive);
            made.out().close();
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a folder for temporary files to write to, received " + e, e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable JSLEvent<Integer>[] events(int capacity) {
        return new JSLEvent[capacity];
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void schedule(int id, long delay) {
        JSLEvent<Integer> event = event(id);
        if (!(delay >= 0 && delay <= LATEST - now)) {
            throw new IllegalArgumentException("Expected a delay from 0 to " + (LATEST - now) + " us at " + now
                    + " us, received " + delay + " for event " + id);
        }
        if (event == null) {
            events[id] = executive.scheduleEvent(
                    action, (double) delay, JSLEvent.DEFAULT_PRIORITY, id, null, element);
        } else if (event.isScheduled()) {
            throw new IllegalStateException("Expected event " + id
                    + " not to be pending, received a second schedule at " + now + " us. Maybe cancel it first");
        } else {
            executive.reschedule(event, (double) delay);
        }
    }

    @Override
    public void cancel(int id) {
        JSLEvent<Integer> event = event(id);
        if (event != null && event.isScheduled()) {
            executive.cancel(event);
            events[id] = null;
        }
    }

    @Override
    public boolean isPending(int id) {
        JSLEvent<Integer> event = event(id);
        return event != null && event.isScheduled();
    }

    @Override
    public void reset() {
        if (isRunning()) {
            throw new IllegalStateException("Expected reset between runs, received it inside one");
        }
        // What is left at a stop believes for ever that it is scheduled.
        for (JSLEvent<Integer> left = next(); left != null; left = next()) {
            events[left.getMessage()] = null;
            calendar.nextEvent();
        }
        if (executive.isEnded()) {
            executive.initialize();
        } else if (started) {
            // An exception left it in the middle of a step, from where there is no way back.
            executive = fresh();
        }
        started = false;
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
            if (state == State.RUNNING && next() != null) {
                started = true;
                executive.executeAllEvents();
            }
        } finally {
            state = State.DONE;
            this.handler = null;
        }
    }

    @Override
    public void stop() {
        if (isRunning()) {
            state = State.STOPPING;
            executive.stop();
        }
    }

    private boolean isRunning() {
        return state == State.RUNNING || state == State.STOPPING;
    }

    private @Nullable JSLEvent<Integer> event(int id) {
        if (!(id >= 0 && id < events.length)) {
            throw new IllegalArgumentException("Expected an id from 0 to " + (events.length - 1) + ", received " + id);
        }
        return events[id];
    }

    private Handler handler() {
        Handler told = handler;
        if (told == null) {
            throw new IllegalStateException("Expected events inside run only, received one at " + now);
        }
        return told;
    }

    private void fire(JSLEvent<Integer> event) {
        // Exact: delays are whole and sums stay below 2^53.
        now = (long) event.getTime();
        handler().fired(event.getMessage(), now);
        settleIfComplete();
    }

    private void settleIfComplete() {
        if (state != State.RUNNING) {
            return;
        }
        JSLEvent<Integer> next = next();
        if (next == null || next.getTime() > now) {
            handler().settled(now);
            // Who cancels while an instant settles leaves nothing that the library would take for a next event.
            next();
        }
    }

    /** What fires next; cancelled events before it are dropped. */
    @SuppressWarnings("unchecked")
    private @Nullable JSLEvent<Integer> next() {
        JSLEvent<Integer> first = calendar.peekNext();
        while (first != null && first.getCanceledFlag()) {
            calendar.nextEvent();
            first = calendar.peekNext();
        }
        return first;
    }
}
