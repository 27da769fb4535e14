package org.summitsim.analysis;

/** What a comparison says of a measure (rule 34 of the rules of play). */
public enum Effect {
    /** Surely better. */
    BETTER,
    /** Surely worse. */
    WORSE,
    /** Surely different by no more than does not matter. */
    NO_DIFFERENCE_THAT_MATTERS,
    /** The replications do not tell. */
    UNDECIDED
}
