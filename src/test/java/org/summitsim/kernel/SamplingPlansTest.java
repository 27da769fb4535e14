package org.summitsim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.statistics.Moments;

/** What all samplings keep, and what each is for. */
class SamplingPlansTest {
    private static final List<String> NAMES = List.of("talks.duration", "flight.delay", "rain.occurs");
    private static final int CUBE = 50;

    private static final List<Law> TRIANGLES =
            List.of(Laws.triangular(10, 20, 60), Laws.triangular(0, 30, 30), Laws.triangular(5, 10, 20));
    private static final double EXACT = 30 + 20 + 35 / 3.0;

    static List<SamplingPlan> plans() {
        return SamplingPlan.list();
    }

    static List<SamplingPlan> plansByName() {
        return plans().stream().filter(plan -> !plan.name().equals("sobol")).toList();
    }

    /** The first replications of a plan, one row each. */
    private static double[][] rows(SamplingPlan plan, long seed, List<String> names, int replications) {
        UniformBlocks.Filler filler = plan.blocks(seed, names).filler();
        double[] out = new double[UniformBlocks.SIZE * names.size()];
        double[][] rows = new double[replications][names.size()];
        for (int k = 0; k < replications; k++) {
            int row = k % UniformBlocks.SIZE;
            if (row == 0) {
                filler.fill(k / UniformBlocks.SIZE, out);
            }
            System.arraycopy(out, row * names.size(), rows[k], 0, names.size());
        }
        return rows;
    }

    private static double[] column(double[][] rows, int input) {
        return IntStream.range(0, rows.length).mapToDouble(k -> rows[k][input]).toArray();
    }

    /** The mean of a sum of three triangulars. */
    private static double meanOfSum(SamplingPlan plan, long seed, int replications) {
        Moments sums = new Moments();
        for (double[] row : rows(plan, seed, NAMES, replications)) {
            sums.accept(IntStream.range(0, row.length)
                    .mapToDouble(i -> TRIANGLES.get(i).quantile(row[i]))
                    .sum());
        }
        return sums.mean();
    }

