package org.summitsim.model;

/** An entry of the programme: a {@link Meeting} at a place or a {@link Leg} from one place to another. */
public sealed interface Entry permits Meeting, Leg {
    /** Its key. */
    String id();

    /** Who and what it needs. */
    Attendance attendance();

    /** When it may start and should have ended. */
    Timing timing();

    /** What it consists of. */
    Agenda agenda();

    /** Title, priority and the like. */
    Terms terms();

    /** Whether it takes place, how often, and how it may end. */
    Course course();
}
