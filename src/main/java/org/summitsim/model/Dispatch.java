package org.summitsim.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what rule those who could start at one instant are served (rule 9 of the rules of play). */
public enum Dispatch {
    /** Priority, then planned start, then file order. */
    PRIORITY,
    /** Latest finish time first. */
    LFT,
    /** Latest start time first. */
    LST,
    /** Most total successors first. */
    MTS,
    /** Greatest rank positional weight first: its duration and those of its immediate successors. */
    GRPW,
    /** The same over all its successors. */
    GRPW_ALL,
    /** Shortest planned duration first. */
    SPT,
    /** First to be ready first. */
    FIFO;

    /** Its name as users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Dispatch::word).toList();
    }

    /** The one of a name. */
    public static Optional<Dispatch> find(String word) {
        return Arrays.stream(values()).filter(d -> d.word().equals(word)).findFirst();
    }
}
