package org.summitsim.yaml;

import java.util.List;
import java.util.Optional;

/**
 * What to make of a file before it is decoded.
 *
 * @param variant the id of one of its variants, with those that it is based on; absent: the file as it is
 * @param patches changes made after that, in their order
 */
public record Change(Optional<String> variant, List<Patch> patches) {
    /** The file as it is. */
    public static final Change NONE = new Change(Optional.empty(), List.of());

    /** How problems with the variant that was asked for name the place they are in. */
    static final String NAME = "--variant";

    public Change {
        patches = List.copyOf(patches);
    }

    /** Patches of the file as it is. */
    static Change of(List<Patch> patches) {
        return new Change(Optional.empty(), patches);
    }

    /** A variant of the file as it stands there. */
    public static Change to(String variant) {
        return new Change(Optional.of(variant), List.of());
    }

    boolean isNone() {
        return variant.isEmpty() && patches.isEmpty();
    }
}
