package org.summitsim.cli;

import java.util.Locale;

/** A line on the error stream that grows as points are played, with how many a second and how long it will take. */
final class PointsBar implements AutoCloseable {
    private static final int CELLS = 30;
    private static final long EVERY_NANOS = 200_000_000L;
    private static final double NANOS = 1e9;

    private final Line line;
    private final long first;
    private final long total;
    private final long begun = System.nanoTime();
    private long last = begun;

    /**
     * A bar of which some is done already.
     *
     * @param shown whether it is ever drawn
     * @param done points done before
     * @param total points in all
     */
    PointsBar(Terminal terminal, boolean shown, long done, long total) {
        line = new Line(terminal, shown);
        first = done;
        this.total = total;
    }

    /** Draws the line anew, if the last time is long enough ago. */
    void done(long done) {
        long now = System.nanoTime();
        if (now - last >= EVERY_NANOS) {
            last = now;
            line.draw(text(done, total, (done - first) / ((now - begun) / NANOS)));
        }
    }

    /**
     * The line.
     *
     * @param rate points a second; 0 if none is known
     */
    static String text(long done, long total, double rate) {
        int full = (int) Math.min(CELLS, Math.floor((double) CELLS * done / Math.max(1, total)));
        String bar = "#".repeat(full) + ".".repeat(CELLS - full);
        String count = String.format(Locale.ROOT, "[%s] %,d of %,d points", bar, done, total);
        return rate > 0 ? count + ", " + rate(rate) + ", " + left((total - done) / rate) : count;
    }

    /** So many points a second or a minute. */
    static String rate(double perSecond) {
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%.1f a second", perSecond)
                : String.format(Locale.ROOT, "%.1f a minute", perSecond * 60);
    }

    /** How long it will take, coarser the longer it is. */
    static String left(double seconds) {
        if (!(seconds >= 1)) {
            return "nearly done";
        }
        if (seconds < 90) {
            return Math.round(seconds) + " s left";
        }
        long minutes = Math.round(seconds / 60);
        if (minutes < 90) {
            return minutes + " min left";
        }
        return minutes < 48 * 60
                ? minutes / 60 + " h " + minutes % 60 + " min left"
                : Math.round(minutes / 1440.0) + " days left";
    }

    @Override
    public void close() {
        line.close();
    }
}
