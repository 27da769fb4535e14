package org.summitsim.cli;

/** What the program leaves with. */
final class ExitCodes {
    /** It did what was asked. */
    static final int DONE = 0;
    /** The run failed, or something came out that should not. */
    static final int FAILED = 1;
    /** The scenario or the command line is wrong. */
    static final int WRONG_INPUT = 2;

    /** It was told to stop (Ctrl-C) and did so cleanly: the number that shells know for it. */
    static final int STOPPED = 130;

    private ExitCodes() {}
}
