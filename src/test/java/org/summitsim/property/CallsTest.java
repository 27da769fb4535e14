package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;

/** Whatever calls come, nobody is in two things at once, no unit is used twice, and no work is lost. */
class CallsTest {
    private static final int REPLICATIONS = 20;

    static IntStream fast() {
        return IntStream.range(0, 8);
    }

    static IntStream slow() {
        return IntStream.range(8, 25);
    }

    private static String programme(Random random) {
        StringBuilder text = new StringBuilder("""
                summit: 1
                clock: {day-1: 2024-04-10, zone: UTC}
                run: {horizon: 4d}
                places: {hotel: {}, palace: {}, hall: {in: palace, walk: 2m, capacity: 1, setup: 5m, cleanup: 5m}}
                people: {a: {base: hotel}, b: {base: hotel, rides: car}, c: {base: palace}, d: {}}
                resources: {car: {kind: vehicle, at: hotel, capacity: 2, turnaround: 3m}, staff: {kind: staff, capacity: 3}}
                transfers: {way: {between: [hotel, palace], duration: "uniform(5m, 15m)"}}
                meetings:
                """);
        for (int m = 0; m < 8; m++) {
            text.append("  m").append(m).append(": {at: ").append(pick(random, "palace", "hall", "hotel"));
            text.append(", people: [").append(pick(random, "a", "b", "c", "a, b", "b, c", "a, b, c, d"));
            text.append("], uses: {staff: ").append(1 + random.nextInt(2)).append("}, start: day 1 ");
            text.append(String.format(java.util.Locale.ROOT, "%02d:%02d", 8 + m, random.nextInt(60)));
            text.append(
                    random.nextBoolean()
                            ? ", duration: \"uniform(10m, 50m)\"}\n"
                            : ", agenda: {x: {duration: \"uniform(5m, 30m)\", uses: [staff]}, y: {duration: 10m}}}\n");
        }
        text.append("disruptions:\n");
        String[] targets = {"a", "b", "c", "d", "staff", "car", "palace", "hall"};
        for (int t = 0; t < targets.length; t++) {
            text.append("  call-").append(t).append(": {every: exponential(");
            text.append(30 + random.nextInt(200)).append("m), seizes: ").append(targets[t]);
            text.append(", duration: \"uniform(0m, 20m)\", preempts: ")
                    .append(random.nextBoolean())
                    .append("}\n");
        }
        return text.toString();
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    @ParameterizedTest
    @MethodSource("fast")
    void nothingIsCountedTwiceAndNothingIsLost(int seed) {
        count(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("slow")
    void norInMoreSuchDays(int seed) {
        count(seed);
    }

    private static void count(int seed) {
        Play play = Stage.of(programme(new Random(seed)));
        Player player = play.player();
        int width = play.inputs().size();
        double[] uniforms = new double[UniformBlocks.SIZE * width];
        UniformBlocks.of(seed, play.inputs()).filler().fill(0, uniforms);
        long interrupted = 0;
        for (int k = 0; k < REPLICATIONS; k++) {
            Trajectory played = player.play(uniforms, k * width);
            String what = "seed " + seed + ", replication " + k;
            assertThat(played.stuck()).as(what).isZero();
            checkPeople(play.network(), played.people(), what);
            checkUnits(play.network(), played.resources(), what);
            checkWork(play.network(), played, what);
            interrupted += Arrays.stream(played.interrupted()).sum();
            long[] starts = played.start().clone();
            assertThat(play.player().play(uniforms, k * width).start()).as(what).isEqualTo(starts);
        }
        boolean mayInterrupt = play.network().scenario().programme().disturbance().disruptions().stream()
                .anyMatch(d -> d.preempts());
        assertThat(interrupted > 0).isEqualTo(mayInterrupt);
    }

    private static void checkPeople(Network network, UseLog log, String what) {
        for (int p = 0; p < network.people().size(); p++) {
            long until = Long.MIN_VALUE;
            for (int row : rows(log, p)) {
                assertThat(log.from(row)).as(what).isGreaterThanOrEqualTo(until);
                until = log.to(row);
            }
        }
    }

    private static int[] rows(UseLog log, int who) {
        return IntStream.range(0, log.size())
                .filter(row -> log.who(row) == who && log.from(row) < log.to(row))
                .boxed()
                .sorted((a, b) -> Long.compare(log.from(a), log.from(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void checkUnits(Network network, UseLog log, String what) {
        for (int r = 0; r < network.resources().size(); r++) {
            int[] rows = rows(log, r);
            for (int row : rows) {
                long at = log.from(row);
                int used = Arrays.stream(rows)
                        .filter(k -> log.from(k) <= at && at < log.to(k))
                        .map(log::units)
                        .sum();
                assertThat(used)
                        .as(what)
                        .isLessThanOrEqualTo(network.resources().capacity()[r]);
            }
        }
    }

    private static void checkWork(Network network, Trajectory played, String what) {
        Activities.Shape shape = network.activities().shape();
        for (int a = 0; a < network.activities().size(); a++) {
            if (shape.parts()[a] == 0 && played.state()[a] == State.DONE) {
                assertThat(played.finish()[a] - played.start()[a])
                        .as(what)
                        .isEqualTo(played.worked()[a] + played.interrupted()[a]);
            }
        }
    }
}
