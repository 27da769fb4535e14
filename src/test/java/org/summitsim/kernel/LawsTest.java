package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws against closed forms and commons-math3. */
class LawsTest {

    @Test
    void theTriangularLawHasItsTextbookMoments() {
        Law law = Laws.triangular(20, 30, 70);
        // (20 + 30 + 70) / 3; (20^2 + 30^2 + 70^2 - 20*30 - 20*70 - 30*70) / 18 = (6200 - 4100) / 18.
        assertThat(law.mean()).isEqualTo(40);
        assertThat(variance(law)).isCloseTo(2100.0 / 18, within(1e-3));
        // A fifth of the triangle lies before its mode: (30 - 20) / (70 - 20).
        assertThat(law.quantile(0.2)).isEqualTo(30);
    }

    @Test
    void thePertLawHasItsTextbookMoments() {
        Law law = Laws.pert(20, 30, 70, 4);
        // (20 + 4*30 + 70) / 6; (35 - 20)(70 - 35) / (4 + 3).
        assertThat(law.mean()).isCloseTo(35, within(1e-13));
        assertThat(variance(law)).isCloseTo(75, within(1e-4));
    }

    @Test
    void trigenLeavesATenthOnEachSide() {
        for (double mode : new double[] {10, 10.001, 12, 15, 19.9, 20}) {
            Law law = Laws.trigen(10, mode, 20);
            assertThat(law.cdf(10)).as("mode %s", mode).isCloseTo(0.1, within(1e-12));
            assertThat(law.cdf(20)).as("mode %s", mode).isCloseTo(0.9, within(1e-12));
        }
    }

    @Test
    void smoothLawsAgreeWithCommonsMath() {
        agree(Laws.normal(3, 2), new NormalDistribution(3, 2));
        agree(Laws.weibull(1.5, 10), new WeibullDistribution(null, 1.5, 10, 1e-14));
        agree(Laws.gamma(30, 10), new GammaDistribution(null, 9, 10.0 / 3, 1e-13));
        agree(Laws.gamma(10, 15), new GammaDistribution(null, 4.0 / 9, 22.5, 1e-13));
        agree(Laws.beta(1.8, 4.2, 0, 1), new BetaDistribution(null, 1.8, 4.2, 1e-14));
        agree(Laws.beta(0.5, 0.7, 0, 1), new BetaDistribution(null, 0.5, 0.7, 1e-14));
        // sigma^2 = ln(1 + (10/30)^2), mu = ln 30 - sigma^2 / 2.
        double variance = Math.log1p(1.0 / 9);
        agree(
                Laws.lognormal(30, 10),
                new LogNormalDistribution(null, Math.log(30) - variance / 2, Math.sqrt(variance), 1e-13));
    }

    private static void agree(Law law, RealDistribution other) {
        assertThat(law.mean()).isCloseTo(other.getNumericalMean(), within(1e-12 * other.getNumericalMean()));
        for (int i = 1; i < 1_000; i++) {
            double u = i / 1_000.0;
            double x = other.inverseCumulativeProbability(u);
            assertThat(law.quantile(u)).as("%s at %s", other, u).isCloseTo(x, within(1e-8 * (1 + Math.abs(x))));
            assertThat(law.cdf(x)).isCloseTo(other.cumulativeProbability(x), within(1e-12));
        }
    }

    @Test
    void tabulatedQuantilesAreCloseToSolvedOnes() {
        for (double[] shapes : new double[][] {
            {1.8, 4.2}, {1, 5}, {5, 1}, {0.5, 0.7}, {0.25, 0.3}, {0.25, 40}, {300, 200}, {3, 3}, {81, 321}
        }) {
            Law law = Laws.beta(shapes[0], shapes[1], 0, 1);
            BetaCurve low = new BetaCurve(shapes[0], shapes[1]);
            BetaCurve high = new BetaCurve(shapes[1], shapes[0]);
            for (int i = 1; i < 500; i++) {
                double u = i / 1_000.0;
                assertThat(law.quantile(u)).as("%s %s", shapes[0], shapes[1]).isCloseTo(low.solve(u), within(1e-9));
                assertThat(law.quantile(1 - u)).isCloseTo(1 - high.solve(u), within(1e-9));
            }
        }
    }

    @Test
    void theNormalQuantileIsExactFarOut() {
        // Phi(-6) = 9.865876450376946e-10 and Phi(-1.2815515655446004) = 0.1.
        assertThat(StandardNormal.quantile(9.865876450376946e-10)).isCloseTo(-6, within(1e-13));
        assertThat(StandardNormal.quantile(0.1)).isCloseTo(-1.2815515655446004, within(1e-15));
        assertThat(StandardNormal.quantile(1e-300)).isCloseTo(-37.0471, within(1e-4));
        assertThat(StandardNormal.quantile(0.5)).isZero();
    }

