package org.summitsim.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an activity waits for.
 *
 * @param of the id of the activity waited for
 * @param type which end of it binds which end of the one that waits
 * @param lag minutes between the two ends, possibly negative; absent: none
 * @param choice the number, among those of its activity, of the {@code any-of} that it belongs to: one of these suffices
 */
public record Precedence(String of, Type type, Optional<Distribution> lag, OptionalInt choice) {

    /** One that must hold by itself. */
    public Precedence(String of, Type type, Optional<Distribution> lag) {
        this(of, type, lag, OptionalInt.empty());
    }

    /** Finish-to-start, start-to-start, finish-to-finish, start-to-finish. */
    public enum Type {
        FS,
        SS,
        FF,
        SF;

        /** Whether the start of the one waited for counts, and not its finish. */
        public boolean fromStart() {
            return this == SS || this == SF;
        }

        /** Whether the finish of the one that waits is bound, and not its start. */
        public boolean toFinish() {
            return this == FF || this == SF;
        }
    }

    /** Waits for the other's finish. */
    public static Precedence after(String of) {
        return new Precedence(of, Type.FS, Optional.empty());
    }
}
