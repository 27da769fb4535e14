package org.summitsim.model;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a person lives during the programme.
 *
 * @param start where the clock finds him, if that was said
 * @param nights from which day of the programme on the nights are spent where; empty: he has no base
 */
public record Bases(Optional<String> start, NavigableMap<Integer, String> nights) {
    /** A person without a base: he begins at his first entry's place and never goes home. */
    public static final Bases NONE = new Bases(Optional.empty(), new TreeMap<>());

    public Bases {
        nights = Collections.unmodifiableNavigableMap(new TreeMap<>(nights));
    }

    /** The same place throughout. */
    public static Bases of(String place) {
        return new Bases(Optional.of(place), new TreeMap<>(Map.of(Integer.MIN_VALUE, place)));
    }

    /**
     * Where the night of a day is spent.
     *
     * @param day the day of the programme (the clock's day 1 is 1; days before it are 0 and below)
     */
    public Optional<String> night(int day) {
        return Optional.ofNullable(nights.floorEntry(day)).map(Map.Entry::getValue);
    }
}
