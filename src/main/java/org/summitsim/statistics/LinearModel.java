package org.summitsim.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.StorelessCovariance;

/**
 * Ordinary least squares of one number on several, one observation at a time: y = b<sub>0</sub> + b<sub>1</sub> x<sub>1</sub> + ..
 * Keeps a matrix of covariances and nothing per observation; solves the normal equations in correlations (Draper and Smith 1998,
 * doi:10.1002/9781118625590, section 5.5). Intervals take deviations from the line for independent, normal and equally wide.
 *
 * <p>Mutable and not safe for use by several threads; equal observations in equal order give equal bits.
 */
public final class LinearModel {
    /** What is left of the variance of a column when those before it are taken out, if rounding alone has left it. */
    private static final double REDUNDANT = 1e-10;

    /** The same of y when the line is taken out. */
    private static final double NOTHING = 1e-12;

    private final int columns;
    private final StorelessCovariance covariance;
    private final double[] moved;
    private final double[] first;
    private long n;

    /**
     * A model of nothing yet.
     *
     * @param columns how many numbers explain, at least 1
     */
    public LinearModel(int columns) {
        this.columns = columns;
        covariance = new StorelessCovariance(columns + 1);
        moved = new double[columns + 1];
        first = new double[columns + 1];
    }

    /**
     * What was fitted.
     *
     * @param n observations
     * @param slopes by column
     * @param rSquared the share of the variance of y that the line explains, 0 to 1
     * @param adjusted the same, adjusted for the number of columns; may be negative
     */
    public record Fit(long n, List<Slope> slopes, double rSquared, double adjusted) {
        public Fit {
            slopes = List.copyOf(slopes);
        }
    }

    /** How y changes with a column. */
    public sealed interface Slope {}

    /**
     * It changes.
     *
     * @param perUnit by how much for each unit of the column
     * @param error the standard error of that, in the same unit, at least 0
     * @param degrees of freedom of the error
     */
    public record Line(double perUnit, double error, long degrees) implements Slope {
        /** Where the change for each unit lies, at 95 %; absent with too few observations. */
        public Optional<Interval> interval() {
            return interval(Summary.LEVEL);
        }

        /**
         * The same at another level.
         *
         * @param level strictly between 0 and 1
         */
        public Optional<Interval> interval(double level) {
            return Intervals.ofEstimate(perUnit, error, degrees, level);
        }
    }

    /** Nobody knows: the column never changes. */
    public record Constant() implements Slope {}

    /** Nobody knows: the column moves with those before it. */
    public record Collinear() implements Slope {}

    /**
     * Adds an observation.
     *
     * @param x finite numbers, one for each column
     * @param y a finite number
     */
    public void accept(double[] x, double y) {
        System.arraycopy(x, 0, moved, 0, columns);
        moved[columns] = y;
        if (n == 0) {
            System.arraycopy(moved, 0, first, 0, columns + 1);
        }
        // Differences from the first observation: of moments, only so the digits that count are kept.
        for (int c = 0; c <= columns; c++) {
            moved[c] -= first[c];
        }
        covariance.increment(moved);
        n++;
    }

    /** The fit; empty if there are no more observations than numbers to be found, or if y or all columns never change. */
    public Optional<Fit> fit() {
        if (n < 3) {
            return Optional.empty();
        }
        RealMatrix c = covariance.getCovarianceMatrix();
        int[] kept = independent(c);
        boolean moves = c.getEntry(columns, columns) > 0 && kept.length > 0;
        return moves && n > kept.length + 1 ? Optional.of(fit(c, kept)) : Optional.empty();
    }

    /** The columns that move, each not only with those before it: those of which Cholesky's factor has a diagonal. */
    private int[] independent(RealMatrix c) {
        List<Integer> kept = new ArrayList<>();
        double[][] factor = new double[columns][columns];
        for (int column = 0; column < columns; column++) {
            if (!(c.getEntry(column, column) > 0)) {
                continue;
            }
            double left = 1;
            int size = kept.size();
            for (int k = 0; k < size; k++) {
                double entry = correlation(c, column, kept.get(k));
                for (int m = 0; m < k; m++) {
                    entry -= factor[size][m] * factor[k][m];
                }
                factor[size][k] = entry / factor[k][k];
                left -= factor[size][k] * factor[size][k];
            }
            if (left > REDUNDANT) {
                factor[size][size] = Math.sqrt(left);
                kept.add(column);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double correlation(RealMatrix c, int a, int b) {
        return c.getEntry(a, b) / Math.sqrt(c.getEntry(a, a) * c.getEntry(b, b));
    }

    private Fit fit(RealMatrix c, int[] kept) {
        int size = kept.length;
        RealMatrix inverse = inverse(c, kept);
        double[] withY = Arrays.stream(kept)
                .mapToDouble(column -> correlation(c, column, columns))
                .toArray();
        double[] standard = inverse.operate(withY);
        double explained = IntStream.range(0, size)
                .mapToDouble(i -> standard[i] * withY[i])
                .sum();
        double left = explained > 1 - NOTHING ? 0 : Math.min(1, 1 - explained);
        long degrees = n - size - 1;
        Slope[] slopes = new Slope[columns];
        for (int column = 0; column < columns; column++) {
            slopes[column] = c.getEntry(column, column) > 0 ? new Collinear() : new Constant();
        }
        for (int i = 0; i < size; i++) {
            double scale = Math.sqrt(c.getEntry(columns, columns) / c.getEntry(kept[i], kept[i]));
            double error = scale * Math.sqrt(left / degrees * inverse.getEntry(i, i));
            slopes[kept[i]] = new Line(standard[i] * scale, error, degrees);
        }
        return new Fit(n, List.of(slopes), 1 - left, 1 - left * (n - 1) / degrees);
    }

    /** The inverse of the correlations of some columns. */
    private static RealMatrix inverse(RealMatrix c, int[] kept) {
        int size = kept.length;
        RealMatrix correlations = c.createMatrix(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                correlations.setEntry(i, j, i == j ? 1 : correlation(c, kept[i], kept[j]));
            }
        }
        return new CholeskyDecomposition(correlations).getSolver().getInverse();
    }
}
