package org.summitsim.kernel;

/**
 * A library that has an executive. Those beside SSJ are found on the class path by {@link java.util.ServiceLoader}; all of them
 * give the same history for the same calls, so that none shows in a result.
 */
public interface ExecutiveLibrary {
    /** Its name in lower case, such as {@code ssj}. */
    String id();

    /**
     * An executive for one thread, at time 0 with nothing pending. May be called by several threads.
     *
     * @param capacity the number of event ids, at least 0
     * @throws IllegalArgumentException if the capacity is negative
     */
    Executive executive(int capacity);
}
