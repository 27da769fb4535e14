package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.statistics.Moments;
import org.summitsim.statistics.RankCorrelation;

/** Inputs that move together, under every sampling. */
class GaussianCopulaTest {
    private static final List<String> NAMES = List.of("a", "outside", "b", "c", "factor");
    private static final int CUBE = 50;

    static List<SamplingPlan> plans() {
        return SamplingPlan.list();
    }

    private static GaussianCopula factor(double rho, String... inputs) {
        return GaussianCopula.ofFactor(List.of(inputs), "factor", rho);
    }

    private static double[][] columns(UniformBlocks blocks, int replications) {
        UniformBlocks.Filler filler = blocks.filler();
        int width = blocks.names().size();
        double[] out = new double[UniformBlocks.SIZE * width];
        double[][] columns = new double[width][replications];
        for (int k = 0; k < replications; k++) {
            if (k % UniformBlocks.SIZE == 0) {
                filler.fill(k / UniformBlocks.SIZE, out);
            }
            for (int i = 0; i < width; i++) {
                columns[i][k] = out[k % UniformBlocks.SIZE * width + i];
            }
        }
        return columns;
    }

    private static double[][] columns(SamplingPlan plan, GaussianCopula copula, int replications) {
        return columns(plan.blocks(5, NAMES, List.of(copula)), plan.atLeast(replications));
    }

