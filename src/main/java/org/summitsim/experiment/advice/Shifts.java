package org.summitsim.experiment.advice;

import java.util.Optional;
import java.util.SortedMap;
import org.summitsim.engine.Play;

/** A programme that can be planned anew. */
@FunctionalInterface
public interface Shifts {
    /**
     * The programme with some entries planned later or earlier.
     *
     * @param minutes by how many minutes later, negative for earlier, by the entry's id; none: the programme as it is
     * @return empty if it cannot be played so
     */
    Optional<Play> play(SortedMap<String, Integer> minutes);
}
