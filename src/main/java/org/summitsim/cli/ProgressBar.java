package org.summitsim.cli;

import java.util.Locale;
import org.summitsim.experiment.Progress;

/** A line on the error stream that grows as replications are played. Safe for use by several threads. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS = 40;
    private static final long EVERY_NANOS = 100_000_000L;

    private final Terminal terminal;
    private final boolean shown;
    private long last = System.nanoTime();
    private int drawn;

    /**
     * A line that is still empty.
     *
     * @param shown whether it is ever drawn
     */
    ProgressBar(Terminal terminal, boolean shown) {
        this.terminal = terminal;
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
        draw(line(done, total));
    }

    static String line(int done, int total) {
        int full = (int) Math.min(CELLS, (long) CELLS * done / Math.max(1, total));
        return String.format(
                Locale.ROOT, "[%s%s] %,d of %,d replications", "#".repeat(full), ".".repeat(CELLS - full), done, total);
    }

    private void draw(String line) {
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, drawn - line.length())));
        terminal.err().flush();
        drawn = line.length();
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (drawn > 0) {
            draw("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }
}
