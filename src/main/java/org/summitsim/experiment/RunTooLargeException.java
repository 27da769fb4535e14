package org.summitsim.experiment;

import java.io.Serial;

/** A run would keep more numbers than there is room for; the message says how many fit. */
public final class RunTooLargeException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    RunTooLargeException(String message) {
        super(message);
    }
}
