package org.summitsim.report;

/** What is said where this Java cannot draw letters: it then throws one of several things, none of them documented. */
final class Letters {
    /** What may help. */
    static final String ADVICE = "Maybe install a font, such as DejaVu, and fontconfig.";

    private Letters() {}

    /** Why there is no picture: the last cause, which tells what was missed. */
    static String missing(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "this Java cannot draw letters (" + cause.getMessage() + ")";
    }
}
