package org.summitsim.cli;

/** The program {@code summit}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line and leaves the JVM with its exit code, unless that is 0 (whoever called may go on then).
     *
     * @param args the words after the command
     */
    public static void main(String[] args) {
        int code = Summit.run(Terminal.system(), args);
        if (code != ExitCodes.DONE) {
            System.exit(code);
        }
    }
}
