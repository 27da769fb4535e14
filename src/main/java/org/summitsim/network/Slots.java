package org.summitsim.network;

import java.util.Arrays;
import org.summitsim.model.Agenda.Discipline;

/**
 * What is done when the time of a meeting is short (rule 18 of the rules of play). Shape of every array: [n] for
 * activities; times in microseconds.
 *
 * @param discipline of each meeting; EXTEND for everything else
 * @param length the length of the slot, 0 where the discipline is EXTEND
 * @param fromPlan whether the slot is counted from the planned start and not from the actual one
 * @param closing the planned duration of the closing, 0 if there is none
 * @param items what may be done to each part
 * @param carries which parts are kept for items of other meetings
 */
public record Slots(
        Discipline[] discipline, long[] length, boolean[] fromPlan, long[] closing, Items items, Carries carries) {

    /**
     * What may be done to each part of an agenda.
     *
     * @param must whether it is never cut nor taken out; opening, closing and phases never are
     * @param min to how much of its planned duration it may be squeezed; all of it if it may not
     * @param priority 1 is the most urgent; {@link Integer#MAX_VALUE} if it has none
     */
    public record Items(boolean[] must, long[] min, int[] priority) {}

    /**
     * Items that do not take place are carried on (rule 19): the meeting that may take one keeps a part for it, which is
     * nothing unless it is carried.
     *
     * @param reserve the part that is kept for each item at another meeting, or -1
     * @param origin the item that each such part is kept for, or -1
     */
    public record Carries(int[] reserve, int[] origin) {
        /** Whether an activity is a part that is kept for an item of another meeting. */
        public boolean isReserve(int activity) {
            return origin[activity] >= 0;
        }
    }

    /** Of so many activities that all take as long as they take. */
    public static Slots none(int activities) {
        Discipline[] disciplines = new Discipline[activities];
        Arrays.fill(disciplines, Discipline.EXTEND);
        return new Slots(
                disciplines,
                new long[activities],
                new boolean[activities],
                new long[activities],
                new Items(new boolean[activities], new long[activities], new int[activities]),
                new Carries(nobody(activities), nobody(activities)));
    }

    private static int[] nobody(int activities) {
        int[] nobody = new int[activities];
        Arrays.fill(nobody, -1);
        return nobody;
    }

    /** Whether a meeting runs as long as its parts take, as most do. */
    public boolean extendsOver(int meeting) {
        return discipline[meeting] == Discipline.EXTEND;
    }
}
