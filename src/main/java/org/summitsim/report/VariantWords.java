package org.summitsim.report;

import java.util.Optional;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Variant;

/** What the variant that was played makes other, in the planner's own words: its title. */
final class VariantWords {
    /** What is put behind the name of a variant that is changed once more. */
    private static final String FURTHER = "(-changed)?(-mitigated)?";

    private VariantWords() {}

    /** The title of the variant that was played; absent for the file as it is, and where a variant has no title of its own. */
    static Optional<String> title(RunResult run) {
        String played = run.facts().variant();
        return run.network().scenario().programme().aims().variants().stream()
                .filter(variant -> !variant.title().equals(variant.id()))
                .filter(variant -> isPlayed(variant, played))
                .findFirst()
                .map(variant -> played.startsWith(variant.id() + "-changed")
                        ? variant.title() + ", changed further"
                        : variant.title());
    }

    private static boolean isPlayed(Variant variant, String played) {
        return played.startsWith(variant.id())
                && played.substring(variant.id().length()).matches(FURTHER);
    }
}
