package org.summitsim.yaml;

/** How much copies may make of a file. Entries that copy each other could otherwise fill any memory. */
final class Budget {
    static final int MOST = 3_000_000;
    private static final int CHARACTERS = 16;

    private long left = MOST;

    /**
     * Takes a number of values.
     *
     * @throws Halt at the place of what is copied, if there are not so many left
     */
    void spend(Position at, long values) {
        left -= values;
        if (left < 0) {
            throw new Halt(at, "Expected copies (like, repeat) of at most " + MOST + " values in all, received more");
        }
    }

    /** Takes as much as a text that was made is worth. */
    void spend(Position at, String text) {
        spend(at, 1 + text.length() / CHARACTERS);
    }
}
