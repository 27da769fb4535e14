package org.summitsim.network;

import java.util.Arrays;
import java.util.List;
import org.summitsim.model.Entry;

/**
 * All activities, in file order, each entry followed at once by its parts. Shape of every array: [n]. Times are
 * microseconds since the clock's start, {@link TimeLine#NONE} where there is none.
 *
 * @param ids the id of each; a part's is {@code meeting/item}, {@code meeting/opening},
 *     {@code meeting/closing}, of a carried item {@code meeting/home/item}
 * @param titles what people call them
 * @param kinds what each is
 * @param entries the entry that each is or is a part of
 * @param shape which belong together and where they are
 * @param plan when they are planned
 * @param needs who and what they need
 */
public record Activities(
        List<String> ids,
        List<String> titles,
        List<Kind> kinds,
        List<Entry> entries,
        Shape shape,
        Plan plan,
        Needs needs) {

    /** What an activity is. */
    public enum Kind {
        MEETING,
        LEG,
        ITEM,
        PHASE,
        OPENING,
        CLOSING,
        /** People get in position ahead of a meeting or leg. */
        ADVANCE,
        /** A part that is kept for an item of another meeting, and is nothing unless that is carried. */
        CARRIED;

        /** Whether it is a part of a meeting or a leg. */
        public boolean isPart() {
            return this != MEETING && this != LEG && this != ADVANCE;
        }
    }

    /** The last part of a meeting or leg that is not kept for the item of another. */
    public int lastPart(int whole) {
        int last = whole + shape.parts()[whole];
        while (kinds.get(last) == Kind.CARRIED) {
            last--;
        }
        return last;
    }

    /** How many there are. */
    public int size() {
        return ids.size();
    }

    /**
     * Which activities belong together and where they are.
     *
     * @param parent the activity that each is a part of, or -1
     * @param parts how many parts each has; they are the activities that follow it
     * @param place where each begins, of several rooms the first choice, or -1 for wherever its people are
     * @param endPlace where each ends (differs from {@code place} for legs), or -1
     * @param zone the zone in which its start is told
     * @param endZone the zone in which its finish is told
     */
    public record Shape(int[] parent, int[] parts, int[] place, int[] endPlace, int[] zone, int[] endZone) {}

    /**
     * When activities are planned.
     *
     * @param start planned start; of a leg whose start sits on a phase, that less the planned phases before it
     * @param earliest not before
     * @param due should have ended
     * @param tolerance how late a start is still kept, at least 0
     * @param duration planned duration, at least 0; of a meeting with parts their sum
     * @param rank position in the order of dispatch: by priority, planned start, file order; parts follow their parent
     * @param doors until when they may start
     */
    public record Plan(
            long[] start, long[] earliest, long[] due, long[] tolerance, long[] duration, int[] rank, Doors doors) {
        /** A plan in which nothing has a latest start. */
        public Plan(long[] start, long[] earliest, long[] due, long[] tolerance, long[] duration, int[] rank) {
            this(start, earliest, due, tolerance, duration, rank, Doors.open(rank.length));
        }
    }

    /**
     * Until when activities may start. A latest start after which one is missed is in its calendar too.
     *
     * @param latest the last moment at which each may start, or may start without cost
     * @param cost what starting after it costs, 0 where it is missed instead
     * @param elseAt when each that has a quorum starts with whoever is there
     * @param mayDelayNext which entries without a planned start may keep their people from the next planned start
     */
    public record Doors(long[] latest, double[] cost, long[] elseAt, boolean[] mayDelayNext) {
        static Doors open(int n) {
            long[] latest = new long[n];
            Arrays.fill(latest, TimeLine.NONE);
            return new Doors(latest, new double[n], latest.clone(), new boolean[n]);
        }

        /** Whether anything costs anything. */
        public boolean haveCost() {
            return Arrays.stream(cost).anyMatch(c -> c > 0);
        }
    }

    /**
     * Who and what activities need.
     *
     * @param people those a start needs; of a part, those of its meeting that must have entered
     * @param joins those who come when they can, those who count for a quorum among them
     * @param uses the resources taken
     * @param units the number of units of each, parallel to {@code uses.items}
     * @param calendar when each may start as far as hours are concerned
     * @param choices which of places and uses are only the first choice
     * @param quorums of whom so many must have come
     */
    public record Needs(
            Rows people, Rows joins, Rows uses, int[] units, Calendars calendar, Choices choices, Quorums quorums) {
        /** Needs without a choice. */
        public Needs(Rows people, Rows joins, Rows uses, int[] units, Calendars calendar) {
            this(people, joins, uses, units, calendar, Choices.NONE, Quorums.NONE);
        }
    }
}