    @Test
    void aGammaLawJoinsTheNormalLawWhereItIsNarrow() {
        Law gamma = Laws.gamma(1, 1.0001e-4);
        Law normal = Laws.gamma(1, 0.9999e-4);
        for (double u : new double[] {1e-9, 0.1, 0.5, 0.9, 1 - 1e-9}) {
            assertThat(gamma.quantile(u)).isCloseTo(normal.quantile(u), within(1e-6));
        }
    }

    @Test
    void aVerySteepGammaLawMayUnderflowButStaysInOrder() {
        Law law = Laws.gamma(1, 30);
        double last = 0;
        for (int i = 1; i < 2_000; i++) {
            double x = law.quantile(i / 2_000.0);
            assertThat(x).isGreaterThanOrEqualTo(last);
            last = x;
        }
    }

    @Test
    void lognormalByMedianMeetsBothFigures() {
        Law law = Laws.lognormalMedianP90(4, 15);
        assertThat(law.quantile(0.5)).isCloseTo(4, within(1e-14));
        assertThat(law.quantile(0.9)).isCloseTo(15, within(1e-13));
    }

    @Test
    void normalAtLeastConditionsRatherThanClips() {
        Law law = Laws.normalAtLeast(0, 1, 0);
        // Half a normal law: mean sqrt(2 / pi), median Phi^-1(0.75), and no heap at 0.
        assertThat(law.mean()).isCloseTo(Math.sqrt(2 / Math.PI), within(1e-14));
        assertThat(law.quantile(0.5)).isCloseTo(0.6744897501960817, within(1e-14));
        assertThat(law.cdf(1e-9)).isLessThan(1e-8);
        assertThat(law.quantile(1e-9)).isPositive();
    }

    @Test
    void truncateConditionsRatherThanClips() {
        Law law = Laws.truncate(Laws.uniform(0, 10), 2, 4);
        assertThat(law.mean()).isCloseTo(3, within(1e-14));
        assertThat(law.quantile(0.25)).isCloseTo(2.5, within(1e-14));
        Law tail = Laws.truncate(Laws.exponential(5), 7, Double.POSITIVE_INFINITY);
        // An exponential law has no memory.
        assertThat(tail.mean()).isCloseTo(12, within(1e-12));
        Law thin = Laws.truncate(Laws.exponential(1), 18, Double.POSITIVE_INFINITY);
        assertThat(thin.mean()).isCloseTo(19, within(1e-5));
    }

    @Test
    void truncateKeepsAValueOnItsLimit() {
        Law law = Laws.truncate(Laws.discrete(new double[] {1, 2, 3}, new double[] {0.5, 0.3, 0.2}), 2, 3);
        assertThat(law.quantile(0.59)).isEqualTo(2);
        assertThat(law.quantile(0.61)).isEqualTo(3);
        // (0.3 * 2 + 0.2 * 3) / 0.5
        assertThat(law.mean()).isCloseTo(2.4, within(1e-14));
    }

    @Test
    void discreteValuesAreOrderedAndAddedUp() {
        Law law = Laws.discrete(new double[] {20, 10, 20}, new double[] {0.5, 0.2, 0.3});
        assertThat(law.quantile(0.2)).isEqualTo(10);
        assertThat(law.quantile(0.2000001)).isEqualTo(20);
        assertThat(law.mean()).isCloseTo(18, within(1e-14));
    }

    @Test
    void empiricalIsLinearBetweenOrderStatistics() {
        Law law = Laws.empirical(new double[] {15, 10, 12});
        assertThat(law.quantile(0.25)).isEqualTo(11);
        assertThat(law.quantile(0.75)).isEqualTo(13.5);
        // Half of (10 + 12) / 2 and half of (12 + 15) / 2.
        assertThat(law.mean()).isEqualTo(12.25);
    }

    @Test
    void aMixtureGivesItsAtomsExactly() {
        Law law = Laws.mixture(new double[] {0.5, 0.5}, new Law[] {Laws.constant(10), Laws.uniform(5, 15)});
        // A quarter of the cases lie below 10, half on it.
        assertThat(law.quantile(0.2500001)).isEqualTo(10);
        assertThat(law.quantile(0.7499999)).isEqualTo(10);
        assertThat(law.quantile(0.1)).isCloseTo(7, within(1e-14));
        assertThat(law.quantile(0.9)).isCloseTo(13, within(1e-14));
    }

    @Test
    void aMixtureInvertsItsOwnDistributionFunction() {
        Law law = Laws.mixture(new double[] {0.5, 0.5}, new Law[] {Laws.uniform(0, 1), Laws.uniform(0.5, 2)});
        // F(0.75) = (0.75 + 0.25 / 1.5) / 2
        assertThat(law.quantile(11.0 / 24)).isCloseTo(0.75, within(1e-14));
    }

