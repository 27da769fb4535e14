package org.summitsim.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.util.FastMath;

/**
 * Uniform inputs that are joined by a normal law, and nothing but their ranks counts: a Gaussian copula. Immutable.
 *
 * <p>Correlations are given as Spearman's rho; the normal law then has the correlation 2 sin(pi rho / 6) (Pearson 1907; Kruskal
 * 1958, doi:10.1080/01621459.1958.10501481). Inputs either load on one common factor, which is an input of its own, or are
 * combined by the Cholesky factor of the whole matrix. Either way each takes the number that it would have without the
 * copula as its own share of chance.
 */
public final class GaussianCopula {

    /** Least pivot of a matrix that still counts as positive definite. */
    private static final double LEAST_PIVOT = 1e-10;

    private final List<String> inputs;
    private final Optional<String> factor;
    private final Joining joining;

    /** Makes joined normal numbers of independent ones. */
    private interface Joining {
        void join(double[] own, double[] joined);
    }

    private GaussianCopula(List<String> inputs, Optional<String> factor, Joining joining) {
        this.inputs = Columns.distinct(inputs);
        this.factor = factor;
        this.joining = joining;
    }

    /**
     * The correlation of normal variables whose rank correlation is {@code rho}.
     *
     * @param rho from -1 to 1
     */
    public static double normal(double rho) {
        if (!(rho >= -1 && rho <= 1)) {
            throw new IllegalArgumentException("Expected a correlation from -1 to 1, received " + rho);
        }
        // The sine of an angle of 30 degrees is not exactly one half.
        return rho == FastMath.rint(rho) ? rho : 2 * FastMath.sin(FastMath.PI * rho / 6);
    }

    /**
     * Inputs that all depend on one factor.
     *
     * @param inputs their names; none of them may be that of the factor
     * @param factor the name of the factor's own input
     * @param rho Spearman's correlation of each two of them, above -1 and below 1; below 0 for two inputs only
     * @throws IllegalArgumentException if that cannot be
     */
    public static GaussianCopula ofFactor(List<String> inputs, String factor, double rho) {
        OneFactor part = new OneFactor(rho);
        if (!(rho >= 0 || inputs.size() <= 2)) {
            throw new IllegalArgumentException("Expected a correlation of at least 0 of " + inputs.size()
                    + " inputs with one factor, received " + rho);
        }
        List<String> all = new ArrayList<>(inputs);
        all.add(factor);
        Columns.distinct(all);
        return new GaussianCopula(inputs, Optional.of(factor), (own, joined) -> {
            double common = part.common() * own[joined.length];
            for (int i = 0; i < joined.length; i++) {
                joined[i] = part.own() * own[i] + (rho < 0 && i == 1 ? -common : common);
            }
        });
    }

    /**
     * Inputs each two of which have a correlation of their own.
     *
     * @param inputs their names
     * @param rho Spearman's correlations, symmetric, 1 on the diagonal, shape [inputs][inputs]
     * @throws IllegalArgumentException if that cannot be
     */
    public static GaussianCopula ofMatrix(List<String> inputs, double[][] rho) {
        int n = inputs.size();
        double[][] normal = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                normal[i][k] = normal(rho[i][k]);
                if (!(rho[i][k] == rho[k][i] && rho[i][i] == 1)) {
                    throw new IllegalArgumentException("Expected a symmetric matrix with 1 on its diagonal, received "
                            + rho[i][k] + " and " + rho[k][i]);
                }
            }
        }
        double[][] lower = lower(normal);
        return new GaussianCopula(inputs, Optional.empty(), (own, joined) -> multiply(lower, own, joined));
    }

    private static void multiply(double[][] lower, double[] own, double[] joined) {
        for (int i = 0; i < joined.length; i++) {
            double sum = 0;
            for (int k = 0; k <= i; k++) {
                sum += lower[i][k] * own[k];
            }
            joined[i] = sum;
        }
    }

    private static double[][] lower(double[][] normal) {
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(normal), 0, LEAST_PIVOT)
                    .getL()
                    .getData();
        } catch (NonPositiveDefiniteMatrixException e) {
            throw new IllegalArgumentException(
                    "Expected correlations that can hold together (a positive definite matrix, after each was turned"
                            + " into that of normal variables), received ones that contradict each other",
                    e);
        }
    }

    /** The inputs that are joined, without the factor. */
    public List<String> inputs() {
        return inputs;
    }

    /** The name of the factor's input, if there is one. */
    public Optional<String> factor() {
        return factor;
    }

    /** All names that it reads: the inputs, then the factor. */
    List<String> names() {
        List<String> all = new ArrayList<>(inputs);
        factor.ifPresent(all::add);
        return List.copyOf(all);
    }

    /**
     * Joins the numbers of one replication.
     *
     * @param own the normal numbers of {@link #names}
     * @param joined receives those of the inputs
     */
    void join(double[] own, double[] joined) {
        joining.join(own, joined);
    }
}
