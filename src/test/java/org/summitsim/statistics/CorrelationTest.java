package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static final double[] X = {1, 2, 3, 4, 5, 6};
    private static final double[] Y = {2, 1, 4, 3, 6, 5};

    @Test
    void theThreeKindsAreAsByHand() {
        // Six pairs: sums of squares 17.5 and 17.5, of products 14.5; three of fifteen pairs of pairs are in the other
        // order.
        assertThat(Correlation.pearson(X, Y, 0.95).value()).isCloseTo(14.5 / 17.5, within(1e-12));
        assertThat(Correlation.spearman(X, Y, 0.95).value()).isCloseTo(14.5 / 17.5, within(1e-12));
        assertThat(Correlation.kendall(X, Y, 0.95).value()).isCloseTo((12 - 3) / 15.0, within(1e-12));
    }

    @Test
    void theIntervalIsFishers() {
        Interval interval = Correlation.pearson(X, Y, 0.95).interval().orElseThrow();
        double z = Math.log((1 + 14.5 / 17.5) / (1 - 14.5 / 17.5)) / 2;

        assertThat(interval.low()).isCloseTo(Math.tanh(z - 1.959963985 / Math.sqrt(3)), within(1e-8));
        assertThat(interval.high()).isCloseTo(Math.tanh(z + 1.959963985 / Math.sqrt(3)), within(1e-8));
    }

    @Test
    void noSpreadGivesNoFigure() {
        double[] same = {7, 7, 7, 7, 7, 7};

        assertThat(Correlation.pearson(same, Y, 0.95)).isEqualTo(Correlation.none(6));
        assertThat(Correlation.spearman(X, same, 0.95).value()).isNaN();
        assertThat(Correlation.kendall(same, Y, 0.95).interval()).isEmpty();
    }

    @Test
    void theIntervalsHoldTheTruthNineteenTimesInTwenty() {
        SplittableRandom random = new SplittableRandom(5);
        int held = 0;
        int tauHeld = 0;
        for (int trial = 0; trial < 400; trial++) {
            double[] x = new double[60];
            double[] y = new double[60];
            for (int i = 0; i < 60; i++) {
                x[i] = random.nextGaussian();
                y[i] = 0.6 * x[i] + 0.8 * random.nextGaussian();
            }
            held += holds(Correlation.pearson(x, y, 0.95), 0.6) ? 1 : 0;
            // Of a normal pair tau is 2/pi arcsin rho.
            tauHeld += holds(Correlation.kendall(x, y, 0.95), 2 / Math.PI * Math.asin(0.6)) ? 1 : 0;
        }
        assertThat(held).isBetween(366, 393);
        assertThat(tauHeld).isBetween(366, 393);
    }

    private static boolean holds(Correlation correlation, double truth) {
        Interval interval = correlation.interval().orElseThrow();
        return interval.low() <= truth && truth <= interval.high();
    }

    @Test
    void whatGoesTogetherExactlyIsOneWithAnIntervalOfNoWidth() {
        Interval interval = Correlation.pearson(X, X, 0.95).interval().orElseThrow();

        assertThat(interval.low()).isCloseTo(1, within(1e-6));
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void aDependenceWithoutASlopeHasAShareOfTheVariance() {
        SplittableRandom random = new SplittableRandom(6);
        double[] x = random.doubles(5000, -1, 1).toArray();
        double[] y = new double[x.length];
        double[] apart = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * x[i];
            apart[i] = random.nextDouble();
        }

        assertThat(Math.abs(Correlation.pearson(x, y, 0.95).value())).isLessThan(0.05);
        assertThat(Dependence.of(x, y).share()).isGreaterThan(0.95);
        assertThat(Dependence.of(x, apart).share()).isLessThan(0.01);
    }

    @Test
    void ofWhatIsMostlyTheSameTheOthersAreTheTail() {
        double[] x = new double[200];
        double[] y = new double[200];
        for (int i = 0; i < 200; i++) {
            x[i] = i % 10 == 0 ? 1 : 0;
            y[i] = 3 * x[i];
        }
        Dependence dependence = Dependence.of(x, y);

        assertThat(dependence.low()).isZero();
        assertThat(dependence.high()).isEqualTo(3);
    }
}
