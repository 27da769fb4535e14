package org.summitsim.analysis;

import java.util.List;
import org.summitsim.network.Network;

/**
 * One of those that are compared.
 *
 * @param name the variant's name; {@code base} for the file as it is
 * @param title what people call it
 * @param network what was played
 * @param days its days
 * @param facts how it was played
 * @param moves how its starts differ from those of the base; nothing for the base itself
 */
public record Contender(String name, String title, Network network, List<Day> days, RunFacts facts, StartMoves moves) {
    public Contender {
        days = List.copyOf(days);
    }
}
