package org.summitsim.analysis.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A planned use of something.
 *
 * @param activity by what
 * @param from when it begins, microseconds
 * @param to when it ends, not included
 * @param units how many units it takes
 */
record Stretch(int activity, long from, long to, int units) {

    /**
     * A moment at which more is taken than there is.
     *
     * @param last the use that is one too many
     * @param activities by what, it included
     * @param needed how many units together
     */
    record Peak(Stretch last, List<Integer> activities, int needed) {}

    /** The first moment at which uses, by their beginning, take more than there is. */
    static Optional<Peak> above(List<Stretch> uses, int capacity) {
        List<Stretch> open = new ArrayList<>();
        for (Stretch use : uses) {
            open.removeIf(u -> u.to <= use.from);
            if (use.to > use.from) {
                open.add(use);
            }
            int needed = open.stream().mapToInt(Stretch::units).sum();
            if (needed > capacity) {
                return Optional.of(
                        new Peak(use, open.stream().map(Stretch::activity).toList(), needed));
            }
        }
        return Optional.empty();
    }
}
