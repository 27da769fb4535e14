package org.summitsim.exchange;

import java.io.Serial;

/** A foreign file cannot be read; the message says where and why. */
public final class UnreadableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }

    UnreadableException(int line, String expected, String received) {
        super("line " + line + ": Expected " + expected + ", received " + received);
    }
}
