package org.summitsim.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the random numbers of replications are drawn (rule 8 of the rules of play). */
public enum Sampling {
    /** Independently. */
    RANDOM,
    /** In pairs of opposites. */
    ANTITHETIC,
    /** In Latin hypercubes of 500 replications, independent of each other. */
    LATIN_HYPERCUBE,
    /** From independent randomisations of the Sobol sequence. */
    SOBOL;

    /** Its name as users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Sampling::word).toList();
    }

    /** The one of a name. */
    public static Optional<Sampling> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word().equals(word)).findFirst();
    }
}
