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
        Optional<Slot> slot) {

    public Agenda {
        items = List.copyOf(items);
        Rule.that(
                work.isPresent() == items.isEmpty(),
                "Expected either a duration or an agenda, received " + (work.isPresent() ? "both" : "neither"));
        Rule.that(
                work.isEmpty() || (opening.isEmpty() && closing.isEmpty()),
                "Expected an agenda beside opening and closing, received a duration");
    }

    /** What is done when the time set aside is short. */
    public enum Discipline {
        /** All parts run to their end. */
        EXTEND,
        /** At the end of the slot the running part is cut. */
        HARD_STOP,
        /** Before each part, parts are squeezed and then taken out until what is left fits. */
        TRIAGE
    }

    /**
     * The time set aside for a meeting.
     *
     * @param length how long, above 0
     * @param discipline what is done when it is short
     * @param fromPlan whether it ends at planned start + length instead of actual start + length
     */
    public record Slot(Duration length, Discipline discipline, boolean fromPlan) {
        public Slot {
            Rule.that(!length.isNegative() && !length.isZero(), "Expected a slot above 0, received " + length);
        }

        /** A slot that all parts may overrun. */
        public static Slot of(Duration length) {
            return new Slot(length, Discipline.EXTEND, false);
        }
    }

    /** One piece of work. */
    public static Agenda of(Work work) {
        return new Agenda(Optional.of(work), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
