package org.summitsim.kernel;

/** Makes executives. */
public final class Executives {

    private Executives() {}

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
