package org.summitsim.analysis.health;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** The plan cannot work as written. */
    SERIOUS,
    /** It works only with luck. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** As people read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