    @Test
    void lawsFromElsewhereCanBeTruncated() {
        Law square = new Law() {
            @Override
            public double quantile(double u) {
                return Math.sqrt(u);
            }

            @Override
            public double cdf(double x) {
                return Math.max(0, Math.min(1, x * x));
            }

            @Override
            public double mean() {
                return 2.0 / 3;
            }
        };
        // Density 2x / (1 - 1/4) from 1/2: (2/3)(1 - 1/8) / (3/4).
        assertThat(Laws.truncate(square, 0.5, 1).mean()).isCloseTo(7.0 / 9, within(1e-10));
    }

    static Stream<Law> withoutSpread() {
        Law five = Laws.constant(5);
        return Stream.of(
                five,
                Laws.uniform(5, 5),
                Laws.triangular(5, 5, 5),
                Laws.trigen(5, 5, 5),
                Laws.pert(5, 5, 5, 4),
                Laws.beta(2, 3, 5, 5),
                Laws.normal(5, 0),
                Laws.normalAtLeast(5, 0, 0),
                Laws.lognormal(5, 0),
                Laws.lognormalMedianP90(5, 5),
                Laws.gamma(5, 0),
                Laws.discrete(new double[] {5}, new double[] {1}),
                Laws.empirical(new double[] {5, 5}),
                Laws.mixture(new double[] {0.4, 0.6}, new Law[] {five, five}),
                Laws.truncate(five, 5, 5),
                Laws.shift(Laws.constant(3), 2));
    }

    @ParameterizedTest
    @MethodSource("withoutSpread")
    void aLawWithoutSpreadIsConstant(Law law) {
        assertThat(law.mean()).isEqualTo(5);
        assertThat(law.quantile(1e-9)).isEqualTo(5);
        assertThat(law.quantile(0.999)).isEqualTo(5);
        assertThat(law.cdf(4.999)).isZero();
        assertThat(law.cdf(5)).isEqualTo(1);
    }

    @Test
    void parametersThatBreakARuleAreRefusedByName() {
        refused("finite value", () -> Laws.constant(Double.NaN));
        refused("min <= max", () -> Laws.uniform(3, 2));
        refused("finite max", () -> Laws.uniform(3, Double.POSITIVE_INFINITY));
        refused("mode <= max", () -> Laws.triangular(1, 5, 4));
        refused("min <= mode", () -> Laws.pert(1, 0, 4, 4));
        refused("lambda >= 0", () -> Laws.pert(1, 2, 4, -1));
        refused("mode <= p90", () -> Laws.trigen(1, 5, 4));
        refused("sd >= 0", () -> Laws.normal(1, -1));
        refused("least <= mean", () -> Laws.normalAtLeast(-1, 0, 0));
        refused("reaches 0", () -> Laws.normalAtLeast(-100, 1, 0));
        refused("mean > 0", () -> Laws.lognormal(0, 1));
        refused("median <= p90", () -> Laws.lognormalMedianP90(4, 3));
        refused("mean > 0", () -> Laws.gamma(-1, 1));
        refused("shape > 0", () -> Laws.weibull(0, 1));
        refused("mean > 0", () -> Laws.exponential(Double.NaN));
        refused("alpha > 0", () -> Laws.beta(0, 1, 0, 1));
        refused("beta > 0 and at most 1e8", () -> Laws.beta(1, 1e9, 0, 1));
        refused("1 + lambda", () -> Laws.pert(1, 2, 3, 1e300));
        refused("finite mean of the law", () -> Laws.weibull(1e-3, 1));
        refused("finite mean of the law", () -> Laws.lognormal(1e-300, 1e300));
        refused("finite mean of the law", () -> Laws.lognormalMedianP90(1e-300, 1e300));
        refused("add up to 1", () -> Laws.discrete(new double[] {1, 2}, new double[] {0.5, 0.4}));
        refused("equally many", () -> Laws.discrete(new double[] {1, 2}, new double[] {1}));
        refused("at least one", () -> Laws.empirical(new double[0]));
        refused(
                "weight >= 0",
                () -> Laws.mixture(new double[] {-1, 2}, new Law[] {Laws.constant(1), Laws.constant(2)}));
        refused("low <= high", () -> Laws.truncate(Laws.constant(1), 2, 1));
        refused("values from 2.0 to 3.0", () -> Laws.truncate(Laws.constant(1), 2, 3));
        refused("finite shift", () -> Laws.shift(Laws.constant(1), Double.NaN));
    }

    private static void refused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(rule);
    }

    private static double variance(Law law) {
        int n = 1_000_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double deviation = law.quantile((i + 0.5) / n) - law.mean();
            sum += deviation * deviation;
        }
        return sum / n;
    }
}