    private static Moments meansOfSum(SamplingPlan plan, int seeds, int replications) {
        return Moments.of(IntStream.range(0, seeds)
                .mapToDouble(seed -> meanOfSum(plan, seed, replications))
                .toArray());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everySamplingIsUnbiased(SamplingPlan plan) {
        Moments means = meansOfSum(plan, 100, plan.atLeast(100));
        double error = means.sd() / Math.sqrt(100.0);

        assertThat(means.mean()).isBetween(EXACT - 4 * error, EXACT + 4 * error);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyInputIsUniform(SamplingPlan plan) {
        double[][] rows = rows(plan, 20240410, NAMES, plan.atLeast(20_000));

        for (int input = 0; input < NAMES.size(); input++) {
            double[] u = column(rows, input);
            assertThat(Arrays.stream(u)).allMatch(x -> 0 < x && x < 1);
            Moments square = new Moments();
            Moments below = new Moments();
            for (double x : u) {
                square.accept(x * x);
                below.accept(x < 0.3 ? 1 : 0);
            }
            double n = u.length;
            assertThat(square.mean()).isBetween(1 / 3.0 - 4 * 0.299 / Math.sqrt(n), 1 / 3.0 + 4 * 0.299 / Math.sqrt(n));
            assertThat(below.mean()).isBetween(0.3 - 4 * 0.459 / Math.sqrt(n), 0.3 + 4 * 0.459 / Math.sqrt(n));
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void inputsAreNotCorrelated(SamplingPlan plan) {
        double[][] rows = rows(plan, 7, NAMES, plan.atLeast(20_000));
        Moments product = new Moments();
        for (double[] row : rows) {
            product.accept(12 * (row[0] - 0.5) * (row[1] - 0.5));
        }

        assertThat(product.mean()).isBetween(-4 / Math.sqrt(20_000.0) * 1.5, 4 / Math.sqrt(20_000.0) * 1.5);
    }

    @Test
    void eachStratumOfALatinHypercubeHasOnePoint() {
        double[][] rows = rows(SamplingPlan.of("latin-hypercube"), 3, NAMES, 4 * CUBE);

        for (int cube = 0; cube < 4; cube++) {
            for (int input = 0; input < NAMES.size(); input++) {
                double[] u = Arrays.copyOfRange(column(rows, input), cube * CUBE, (cube + 1) * CUBE);
                int[] strata = Arrays.stream(u)
                        .mapToInt(x -> (int) Math.floor(x * CUBE))
                        .sorted()
                        .toArray();
                assertThat(strata).containsExactly(IntStream.range(0, CUBE).toArray());
            }
        }
    }

    @Test
    void latinHypercubesDifferInOrderAndPlace() {
        double[][] rows = rows(SamplingPlan.of("latin-hypercube"), 3, NAMES, 2 * CUBE);
        int sameStratum = 0;
        int sameInputStratum = 0;
        for (int k = 0; k < CUBE; k++) {
            sameStratum += (int) (rows[k][0] * CUBE) == (int) (rows[k + CUBE][0] * CUBE) ? 1 : 0;
            sameInputStratum += (int) (rows[k][0] * CUBE) == (int) (rows[k][1] * CUBE) ? 1 : 0;
        }

        // Two random orders agree in one place on average, in more than 10 with probability below 1e-7.
        assertThat(sameStratum).isLessThan(10);
        assertThat(sameInputStratum).isLessThan(10);
    }

    @Test
    void antitheticPairsAddUpToOne() {
        double[][] rows = rows(SamplingPlan.of("antithetic"), 3, NAMES, 400);

        for (int k = 0; k < rows.length; k += 2) {
            for (int input = 0; input < NAMES.size(); input++) {
                assertThat(rows[k][input] + rows[k + 1][input]).isEqualTo(1);
            }
        }
        assertThat(column(rows, 0)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 16, 64})
    void eachRandomisationOfTheSobolSequenceIsBalanced(int points) {
        SamplingPlan plan = SamplingPlan.of("sobol");
        double[][] rows = rows(plan, 3, NAMES, 25 * points);

        for (int randomisation = 0; randomisation < 25; randomisation++) {
            int which = randomisation;
            for (int input = 0; input < NAMES.size(); input++) {
                int column = input;
                int[] strata = IntStream.range(0, rows.length)
                        .filter(k -> plan.unit(k) == which)
                        .map(k -> (int) (rows[k][column] * points))
                        .sorted()
                        .toArray();
                assertThat(strata).containsExactly(IntStream.range(0, points).toArray());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"antithetic", "latin-hypercube", "sobol"})
    void theMeanOfASumVariesLessThanUnderRandomSampling(String name) {
        SamplingPlan plan = SamplingPlan.of(name);
        int replications = plan.atLeast(500);

        double random = meansOfSum(SamplingPlan.random(), 40, replications).variance();
        assertThat(meansOfSum(plan, 40, replications).variance()).isLessThan(random / 4);
    }

    @ParameterizedTest
    @MethodSource("plansByName")
    void anUnrelatedInputChangesNoOther(SamplingPlan plan) {
        double[][] before = rows(plan, 1, NAMES, 700);
        double[][] after = rows(plan, 1, List.of("aperitif.duration", NAMES.get(2), NAMES.get(0), NAMES.get(1)), 700);

        assertThat(column(after, 2)).containsExactly(column(before, 0));
        assertThat(column(after, 3)).containsExactly(column(before, 1));
        assertThat(column(after, 1)).containsExactly(column(before, 2));
    }

    @Test
    void underSobolAnInputAtTheEndChangesNoOther() {
        SamplingPlan sobol = SamplingPlan.of("sobol");
        List<String> more = new ArrayList<>(NAMES);
        more.add("zebra.duration");

        assertThat(column(rows(sobol, 1, more, 400), 1)).containsExactly(column(rows(sobol, 1, NAMES, 400), 1));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void blocksMayBeHadInAnyOrder(SamplingPlan plan) {
        UniformBlocks blocks = plan.blocks(5, NAMES);
        UniformBlocks.Filler wanderer = blocks.filler();
        List<Integer> order = new ArrayList<>(IntStream.range(0, 20).boxed().toList());
        Collections.shuffle(order, new Random(1));
        for (int block : order) {
            double[] wandered = new double[UniformBlocks.SIZE * NAMES.size()];
            double[] fresh = wandered.clone();
            wanderer.fill(block, wandered);
            blocks.filler().fill(block, fresh);
            assertThat(wandered).containsExactly(fresh);
        }
    }

    /** The same on every JDK. */
    @ParameterizedTest
    @CsvSource({
        "random, d0715ff0e8eb12cf",
        "antithetic, 2866e191e768648e",
        "latin-hypercube, 3a059b9bacec02a1",
        "sobol, e87e0314bab8580e",
    })
    void numbersAreThoseThatWereWrittenDown(String name, String hash) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (double[] row : rows(SamplingPlan.of(name), 20240410, NAMES, 1600)) {
            for (double u : row) {
                sha.update(ByteBuffer.allocate(Double.BYTES).putDouble(u).array());
            }
        }

        assertThat(HexFormat.of().formatHex(sha.digest()).substring(0, 16)).isEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource({
        "random, 1, 1, 1",
        "random, 1730, 1730, 1730",
        "antithetic, 1, 2, 0",
        "antithetic, 1001, 1002, 1000",
        "latin-hypercube, 1, 50, 0",
        "latin-hypercube, 1730, 1750, 1700",
        "latin-hypercube, 2000, 2000, 2000",
        "sobol, 1, 100, 0",
        "sobol, 100, 100, 100",
        "sobol, 1000, 1600, 800",
        "sobol, 10000000, 13107200, 6553600",
        "sobol, 2147483647, 2147483647, 1677721600",
        "latin-hypercube, 2147483647, 2147483647, 2147483600",
    })
    void numbersOfReplicationsAreRoundedToWhatFits(String name, int replications, int up, int down) {
        assertThat(SamplingPlan.of(name).atLeast(replications)).isEqualTo(up);
        assertThat(SamplingPlan.of(name).atMost(replications)).isEqualTo(down);
    }

    @Test
    void moreInputsThanTheSobolSequenceHasDimensionsAreRefused() {
        SamplingPlan sobol = SamplingPlan.of("sobol");
        List<String> most = IntStream.range(0, 360).mapToObj(i -> "a" + i).toList();
        List<String> tooMany = IntStream.range(0, 361).mapToObj(i -> "a" + i).toList();

        assertThat(Arrays.stream(column(rows(sobol, 1, most, 100), 359))).allMatch(u -> 0 < u && u < 1);
        assertThatThrownBy(() -> sobol.blocks(1, tooMany))
                .isInstanceOf(TooManyInputsException.class)
                .hasMessage("Expected at most 360 random inputs under the sampling sobol, received 361\n"
                        + "  Maybe latin-hypercube");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatMakesNoSenseIsRefused(SamplingPlan plan) {
        assertThatThrownBy(() -> plan.blocks(1, List.of("a", "b", "a"))).hasMessageContaining("'a' twice");
        UniformBlocks.Filler filler = plan.blocks(1, NAMES).filler();
        assertThatThrownBy(() -> filler.fill(-1, new double[300])).hasMessageContaining("received -1");
        assertThatThrownBy(() -> filler.fill(0, new double[299])).hasMessageContaining("received 299");
        plan.blocks(1, List.of()).filler().fill(3, new double[0]);
        assertThatThrownBy(() -> SamplingPlan.of("hammersley")).hasMessageContaining("received hammersley");
    }
}
