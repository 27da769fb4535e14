package org.summitsim.experiment.advice;

import java.util.Set;
import org.summitsim.experiment.Aim;

/**
 * What is asked of an advisor.
 *
 * @param aim what is to become better
 * @param spare how many minutes there are, at least {@code step}
 * @param step the least that is put anywhere, minutes, at least 1
 * @param plays how many programmes may be played for it, at least 10
 * @param fixed the ids of entries whose planned start stays where it is
 */
public record Question(Aim aim, int spare, int step, int plays, Set<String> fixed) {
    public Question {
        if (!(step >= 1 && spare >= step && plays >= 10)) {
            throw new IllegalArgumentException(
                    "Expected a step of at least 1, as much to spare, and at least 10 plays, received " + step + ", "
                            + spare + " and " + plays);
        }
        fixed = Set.copyOf(fixed);
    }
}
