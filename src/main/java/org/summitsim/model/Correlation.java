package org.summitsim.model;

import java.util.List;

/**
 * Random inputs that move together (rule 7 of the rules of play).
 *
 * @param id its key
 * @param inputs the names of the random inputs, at least two, each once
 * @param rho Spearman's rank correlations, symmetric with 1 on the diagonal, shape [inputs][inputs]
 * @param byFactor whether it was given as one number for all pairs, which then move with one common factor
 */
public record Correlation(String id, List<String> inputs, List<List<Double>> rho, boolean byFactor) {
    public Correlation {
        inputs = List.copyOf(inputs);
        rho = rho.stream().map(List::copyOf).toList();
        Rule.that(inputs.size() >= 2, "Expected at least two inputs in a correlation, received " + inputs.size());
        int n = inputs.size();
        Rule.that(
                rho.size() == n && rho.stream().allMatch(row -> row.size() == n),
                "Expected a row and a column of the matrix for each of " + n + " inputs");
    }
}
