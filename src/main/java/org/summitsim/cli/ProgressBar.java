package org.summitsim.cli;

import java.util.Locale;
import org.summitsim.experiment.Progress;

/** A line on the error stream that grows as replications are played. Safe for use by several threads. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS = 40;
    private static final long EVERY_NANOS = 100_000_000L;

    private final Line line;
    private final boolean shown;
    private long last = System.nanoTime();

    /**
     * A line that is still empty.
     *
     * @param shown whether it is ever drawn
     */
    ProgressBar(Terminal terminal, boolean shown) {
        line = new Line(terminal, shown);
        this.shown = shown;
    }

    /** Draws the line anew, if the last time is long enough ago. */
    @Override
    public synchronized void played(int done, int total) {
        long now = System.nanoTime();
        if (!shown || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        line.draw(line(done, total));
    }

    static String line(int done, int total) {
        int full = (int) Math.min(CELLS, (long) CELLS * done / Math.max(1, total));
        return String.format(
                Locale.ROOT, "[%s%s] %,d of %,d replications", "#".repeat(full), ".".repeat(CELLS - full), done, total);
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        line.close();
    }
}
