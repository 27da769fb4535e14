package org.summitsim.yaml;

/**
 * A change to a scenario as written on the command line: {@code meetings.lunch.duration=45m}. The path's keys are separated by
 * dots; the value is YAML; maps merge into what is there, {@code null} deletes it, anything else replaces it (RFC 7386),
 * and a list can be edited as <code>{add: [..], remove: [..]}</code>. What is wrong with it shows when it is applied.
 *
 * @param text the path, an equals sign and the value
 * @param mayBeIdle whether it is fine if it changes nothing
 */
public record Patch(String text, boolean mayBeIdle) {
    /** How problems in a patch name the place they are in. */
    static final String NAME = "--set";

    /** A patch from the words after {@code --set}. */
    public static Patch parse(String text) {
        return new Patch(text, false);
    }

    /** A change of a point of a sweep, which passes over what the scenario has anyway: there it changes nothing, and that is fine. */
    public static Patch ofPoint(String text) {
        return new Patch(text, true);
    }
}