    /** Within four standard errors of Fisher's z (of ranks: Bonett and Wright 2000, doi:10.1007/BF02294183). */
    private static void expectCorrelation(double[] u, double[] v, double rho) {
        double error = Math.sqrt((1 + rho * rho / 2) / (u.length - 3));
        double found = RankCorrelation.spearman(u, v);
        assertThat(atanh(found) - atanh(rho)).as("%s for %s", found, rho).isBetween(-4 * error, 4 * error);
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.8, -0.5, -0.1, 0, 0.2, 0.5, 0.7, 0.9})
    void twoInputsReachTheRankCorrelationAskedFor(double rho) {
        for (SamplingPlan plan : plans()) {
            double[][] byFactor = columns(plan, factor(rho, "a", "b"), 10_000);
            double[][] byMatrix = columns(
                    plan, GaussianCopula.ofMatrix(List.of("a", "b"), new double[][] {{1, rho}, {rho, 1}}), 10_000);

            expectCorrelation(byFactor[0], byFactor[2], rho);
            expectCorrelation(byMatrix[0], byMatrix[2], rho);
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void eachTwoOfAGroupReachTheSameCorrelation(SamplingPlan plan) {
        double[][] columns = columns(plan, factor(0.6, "a", "b", "c"), 10_000);

        expectCorrelation(columns[0], columns[2], 0.6);
        expectCorrelation(columns[0], columns[3], 0.6);
        expectCorrelation(columns[2], columns[3], 0.6);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aMatrixGivesEachTwoACorrelationOfTheirOwn(SamplingPlan plan) {
        double[][] columns = columns(
                plan,
                GaussianCopula.ofMatrix(
                        List.of("c", "a", "b"), new double[][] {{1, 0.7, -0.4}, {0.7, 1, 0.1}, {-0.4, 0.1, 1}}),
                10_000);

        expectCorrelation(columns[3], columns[0], 0.7);
        expectCorrelation(columns[3], columns[2], -0.4);
        expectCorrelation(columns[0], columns[2], 0.1);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void inputsOutsideStayAsTheyAreAndThoseInsideStayUniform(SamplingPlan plan) {
        double[][] without = columns(plan.blocks(5, NAMES), plan.atLeast(2000));
        double[][] with = columns(plan, factor(0.9, "a", "b", "c"), 2000);

        assertThat(with[1]).isEqualTo(without[1]);
        assertThat(with[4]).isEqualTo(without[4]);
        for (int i : new int[] {0, 2, 3}) {
            assertThat(Arrays.stream(with[i])).allMatch(u -> 0 < u && u < 1);
            double below = Arrays.stream(with[i]).filter(u -> u < 0.3).count() / (double) with[i].length;
            assertThat(below).isCloseTo(0.3, within(4 * 0.459 / Math.sqrt(with[i].length)));
        }
    }

    @Test
    void antitheticPairsStayOpposite() {
        double[][] columns = columns(SamplingPlan.of("antithetic"), factor(0.5, "a", "b"), 1000);

        for (int k = 0; k < 1000; k += 2) {
            assertThat(columns[0][k + 1]).isEqualTo(1 - columns[0][k]);
            assertThat(columns[2][k + 1]).isEqualTo(1 - columns[2][k]);
        }
    }

    /** Strata are those of the numbers before they are joined, but of what is joined they are nearly as much use. */
    @Test
    void joinedNumbersOfALatinHypercubeAreNearlyAsEven() {
        double[][] columns = columns(SamplingPlan.of("latin-hypercube"), factor(0.7, "a", "b"), 200 * CUBE);
        Moments means = new Moments();
        for (int cube = 0; cube < 200; cube++) {
            means.accept(Arrays.stream(columns[0], cube * CUBE, (cube + 1) * CUBE)
                    .average()
                    .orElseThrow());
        }

        assertThat(means.variance()).isLessThan(0.1 / 12 / CUBE);
    }

    /** Numbers that are put in the order of others within 50 strata lose 0.009 of it, four and a half standard errors. */
    @Test
    void aLatinHypercubeLosesNoCorrelation() {
        double[][] columns = columns(SamplingPlan.of("latin-hypercube"), factor(0.3, "a", "b"), 400_000);

        expectCorrelation(columns[0], columns[2], 0.3);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void blocksDoNotDependOnTheOrderInWhichTheyAreFilled(SamplingPlan plan) {
        UniformBlocks blocks = plan.blocks(9, NAMES, List.of(factor(0.4, "a", "c")));
        List<double[]> forward = new ArrayList<>();
        UniformBlocks.Filler filler = blocks.filler();
        for (int b = 0; b < 12; b++) {
            double[] out = new double[UniformBlocks.SIZE * NAMES.size()];
            filler.fill(b, out);
            forward.add(out);
        }
        UniformBlocks.Filler other = blocks.filler();
        double[] out = new double[UniformBlocks.SIZE * NAMES.size()];
        for (int b : new int[] {7, 3, 11, 4, 0}) {
            other.fill(b, out);
            assertThat(out).isEqualTo(forward.get(b));
        }
    }

    @Test
    void theBitsAreTheSameOnEveryJdk() {
        double[][] columns = columns(SamplingPlan.random(), factor(0.6, "a", "b"), 200);

        assertThat(List.of(columns[0][0], columns[2][0], columns[0][199]))
                .containsExactly(0.40996307846564883, 0.8905516595416079, 0.6317137986003745);
    }

    @Test
    void aDriveSharesAFactorWithTheOthers() {
        double[][] columns = columns(SamplingPlan.random().blocks(3, NAMES), 20_000);
        OneFactor share = new OneFactor(0.5);
        double[] u = mixed(share, columns, 0);
        double[] v = mixed(share, columns, 2);

        expectCorrelation(u, v, 0.5);
    }

    private static double[] mixed(OneFactor share, double[][] columns, int own) {
        return IntStream.range(0, columns[own].length)
                .mapToDouble(k -> share.mix(columns[4][k], columns[own][k]))
                .toArray();
    }

    @Test
    void correlationsThatContradictEachOtherAreRefused() {
        double[][] rho = {{1, 0.9, -0.9}, {0.9, 1, 0.9}, {-0.9, 0.9, 1}};
        assertThatThrownBy(() -> GaussianCopula.ofMatrix(List.of("a", "b", "c"), rho))
                .hasMessageContaining("positive definite");
        assertThatThrownBy(() -> factor(-0.2, "a", "b", "c")).hasMessageContaining("at least 0");
        assertThatThrownBy(() -> factor(1, "a", "b")).hasMessageContaining("both excluded");
        assertThatThrownBy(() -> factor(Double.NaN, "a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SamplingPlan.random().blocks(1, List.of("a"), List.of(factor(0.5, "a", "b"))))
                .hasMessage("Expected an input of the run, received b");
    }

    /** A matrix may hold as it is written and fail after each of its numbers was turned into that of normal variables. */
    @Test
    void aMatrixIsCheckedAfterItsConversion() {
        double[][] rho = {{1, 0.5, 0.5}, {0.5, 1, -0.499}, {0.5, -0.499, 1}};
        assertThat(determinant(rho)).isPositive();

        assertThatThrownBy(() -> GaussianCopula.ofMatrix(List.of("a", "b", "c"), rho))
                .hasMessageContaining("positive definite");
    }

    private static double determinant(double[][] m) {
        return 1 + 2 * m[0][1] * m[0][2] * m[1][2] - m[0][1] * m[0][1] - m[0][2] * m[0][2] - m[1][2] * m[1][2];
    }
}
