package org.summitsim.model;

import java.util.List;
import java.util.Optional;

/**
 * Someone whose presence an activity needs.
 *
 * @param id his key
 * @param card what is written on his card
 * @param bases where he lives
 * @param rides the vehicle of his transfers, if he has one
 * @param time when he can be had
 */
public record Person(String id, Card card, Bases bases, Optional<String> rides, Time time) {

    /** Name, delegation, role, and the weight of his time against that of others (above 0). */
    public record Card(String name, Optional<String> delegation, Optional<String> role, double weight) {
        public Card {
            Rule.positive("weight", weight);
        }
    }

    /**
     * When a person can be had.
     *
     * @param available the hours in which activities may claim him; absent: always
     * @param rest the hours of his rest, which bind nothing but are counted
     * @param freeOrder whether he may take his entries in any order ({@code order: free})
     * @param waitsFor for whom he may be kept waiting ({@code may-wait}); absent: for anybody
     */
    public record Time(
            Optional<Hours> available, Optional<Hours> rest, boolean freeOrder, Optional<List<String>> waitsFor) {
        public Time {
            waitsFor = waitsFor.map(List::copyOf);
        }

        /** The time of somebody who may be kept waiting. */
        public Time(Optional<Hours> available, Optional<Hours> rest, boolean freeOrder) {
            this(available, rest, freeOrder, Optional.empty());
        }
    }
}
