package org.summitsim.analysis;

import java.util.List;

/**
 * What has become of a correlation that was asked for: Spearman's rank correlations over the replications played.
 *
 * @param id the correlation
 * @param pairs each two of its inputs (of a great many, of the first hundred)
 * @param transfers the transfers in its group; the drives along them have no number that could be told here
 */
public record AchievedCorrelation(String id, List<Pair> pairs, List<String> transfers) {
    public AchievedCorrelation {
        pairs = List.copyOf(pairs);
        transfers = List.copyOf(transfers);
    }

    /**
     * Two inputs.
     *
     * @param asked the rank correlation that was asked for
     * @param achieved the one of the numbers played; NaN of a single replication
     */
    public record Pair(String first, String second, double asked, double achieved) {}

    /** The least that was achieved; NaN if unknown. */
    public double least() {
        return pairs.stream().mapToDouble(Pair::achieved).min().orElse(Double.NaN);
    }

    /** The mean of what was achieved; NaN if unknown. */
    public double mean() {
        return pairs.stream().mapToDouble(Pair::achieved).average().orElse(Double.NaN);
    }

    /** The most that was achieved; NaN if unknown. */
    public double most() {
        return pairs.stream().mapToDouble(Pair::achieved).max().orElse(Double.NaN);
    }

    /** How far what was achieved is from what was asked for, at the worst; NaN if unknown. */
    public double worst() {
        return pairs.stream()
                .mapToDouble(p -> Math.abs(p.achieved() - p.asked()))
                .max()
                .orElse(Double.NaN);
    }
}
