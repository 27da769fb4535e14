package org.summitsim.report;

import java.util.List;

/**
 * What may be handed out of a programme: this and nothing else. It is all in words, so that whoever makes a page of it has no way to what
 * was measured, noted or feared.
 *
 * @param title of the programme
 * @param dates when it is
 * @param days in order
 */
record Handout(String title, String dates, List<HandoutDay> days) {
    Handout {
        days = List.copyOf(days);
    }

    /**
     * A day.
     *
     * @param id what links to it say
     * @param heading "Day 3, Wednesday 10 April 2024"
     * @param clocks on which its times are told
     * @param entries in the order of their planned starts
     * @param cards of the people that have an entry, in file order
     */
    record HandoutDay(String id, String heading, String clocks, List<Entry> entries, List<HandoutCard> cards) {
        HandoutDay {
            entries = List.copyOf(entries);
            cards = List.copyOf(cards);
        }
    }

    /**
     * An entry.
     *
     * @param from its planned start; empty of what has no announced time
     * @param to its planned end, empty where the start is
     * @param title what it is called
     * @param place where it is, of a journey from where to where
     * @param people who comes, in file order
     */
    record Entry(String from, String to, String title, String place, List<String> people) {
        Entry {
            people = List.copyOf(people);
        }
    }

    /**
     * The entries of a person.
     *
     * @param id what links to it say
     * @param name the person's
     * @param role the person's, empty if none is known
     * @param clocks on which its times are told
     * @param home the same entries on the clocks at home, only their times; empty if those show the same
     * @param entries without the person among those who come
     */
    record HandoutCard(String id, String name, String role, String clocks, List<Entry> home, List<Entry> entries) {
        HandoutCard {
            home = List.copyOf(home);
            entries = List.copyOf(entries);
        }
    }
}
