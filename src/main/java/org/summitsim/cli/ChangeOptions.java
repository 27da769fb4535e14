package org.summitsim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.yaml.Change;
import org.summitsim.yaml.Patch;
import picocli.CommandLine.Option;

/** What is made of a scenario before anything is done with it; the same for every command that takes one. */
final class ChangeOptions {
    @Option(
            names = "--variant",
            paramLabel = "NAME",
            description = "Take a variant of the file instead of the file as it is. --set changes it further.")
    private Optional<String> variant = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change one thing of the scenario, such as meetings.lunch.duration=50m. May be repeated.")
    private List<String> patches = new ArrayList<>();

    /** The name of the variant that is taken, if one is. */
    Optional<String> variant() {
        return variant;
    }

    /** What is changed further, as typed. */
    List<String> patches() {
        return List.copyOf(patches);
    }

    /** Whether the file is taken as it is. */
    boolean isNone() {
        return variant.isEmpty() && patches.isEmpty();
    }

    /** What to make of the file. */
    Change change() {
        return new Change(variant, patches.stream().map(Patch::parse).toList());
    }
}
