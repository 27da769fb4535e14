package org.summitsim.yaml;

/** Nothing more can be read of a document. Never leaves the package. */
final class Halt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Position at;

    Halt(Position at, String message) {
        super(message);
        this.at = at;
    }

    Position at() {
        return at;
    }
}
