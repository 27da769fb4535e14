package org.summitsim.analysis.blame;

/** What lateness can begin with, and what the number that goes with it counts. */
public enum RootKind {
    /** An activity took longer than planned by itself. The activity. */
    OVERRUN,
    /** An activity had more rounds than planned. The activity. */
    ROUNDS,
    /** A planned start was put off by the delay drawn for it. The activity. */
    DELAY,
    /** A risk made an activity longer. The risk. */
    RISK,
    /** Several risks at once made an activity longer. The activity. */
    RISKS,
    /** Calls interrupted an activity. The activity. */
    INTERRUPTION,
    /** A call held a person or a thing. The disruption. */
    CALL,
    /** The time between two activities was longer than planned. The activity that waited. */
    LAG,
    /** The way to an activity took longer than planned, or began later. The activity. */
    WAY,
    /** The same for a way to a base. The person. */
    RETURN,
    /** Somebody was with something else for longer than planned. The person. */
    PERSON,
    /** A place was in use for longer than planned. The place. */
    PLACE,
    /** A resource was in use for longer than planned. The resource. */
    RESOURCE,
    /** An activity missed its hours, or had to let an appointment go first. The activity. */
    HOURS,
    /** An activity was held open after its work was done. The one that it waited for. */
    HELD_OPEN,
    /** An activity that the baseline has not. The activity. */
    UNPLANNED,
    /** Things came in another order, or by another condition, than in the baseline. The activity. */
    OTHERWISE,
    /** The baseline itself starts an activity after its planned start. The activity. */
    PLAN,
    /** Roots too small to be kept apart. No number. */
    SMALL
}
