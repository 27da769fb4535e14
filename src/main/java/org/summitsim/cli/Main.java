package org.summitsim.cli;

/** The command {@code summit}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line.
     *
     * @param args the words after the command
     */
    public static void main(String[] args) {
        System.out.println("summit");
    }
}
