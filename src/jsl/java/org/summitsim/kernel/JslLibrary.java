package org.summitsim.kernel;

/** The JSL of M. D. Rossetti (Java Simulation Library, R1.0.12) as a library of executives; found by its service entry. */
public final class JslLibrary implements ExecutiveLibrary {
    @Override
    public String id() {
        return "jsl";
    }

    /** One at a time: the library numbers its simulations and model elements in static counters without locks. */
    @Override
    public Executive executive(int capacity) {
        synchronized (JslLibrary.class) {
            return new JslExecutive(capacity);
        }
    }
}
