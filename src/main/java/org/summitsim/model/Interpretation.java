package org.summitsim.model;

/** How speech is interpreted (rule 20 of the rules of play). */
public enum Interpretation {
    /** Nobody interprets. */
    NONE,
    /** While the speaker speaks, which takes no time. */
    SIMULTANEOUS,
    /** After the speaker, which multiplies speaking time. */
    CONSECUTIVE
}
