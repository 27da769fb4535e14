package org.summitsim.kernel;

final class SsjExecutive implements Executive {
    SsjExecutive(int capacity) {}

    @Override
    public long now() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void schedule(int id, long delay) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cancel(int id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isPending(int id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void run(Handler handler) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void stop() {
        throw new UnsupportedOperationException();
    }
}
