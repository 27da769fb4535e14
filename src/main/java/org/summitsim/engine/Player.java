package org.summitsim.engine;

import java.util.Arrays;
import java.util.Optional;
import org.summitsim.engine.EventIds.Kind;
import org.summitsim.kernel.Executive;
import org.summitsim.kernel.Handler;
import org.summitsim.network.Network;

/**
 * Plays one replication at a time: random numbers in, a {@link Trajectory} out, and nothing else matters. The same numbers
 * give the same trajectory. Not for use by several threads.
 */
public final class Player {
    private final Executive executive;
    private final Board board;
    private final Parts parts;
    private final Handler handler = new Instants();
    private final Ascending ascending;
    private int[] fired = new int[64];
    private int[] doors = new int[16];
    private int firedCount;
    private int doorCount;

    Player(Network network, Draw draw, Executive executive, EventIds ids) {
        this.executive = executive;
        board = new Board(network, draw, executive, ids);
        parts = new Parts(board);
        ascending = new Ascending(ids.size());
    }

    /**
     * Plays one replication.
     *
     * @param uniforms numbers strictly between 0 and 1; that of input i (of {@link Play#inputs}) is at {@code offset + i}
     * @param offset where the numbers of this replication begin
     * @return what happened; overwritten by the next call
     */
    public Trajectory play(double[] uniforms, int offset) {
        board.draw.sample(uniforms, offset);
        return run();
    }

    /** From now on holds something at its planned value; {@link Held#NOTHING} lets everything be as it is drawn again. */
    public void hold(Held held) {
        board.draw.hold(held);
    }

    /** Plays the programme as planned: planned durations and lags, no delays, no risks. */
    public Trajectory baseline() {
        board.draw.plan();
        return run();
    }

    /** What has happened so far; for those who watch, between two instants of a replication. */
    public Trajectory sofar() {
        return board.trajectory;
    }

    /** By how much the replication that was played last drew the planned start of an activity later, microseconds; at least 0. */
    public long delay(int activity) {
        return board.draw.delay(activity);
    }

    /** What keeps an activity that has not started; for those who watch, between two instants of a replication. */
    public Optional<Lack> lack(int activity) {
        return parts.misses.lack(activity);
    }

    private Trajectory run() {
        firedCount = 0;
        doorCount = 0;
        parts.clear();
        board.trajectory.addCost(board.draw.outlay());
        board.schedule(Kind.HORIZON, 0, Math.max(1, board.network.horizon()));
        executive.run(handler);
        parts.calls.closeLogs();
        parts.who.closeLogs();
        parts.interruptions.closeBooks();
        parts.misses.closeBooks();
        parts.fleet.closeLogs();
        return board.trajectory;
    }

    /** Collects what happens at one instant, then lets everybody who can start. */
    private final class Instants implements Handler {
        @Override
        public void fired(int id, long now) {
            if (firedCount == fired.length) {
                fired = Arrays.copyOf(fired, 2 * firedCount);
            }
            fired[firedCount++] = id;
            board.fired(id);
        }

        @Override
        public void settled(long now) {
            if (isOnlyHorizon()) {
                executive.stop();
                return;
            }
            board.now = now;
            board.doors = false;
            happen();
            passes();
            if (!board.moreNow() && (doorCount > 0 || parts.starts.hasBlocked())) {
                closeDoors();
                passes();
            }
            if (parts.lifecycle.open() == 0) {
                board.cancel(Kind.HORIZON, 0);
                parts.calls.stop();
                parts.levers.stop();
            } else if (standsStill()) {
                parts.rooms.kept.lookAgain(board);
                passes();
                if (standsStill()) {
                    executive.stop();
                }
            }
        }
    }

    private boolean standsStill() {
        return !board.isProgrammePending() && !parts.calls.isGoing();
    }

    private boolean isOnlyHorizon() {
        return firedCount == 1 && board.ids.kind(fired[0]) == Kind.HORIZON;
    }

