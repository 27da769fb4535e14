package org.summitsim.yaml;

/**
 * A change to a scenario as written on the command line: {@code meetings.lunch.duration=45m}. The path's keys are separated by
 * dots; the value is YAML; maps merge into what is there, {@code null} deletes it, anything else replaces it (RFC 7386),
 * and a list can be edited as <code>{add: [..], remove: [..]}</code>. What is wrong with it shows when it is applied.
 *
 * @param text the path, an equals sign and the value
 */
public record Patch(String text) {
    /** How problems in a patch name the place they are in. */
    static final String NAME = "--set";

    /** A patch from the words after {@code --set}. */
    public static Patch parse(String text) {
        return new Patch(text);
    }
}
