package org.summitsim.analysis;

/** What a comparison says of a measure (rule 34 of the rules of play). */
public enum Effect {
    /** Surely better, by more than what does not matter. */
    BETTER,
    /** Surely better, but perhaps by no more than what does not matter. */
    BETTER_PERHAPS_NOT_ENOUGH_TO_MATTER,
    /** Surely worse, by more than what does not matter. */
    WORSE,
    /** Surely worse, but perhaps by no more than what does not matter. */
    WORSE_PERHAPS_NOT_ENOUGH_TO_MATTER,
    /** Surely different by no more than does not matter. */
    NO_DIFFERENCE_THAT_MATTERS,
    /** The replications do not tell. */
    UNDECIDED;

    /** Whether it is surely better, by however much. */
    public boolean isBetter() {
        return this == BETTER || this == BETTER_PERHAPS_NOT_ENOUGH_TO_MATTER;
    }

    /** Whether it is surely worse, by however much. */
    public boolean isWorse() {
        return this == WORSE || this == WORSE_PERHAPS_NOT_ENOUGH_TO_MATTER;
    }
}
