package org.summitsim.statistics;

/**
 * Spearman's rank correlation (Spearman 1904, doi:10.2307/1412159): Pearson's correlation of the ranks, equal values having
 * the mean of their ranks.
 */
public final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * The ranks of some values less their mean, so that they can be correlated with many others.
     *
     * @param values without NaN
     */
    public static double[] centredRanks(double[] values) {
        return Ranking.of(values).centred();
    }

    /**
     * The correlation of two columns of ranks.
     *
     * @param ranks as {@link #centredRanks} gives them
     * @param others of equally many values
     * @return from -1 to 1; NaN if one of them has no spread
     */
    public static double ofRanks(double[] ranks, double[] others) {
        if (ranks.length != others.length) {
            throw new IllegalArgumentException(
                    "Expected columns of one length, received " + ranks.length + " and " + others.length);
        }
        double product = 0;
        double square = 0;
        double otherSquare = 0;
        for (int i = 0; i < ranks.length; i++) {
            product += ranks[i] * others[i];
            square += ranks[i] * ranks[i];
            otherSquare += others[i] * others[i];
        }
        return product / Math.sqrt(square * otherSquare);
    }

    /** The rank correlation of two columns of values; see {@link #ofRanks}. */
    public static double spearman(double[] values, double[] others) {
        return ofRanks(centredRanks(values), centredRanks(others));
    }
}
