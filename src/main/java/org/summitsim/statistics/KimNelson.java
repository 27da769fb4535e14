package org.summitsim.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The fully sequential selection of the greatest of several means (Kim and Nelson 2001, A fully sequential procedure for
 * indifference-zone selection in simulation, ACM TOMACS 11(3):251-273, doi:10.1145/502109.502111), with c = 1. If the best mean is
 * at least {@code indifference} above all others it is chosen with at least the probability asked for, whatever the
 * observations of one stage have in common; they are to be independent from stage to stage and about normal, such as means of
 * batches. Looking less often than after each stage keeps the guarantee.
 *
 * <p>Observations are given stage by stage to all that are still {@link #alive}. Not for use by several threads.
 */
public final class KimNelson {
    private final double indifference;
    private final int first;
    private final double boundary;
    private final List<double[]> opening = new ArrayList<>();
    private final double[] sums;
    private final double[][] variances;
    private final boolean[] alive;
    private final int[] outAfter;
    private int stages;

    /**
     * A selection of which nothing has been observed.
     *
     * @param systems how many means there are, at least 2
     * @param probability with which the best is to be chosen, above 1 / systems and below 1
     * @param indifference above 0: how much better the best has to be for that
     * @param first how many observations of each are made before the first look, at least 2
     */
    public KimNelson(int systems, double probability, double indifference, int first) {
        if (!(systems >= 2 && probability > 1.0 / systems && probability < 1 && indifference > 0 && first >= 2)) {
            throw new IllegalArgumentException("Expected at least 2 systems, a probability above that of guessing, "
                    + "an indifference above 0 and at least 2 first observations, received " + systems + ", "
                    + probability
                    + ", " + indifference + ", " + first);
        }
        this.indifference = indifference;
        this.first = first;
        double eta = (Math.pow(2 * (1 - probability) / (systems - 1), -2.0 / (first - 1)) - 1) / 2;
        // h^2 = 2 c eta (n_0 - 1) with c = 1.
        boundary = 2 * eta * (first - 1);
        sums = new double[systems];
        variances = new double[systems][systems];
        alive = new boolean[systems];
        Arrays.fill(alive, true);
        outAfter = new int[systems];
    }

    /** Whether a system is still in the running. */
    public boolean alive(int system) {
        return alive[system];
    }

    /** How many are. */
    public int aliveCount() {
        int count = 0;
        for (boolean in : alive) {
            count += in ? 1 : 0;
        }
        return count;
    }

    /** Whether one is left. */
    public boolean isDecided() {
        return aliveCount() == 1;
    }

    /** The one with the greatest mean of those still in the running: the one chosen, when it is decided. */
    public int best() {
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            best = alive[i] && (best < 0 || sums[i] > sums[best]) ? i : best;
        }
        return best;
    }

    /** How many stages have been observed. */
    public int stages() {
        return stages;
    }

    /** After how many stages a system was put out; 0 if it was not. */
    public int outAfter(int system) {
        return outAfter[system];
    }

    /**
     * Takes the observations of one stage.
     *
     * @param observations one per system; of those put out, any number
     */
    public void observe(double[] observations) {
        if (stages < first) {
            opening.add(observations.clone());
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += alive[i] ? observations[i] : 0;
        }
        stages++;
        if (stages == first) {
            estimate();
        }
    }

    private void estimate() {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < i; j++) {
                Moments difference = new Moments();
                for (double[] stage : opening) {
                    difference.accept(stage[i] - stage[j]);
                }
                variances[i][j] = difference.variance();
                variances[j][i] = difference.variance();
            }
        }
        opening.clear();
    }

    /** Puts out all that are surely not the best; nothing before the first look is due. */
    public void screen() {
        if (stages < first) {
            return;
        }
        boolean[] stays = alive.clone();
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                if (i != j && alive[i] && alive[j] && sums[i] - sums[j] < -margin(i, j)) {
                    stays[i] = false;
                }
            }
        }
        for (int i = 0; i < sums.length; i++) {
            outAfter[i] = alive[i] && !stays[i] ? stages : outAfter[i];
            alive[i] = stays[i];
        }
        settle();
    }

    /** By how much the sums of two may differ and both stay: r times the W_ij(r) of the paper. */
    private double margin(int i, int j) {
        double whole = boundary * variances[i][j] / indifference;
        return Math.max(0, (whole - indifference * stages) / 2);
    }

    /** When no pair has any margin left, the greatest mean is chosen; equal ones by their order. */
    private void settle() {
        int best = best();
        for (int i = 0; i < sums.length; i++) {
            if (i != best && alive[i] && margin(i, best) == 0 && isSettled()) {
                alive[i] = false;
                outAfter[i] = stages;
            }
        }
    }

    private boolean isSettled() {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < i; j++) {
                if (alive[i] && alive[j] && margin(i, j) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
