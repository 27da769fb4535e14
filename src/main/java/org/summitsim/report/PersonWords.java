package org.summitsim.report;

import org.summitsim.model.Person;

/** What people call somebody. */
final class PersonWords {
    private PersonWords() {}

    /** The name; of somebody without one the role, else the key, in words. */
    static String of(Person person) {
        String name = person.card().name();
        if (!name.isBlank() && !name.equals(person.id())) {
            return name;
        }
        return person.card().role().orElseGet(() -> Words.opening(person.id().replace('-', ' ')));
    }

    /** The role, where it is not the name already; empty if there is none. */
    static String role(Person person) {
        return person.card().role().filter(role -> !role.equals(of(person))).orElse("");
    }
}
