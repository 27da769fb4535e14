package org.summitsim.experiment.advice;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where spare minutes help most, as far as was searched.
 *
 * @param puts what is put where, in the order in which it was found; empty if nothing helps
 * @param minutes by how many minutes each entry is planned later (negative: earlier), by its id
 * @param plays how many programmes were played for it
 * @param replications how often each
 */
public record Advice(List<Put> puts, SortedMap<String, Integer> minutes, int plays, int replications) {
    public Advice {
        puts = List.copyOf(puts);
        minutes = Collections.unmodifiableSortedMap(new TreeMap<>(minutes));
    }

    /** So many minutes put into a gap. */
    public record Put(Placement placement, int minutes) {}

    /** How many of the spare minutes are put somewhere. */
    public int used() {
        return puts.stream().mapToInt(Put::minutes).sum();
    }
}
