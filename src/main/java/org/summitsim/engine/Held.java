package org.summitsim.engine;

/**
 * What is held at its planned value in every replication where more is drawn for it, while all else plays with the same numbers. What
 * takes less than planned stays as it is, for that makes nothing late.
 *
 * @param what which kind of random input
 * @param index of the activity, risk or disruption; of no meaning for nothing
 */
public record Held(What what, int index) {
    /** Nothing: everything is as it is drawn. */
    public static final Held NOTHING = new Held(What.NOTHING, -1);

    /** What can be held. */
    public enum What {
        /** Nothing. */
        NOTHING,
        /** The work of an activity and of its parts, in every round; risks to it strike all the same. */
        WORK,
        /** The delay of an activity's planned start: there is none. */
        DELAY,
        /** The times between other activities and one that waits for them. */
        LAGS,
        /** Everybody's ways to an activity. */
        WAYS,
        /** A risk: it does not occur, whatever it does. */
        RISK,
        /** A disruption: it does not call. */
        CALLS
    }

    boolean is(What kind, int of) {
        return what == kind && index == of;
    }
}
