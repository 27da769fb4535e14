package org.summitsim.kernel;

import java.io.Serial;

/** There are more random inputs than a sampling plan has coordinates; the message says how many, and what may help. */
public final class TooManyInputsException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    TooManyInputsException(String message) {
        super(message);
    }
}
