package org.summitsim.kernel;

/** Makes executives. */
public final class Executives {

    private Executives() {}

    /**
     * An executive on flat arrays, at time 0 with nothing pending. It plays what that on SSJ plays, event by event, in less time.
     *
     * @param capacity the number of event ids, at least 0
     * @throws IllegalArgumentException if the capacity is negative
     */
    public static Executive flat(int capacity) {
        return new FlatExecutive(capacity);
    }

    /**
     * An executive on SSJ's simulator with a splay tree, at time 0 with nothing pending.
     *
     * @param capacity the number of event ids, at least 0
     * @throws IllegalArgumentException if the capacity is negative
     */
    public static Executive ssj(int capacity) {
        return new SsjExecutive(capacity);
    }
}
