package org.summitsim.kernel;

/** The plainest executive as a library, for those who compare whole plays on it with those on another. */
public final class PlainLibrary implements ExecutiveLibrary {
    @Override
    public String id() {
        return "plain";
    }

    @Override
    public Executive executive(int capacity) {
        return new HeapExecutive(capacity);
    }
}
