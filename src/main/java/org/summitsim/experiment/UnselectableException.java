package org.summitsim.experiment;

import java.io.Serial;

/** Variants cannot be selected among by this measure or under this sampling; the message says why. */
public final class UnselectableException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    UnselectableException(String message) {
        super(message);
    }
}
