package org.summitsim.network;

import java.util.List;
import org.summitsim.model.Person;

/**
 * The people, in file order.
 *
 * @param list who they are
 * @param start where the clock finds each (a place, or -1), shape [people]
 * @param rides the vehicle of each (a resource, or -1), shape [people]
 * @param freeOrder who may take his entries in any order, shape [people]
 * @param entries the entries with a planned start that each attends or joins, by planned start, ties in file order
 * @param joined whether he only joins, parallel to {@code entries.items}
 * @param flexible the entries without a planned start that each attends or joins, in file order
 * @param nights where nights are spent
 */
public record People(
        List<Person> list,
        int[] start,
        int[] rides,
        boolean[] freeOrder,
        Rows entries,
        boolean[] joined,
        Rows flexible,
        Nights nights) {

    /** How many there are. */
    public int size() {
        return list.size();
    }

    /**
     * Where nights are spent.
     *
     * @param firstDay the day of the programme that the first column stands for; earlier days count as this one
     * @param base the place, or -1, shape [people][days]; later days count as the last
     */
    public record Nights(int firstDay, int[][] base) {
        /** The number of days told apart. */
        public int days() {
            return base.length == 0 ? 1 : base[0].length;
        }

        /** The column of a day. */
        public int column(int day) {
            return Math.max(0, Math.min(days() - 1, day - firstDay));
        }
    }
}
