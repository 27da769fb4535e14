package org.summitsim.yaml;

/**
 * A key of the language, as its reference tells of it.
 *
 * @param name the key
 * @param form what its value may be
 * @param otherwise what holds where it is left out, in words; {@link #REQUIRED} if it may not be
 * @param meaning one line
 * @param example the key with a value, as YAML
 */
record Key(String name, Form form, String otherwise, String meaning, String example) {
    static final String REQUIRED = "required";

    /** Whether an entry without it is refused. */
    boolean isRequired() {
        return otherwise.equals(REQUIRED);
    }
}
