package org.summitsim.cli;

/** Why a command cannot go on, in words for whoever typed it. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The scenario or the command line is wrong. */
    static Failure wrongInput(String message) {
        return new Failure(ExitCodes.WRONG_INPUT, message);
    }

    /** All that was asked was right, but it could not be done. */
    static Failure failed(String message) {
        return new Failure(ExitCodes.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
