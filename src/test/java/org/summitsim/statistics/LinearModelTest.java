package org.summitsim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.summitsim.statistics.LinearModel.Collinear;
import org.summitsim.statistics.LinearModel.Constant;
import org.summitsim.statistics.LinearModel.Fit;
import org.summitsim.statistics.LinearModel.Line;

class LinearModelTest {
    private static double slope(Fit fit, int column) {
        return ((Line) fit.slopes().get(column)).perUnit();
    }

    @Test
    void aLineIsFoundExactlyFarFromNought() {
        LinearModel model = new LinearModel(2);
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 5; b++) {
                model.accept(new double[] {20 + 10 * a, 600 + b}, 5e6 + 1.5 * (20 + 10 * a) - 0.25 * b);
            }
        }
        Fit fit = model.fit().orElseThrow();

        assertThat(slope(fit, 0)).isCloseTo(1.5, within(1e-9));
        assertThat(slope(fit, 1)).isCloseTo(-0.25, within(1e-9));
        assertThat(fit.rSquared()).isCloseTo(1, within(1e-12));
        assertThat(fit.adjusted()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aNoisyLineIsFittedAsTheLibraryFitsItWithEverythingInMemory() {
        Random random = new Random(7);
        int n = 60;
        double[][] x = new double[n][3];
        double[] y = new double[n];
        LinearModel model = new LinearModel(3);
        for (int i = 0; i < n; i++) {
            x[i] = new double[] {random.nextDouble() * 30, random.nextGaussian(), i % 4};
            y[i] = 100 + 2 * x[i][0] - x[i][1] + 0.5 * x[i][2] + random.nextGaussian();
            model.accept(x[i], y[i]);
        }
        OLSMultipleLinearRegression whole = new OLSMultipleLinearRegression();
        whole.newSampleData(y, x);
        Fit fit = model.fit().orElseThrow();

        for (int c = 0; c < 3; c++) {
            Line line = (Line) fit.slopes().get(c);
            assertThat(line.perUnit()).isCloseTo(whole.estimateRegressionParameters()[c + 1], within(1e-9));
            // 2.0032 is the quantile 0.975 of Student's law with 56 degrees of freedom.
            assertThat(line.interval().orElseThrow().halfWidth())
                    .isCloseTo(2.0032 * whole.estimateRegressionParametersStandardErrors()[c + 1], within(1e-4));
        }
        assertThat(fit.rSquared()).isCloseTo(whole.calculateRSquared(), within(1e-9));
        assertThat(fit.adjusted()).isCloseTo(whole.calculateAdjustedRSquared(), within(1e-9));
    }

    @Test
    void columnsThatSayNothingOrTheSameAsOthersAreNamed() {
        LinearModel model = new LinearModel(4);
        for (int i = 0; i < 20; i++) {
            model.accept(new double[] {i, 3, 2 * i + 1, i % 3}, 10 + 4 * i - (i % 3));
        }
        Fit fit = model.fit().orElseThrow();

        assertThat(fit.slopes().get(1)).isEqualTo(new Constant());
        assertThat(fit.slopes().get(2)).isEqualTo(new Collinear());
        assertThat(slope(fit, 0)).isCloseTo(4, within(1e-9));
        assertThat(slope(fit, 3)).isCloseTo(-1, within(1e-9));
        assertThat(fit.rSquared()).isCloseTo(1, within(1e-12));
    }

    @Test
    void withTooFewObservationsOrWithoutAnyChangeThereIsNoLine() {
        LinearModel few = new LinearModel(1);
        few.accept(new double[] {1}, 1);
        few.accept(new double[] {2}, 2);
        LinearModel still = new LinearModel(1);
        for (int i = 0; i < 9; i++) {
            still.accept(new double[] {i}, 5);
        }

        assertThat(few.fit()).isEmpty();
        assertThat(still.fit()).isEmpty();
        assertThat(new LinearModel(1).fit()).isEmpty();
    }
}