    private void happen() {
        ascending.sort(fired, firedCount);
        int count = firedCount;
        firedCount = 0;
        for (int k = 0; k < count; k++) {
            Kind kind = board.ids.kind(fired[k]);
            happen(kind, board.ids.index(fired[k], kind));
        }
    }

    private void happen(Kind kind, int index) {
        switch (kind) {
            case FINISH -> parts.lifecycle.workEnded(index);
            case START_TIME -> {
                if (parts.gates.timeCame(index)) {
                    parts.lifecycle.gateOpened(index);
                }
            }
            case WINDOW -> openWindow(index);
            case DOOR, SLOT_END, QUEUE_CLOSES, LEVER -> addDoor(board.ids.of(kind, index));
            case SETUP -> {
                if (parts.rooms.setupEvent(index)) {
                    board.lobby.callUp(board.turns.ofActivity(index));
                }
            }
            case CLEANUP -> parts.rooms.free(index);
            case CALL_TO_ACTIVITY -> parts.supplies.callEarly(index);
            case ARC -> parts.lifecycle.satisfy(index);
            case TURNAROUND -> parts.pool.turnaroundEnded(index, ownerOfUse(index));
            case LEAVE -> parts.plans.changed(board.network.travel().moves().person()[index]);
            case CALL_TO_MOVE -> board.lobby.callUp(board.turns.ofMove(index));
            case ARRIVE ->
                parts.attending.arrived(board.network.travel().moves().person()[index], index);
            case VEHICLE_FREE -> parts.trips.free(index);
            case UNIT -> parts.fleet.ended(index);
            case CALL -> parts.calls.comes(index);
            case CALL_END -> parts.calls.ended(index);
            case SERVED -> parts.flow.served(index);
            case QUEUE_TURNAROUND -> parts.services.turnaroundEnded(index);
            case ARRIVAL -> parts.flow.arrive(index);
            case QUEUE_OPENS -> parts.queues.opened(index);
            case HORIZON -> executive.stop();
        }
    }

    private void addDoor(int event) {
        if (doorCount == doors.length) {
            doors = Arrays.copyOf(doors, 2 * doorCount);
        }
        doors[doorCount++] = event;
    }

    private void openWindow(int a) {
        parts.starts.windowOpened(a);
        board.lobby.callUp(board.turns.ofActivity(a));
    }

    private void closeDoors() {
        board.doors = true;
        int count = doorCount;
        doorCount = 0;
        for (int k = 0; k < count; k++) {
            Kind kind = board.ids.kind(doors[k]);
            int index = board.ids.index(doors[k], kind);
            switch (kind) {
                case DOOR -> parts.misses.doorClosed(index);
                case QUEUE_CLOSES -> parts.queues.closed(index);
                case LEVER -> parts.levers.due(index);
                default -> parts.disciplines.slotEnded(index);
            }
        }
        while (parts.starts.hasBlocked()) {
            openWindow(parts.starts.takeBlocked());
        }
    }

    private int ownerOfUse(int use) {
        int[] at = board.network.activities().needs().uses().at();
        int found = Arrays.binarySearch(at, use);
        int row = found >= 0 ? found : -found - 2;
        while (at[row + 1] <= use) {
            row++;
        }
        return row;
    }

    private void passes() {
        while (true) {
            parts.calls.serve();
            parts.plans.refresh();
            int count = board.lobby.beginPass();
            if (count == 0) {
                return;
            }
            for (int k = 0; k < count; k++) {
                turn(board.lobby.take(k));
            }
        }
    }

    private void turn(int turn) {
        int a = board.turns.activity(turn);
        if (a >= 0) {
            parts.lifecycle.tryStart(a);
            return;
        }
        int queue = board.turns.queueAt(turn);
        if (queue >= 0) {
            parts.queues.tryServe(queue);
            return;
        }
        int setup = board.turns.setupOf(turn);
        if (setup >= 0) {
            parts.venues.trySetup(setup);
        } else {
            parts.departures.tryMove(board.turns.moveAt(turn));
        }
    }
}
