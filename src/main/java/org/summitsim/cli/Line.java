package org.summitsim.cli;

/** A line on the error stream that is drawn over and over. Not for several threads. */
final class Line implements AutoCloseable {
    private final Terminal terminal;
    private final boolean shown;
    private int drawn;

    /**
     * A line that is still empty.
     *
     * @param shown whether it is ever drawn
     */
    Line(Terminal terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** Replaces what stands there. */
    void draw(String text) {
        if (shown) {
            terminal.err().print("\r" + text + " ".repeat(Math.max(0, drawn - text.length())));
            terminal.err().flush();
            drawn = text.length();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (drawn > 0) {
            draw("");
            terminal.err().print("\r");
            terminal.err().flush();
        }
    }
}
