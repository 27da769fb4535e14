package org.summitsim.engine;

import org.summitsim.kernel.Executive;
import org.summitsim.kernel.Handler;

/** An executive that tells a watcher what becomes of its events, and otherwise does what another one does. */
final class WatchedExecutive implements Executive {
    private final Executive executive;
    private final EventIds ids;
    private final EventWatch watch;

    WatchedExecutive(Executive executive, EventIds ids, EventWatch watch) {
        this.executive = executive;
        this.ids = ids;
        this.watch = watch;
    }

    @Override
    public long now() {
        return executive.now();
    }

    @Override
    public void schedule(int id, long delay) {
        executive.schedule(id, delay);
        EventIds.Kind kind = ids.kind(id);
        watch.planned(kind, ids.index(id, kind), executive.now() + delay);
    }

    @Override
    public void cancel(int id) {
        if (executive.isPending(id)) {
            EventIds.Kind kind = ids.kind(id);
            watch.dropped(kind, ids.index(id, kind));
        }
        executive.cancel(id);
    }

    @Override
    public boolean isPending(int id) {
        return executive.isPending(id);
    }

    @Override
    public void reset() {
        executive.reset();
    }

    @Override
    public void run(Handler handler) {
        executive.run(new Told(handler));
    }

    @Override
    public void stop() {
        executive.stop();
    }

    /** Tells the watcher first of what happens, and last that an instant has settled. */
    private final class Told implements Handler {
        private final Handler handler;

        Told(Handler handler) {
            this.handler = handler;
        }

        @Override
        public void fired(int id, long now) {
            EventIds.Kind kind = ids.kind(id);
            watch.happened(kind, ids.index(id, kind), now);
            handler.fired(id, now);
        }

        @Override
        public void settled(long now) {
            handler.settled(now);
            watch.settled(now);
        }
    }
}
