package org.summitsim.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What an activity consists of: either work of its own, or parts one after the other.
 *
 * @param work how long it takes as a whole; absent exactly if there are parts
 * @param opening what comes before the items, if anything
 * @param items the items (of a leg: its phases) in file order
 * @param closing what comes after the items, if anything
 * @param slot the time set aside for it, if a limit was set
 */
public record Agenda(
        Optional<Work> work,
        Optional<Work> opening,
        List<AgendaItem> items,
        Optional<Work> closing,
        Optional<Duration> slot) {

    public Agenda {
        items = List.copyOf(items);
        Rule.that(
                work.isPresent() == items.isEmpty(),
                "Expected either a duration or an agenda, received " + (work.isPresent() ? "both" : "neither"));
        Rule.that(
                work.isEmpty() || (opening.isEmpty() && closing.isEmpty()),
                "Expected an agenda beside opening and closing, received a duration");
    }

    /** One piece of work. */
    public static Agenda of(Work work) {
        return new Agenda(Optional.of(work), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
