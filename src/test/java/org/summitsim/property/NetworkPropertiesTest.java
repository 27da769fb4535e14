package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.network.Network;

/** Bounds that every network of activities keeps, with and without resources. */
class NetworkPropertiesTest {
    private static final int REPLICATIONS = 20;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static String network(long seed, boolean resources) {
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        StringBuilder text =
                new StringBuilder("summit: 1\ntitle: Network\nclock: {start: 2024-01-01T00:00, zone: UTC}\n");
        if (resources) {
            text.append("resources:\n  r0: {capacity: 1}\n  r1: {capacity: 2}\n  r2: {capacity: 3}\n");
        }
        text.append("meetings:\n");
        int n = 5 + random.nextInt(40);
        for (int i = 0; i < n; i++) {
            int mode = 1 + random.nextInt(60);
            text.append(String.format(
                    Locale.ROOT, "  a%d: {duration: \"triangular(%dm, %dm, %dm)\"", i, mode / 2, mode, 2 * mode));
            if (i > 0) {
                text.append(String.format(Locale.ROOT, ", after: [%s]", after(random, i)));
            }
            text.append(resources ? ", uses: {r" + random.nextInt(3) + ": 1}}\n" : "}\n");
        }
        return text.toString();
    }

    private static String after(RandomGenerator random, int i) {
        int first = Math.max(0, i - 1 - random.nextInt(6));
        return first == i - 1 || random.nextBoolean() ? "a" + first : "a" + first + ", a" + (i - 1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withoutResourcesTheDayIsItsLongestPath(long seed) {
        Play play = Stage.of(network(seed, false));
        Player player = play.player();
        Trajectory baseline = player.baseline();
        assertThat(end(baseline))
                .isEqualTo(longestPath(
                        play.network(), play.network().activities().plan().duration()));
        double[] uniforms = uniforms(seed, play);
        for (int k = 0; k < REPLICATIONS; k++) {
            Trajectory played = player.play(uniforms, k * play.inputs().size());
            assertThat(end(played)).isEqualTo(longestPath(play.network(), durations(played)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void resourcesNeverShortenADay(long seed) {
        Play play = Stage.of(network(seed, true));
        Network network = play.network();
        Player player = play.player();
        double[] uniforms = uniforms(seed, play);
        for (int k = 0; k < REPLICATIONS; k++) {
            Trajectory played = player.play(uniforms, k * play.inputs().size());
            assertThat(end(played)).isGreaterThanOrEqualTo(longestPath(network, durations(played)));
            for (int r = 0; r < network.resources().size(); r++) {
                long work = 0;
                for (int a = 0; a < network.activities().size(); a++) {
                    work += network.activities().needs().uses().contains(a, r) ? durations(played)[a] : 0;
                }
                assertThat(end(played) * network.resources().capacity()[r]).isGreaterThanOrEqualTo(work);
            }
        }
    }

    private static double[] uniforms(long seed, Play play) {
        double[] uniforms = new double[UniformBlocks.SIZE * play.inputs().size()];
        UniformBlocks.of(seed, play.inputs()).filler().fill(0, uniforms);
        return uniforms;
    }

    private static long[] durations(Trajectory played) {
        long[] durations = new long[played.start().length];
        for (int a = 0; a < durations.length; a++) {
            durations[a] = played.finish()[a] - played.start()[a];
        }
        return durations;
    }

    private static long end(Trajectory played) {
        return LongStream.of(played.finish()).max().orElse(0);
    }

    /** The forward pass of the critical path method; activities only wait for earlier ones of the file. */
    private static long longestPath(Network network, long[] duration) {
        long[] finish = new long[duration.length];
        long end = 0;
        for (int a = 0; a < duration.length; a++) {
            long start = 0;
            for (int arc : network.arcs().incoming().row(a)) {
                start = Math.max(start, finish[network.arcs().from()[arc]]);
            }
            finish[a] = start + duration[a];
            end = Math.max(end, finish[a]);
        }
        return end;
    }
}
