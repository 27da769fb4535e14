package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every law promises. */
class LawContractTest {

    static Stream<Arguments> smooth() {
        return AllLaws.smooth().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    static Stream<Arguments> all() {
        return AllLaws.all().entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smooth")
    void theQuantileInvertsTheDistributionFunction(String name, Law law) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3_000; i++) {
            double u = random.nextDouble(0x1p-32, 1);
            assertThat(law.cdf(law.quantile(u))).as("%s at %s", name, u).isCloseTo(u, within(1e-9));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smooth")
    void theTailsAreRightToo(String name, Law law) {
        for (int k = 1; k <= 32; k++) {
            double u = 1.3 * Math.scalb(1.0, -k - 1);
            assertThat(law.cdf(law.quantile(u))).as("%s at %s", name, u).isCloseTo(u, within(1e-10));
            assertThat(law.cdf(law.quantile(1 - u))).as("%s at 1 - %s", name, u).isCloseTo(1 - u, within(1e-10));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theQuantileIsTheFirstValueThatReachesTheProbability(String name, Law law) {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 2_000; i++) {
            double u = random.nextDouble(0x1p-32, 1);
            double x = law.quantile(u);
            double slack = 1e-7 * Math.max(1, Math.abs(x));
            assertThat(law.cdf(x)).as("%s at %s", name, u).isGreaterThanOrEqualTo(u - 1e-9);
            assertThat(law.cdf(x - slack)).as("%s below %s", name, u).isLessThan(u);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theQuantileNeverDecreases(String name, Law law) {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 8_000; i++) {
            double x = law.quantile(i / 8_000.0);
            assertThat(x).as("%s at %d", name, i).isGreaterThanOrEqualTo(last);
            last = x;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void neighbouringRandomNumbersNeverDecreaseEither(String name, Law law) {
        for (double centre : new double[] {0x1p-10, 0.1, 0.25, 0.5, 0.5625, 0.9, 1 - 0x1p-10}) {
            double last = Double.NEGATIVE_INFINITY;
            for (int i = -50; i <= 50; i++) {
                double x = law.quantile(centre + i * 0x1p-32);
                assertThat(x).as("%s at %s + %d", name, centre, i).isGreaterThanOrEqualTo(last);
                last = x;
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void theMeanIsTheIntegralOfTheQuantile(String name, Law law) {
        int n = 20_000;
        double sum = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            double x = law.quantile((i + 0.5) / n);
            sum += x;
            spread = Math.max(spread, Math.abs(x - law.mean()));
        }
        // The midpoint rule misses a little of a tail: at most about the outermost of n cells.
        assertThat(sum / n).as(name).isCloseTo(law.mean(), within(2 * spread / n + 1e-6));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void partialMeansAddUpToTheMean(String name, Law law) {
        KnownLaw known = (KnownLaw) law;
        double middle = law.quantile(0.6);
        double upper = KnownLaw.integral(law, law.cdf(middle), 1);
        assertThat(known.meanUpTo(middle) + upper)
                .as(name)
                .isCloseTo(law.mean(), within(2e-4 * (1 + Math.abs(law.mean()))));
        assertThat(known.meanUpTo(Double.POSITIVE_INFINITY)).as(name).isCloseTo(law.mean(), within(1e-9));
        assertThat(known.meanUpTo(Double.NEGATIVE_INFINITY)).as(name).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void everyQuantileOfARandomNumberIsFinite(String name, Law law) {
        assertThat(law.quantile(0x1p-33)).as(name).isFinite();
        assertThat(law.quantile(1 - 0x1p-33)).as(name).isFinite();
        assertThat(law.cdf(Double.NEGATIVE_INFINITY)).as(name).isZero();
        assertThat(law.cdf(Double.POSITIVE_INFINITY)).as(name).isCloseTo(1, within(1e-15));
    }

    @Test
    void theBitsAreTheSameOnEveryJdk() throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        ByteBuffer eight = ByteBuffer.allocate(Double.BYTES);
        SplittableRandom random = new SplittableRandom(3);
        for (Law law : AllLaws.all().values()) {
            for (int i = 0; i < 2_000; i++) {
                double u = (1 + random.nextLong(0xFFFF_FFFEL)) * 0x1p-32;
                sha.update(eight.putDouble(0, law.quantile(u)).array());
                sha.update(eight.putDouble(0, law.cdf(law.quantile(u) * 1.01)).array());
            }
            sha.update(eight.putDouble(0, law.mean()).array());
        }
        assertThat(HexFormat.of().formatHex(sha.digest()))
                .isEqualTo("00cb05ebd0054e56aa482ff2ff8010f01268cc1cee46209d48516fd56eea51ee");
    }
}
