package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.kernel.PlainLibrary;
import org.summitsim.kernel.UniformBlocks;

/**
 * Activities with nothing but dependencies and pooled resources have a direct way through the engine. A lever that is never pulled
 * sends them the way of all others, and what happens is the same; so it is on another executive.
 */
class DirectWayTest {
    private static final int REPLICATIONS = 20;
    private static final String NEVER = "levers: {never: {when: {late: a0, by: 99d}, do: {skip: a0}}}\n";
    private static final String[] TYPES = {"FS", "FS", "FS", "SS", "FF", "SF"};
    private static final String[] LAGS = {"", ", lag: 15m", ", lag: -10m", ", lag: \"uniform(-10m, 30m)\""};

    private static final int FAST = 50;

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    static LongStream fast() {
        return seeds().limit(FAST);
    }

    static LongStream slow() {
        return seeds().skip(FAST);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothWaysLeadToTheSame(long seed) {
        String text = network(new Random(seed));
        Play direct = Stage.of(text);
        assertThat(played(direct, direct.player())).isEqualTo(played(Stage.of(text + NEVER)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fast")
    void everyExecutivePlaysTheSame(long seed) {
        playOnBoth(seed);
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("slow")
    void andInManyMoreToo(long seed) {
        playOnBoth(seed);
    }

    private static void playOnBoth(long seed) {
        Play network = Stage.of(network(new Random(seed)));
        assertThat(played(network, onThePlainest(network))).isEqualTo(played(network, network.player()));
        LanguageChecks.play(seed, RandomLanguage.of(seed))
                .ifPresent(
                        play -> assertThat(played(play, onThePlainest(play))).isEqualTo(played(play, play.player())));
    }

    private static Player onThePlainest(Play play) {
        return play.on(new PlainLibrary()).player();
    }

    /** Otherwise the two ways were compared in quiet days only. */
    @Test
    void someAreCancelledSomeWaitAndSomeAreStruck() {
        String all = String.join(
                "\n",
                seeds().mapToObj(seed -> network(new Random(seed)))
                        .map(text -> String.join("\n", played(Stage.of(text))))
                        .toList());
        assertThat(all)
                .contains(
                        State.CANCELLED.name(), State.STUCK.name(), "RESOURCE", "PRECEDENCE", "DELAY", "PLANNED_START");
    }

    private static List<String> played(Play play) {
        return played(play, play.player());
    }

    private static List<String> played(Play play, Player player) {
        double[] uniforms = new double[UniformBlocks.SIZE * play.inputs().size()];
        UniformBlocks.of(1, play.inputs()).filler().fill(0, uniforms);
        List<String> told = new ArrayList<>(tell(player.baseline()));
        for (int k = 0; k < REPLICATIONS; k++) {
            told.addAll(tell(player.play(uniforms, k * play.inputs().size())));
        }
        return told;
    }

    /** All that is written of activities and resources. */
    private static List<String> tell(Trajectory out) {
        List<String> lines = new ArrayList<>();
        for (int a = 0; a < out.state().length; a++) {
            lines.add("%s ready %d start %d finish %d by %s %d %d held by %d worked %d of %d struck %d rounds %d"
                    .formatted(
                            out.state()[a],
                            out.ready()[a],
                            out.start()[a],
                            out.finish()[a],
                            out.cause()[a],
                            out.causeOf()[a],
                            out.causeBy()[a],
                            out.finishBy()[a],
                            out.worked()[a],
                            out.needed()[a],
                            out.struck()[a],
                            out.rounds()[a]));
        }
        UseLog log = out.resources();
        for (int k = 0; k < log.size(); k++) {
            lines.add("%d %d %s %d %d %d"
                    .formatted(log.who(k), log.units(k), log.use(k), log.by(k), log.from(k), log.to(k)));
        }
        return lines;
    }

    private static String network(Random random) {
        int size = 3 + random.nextInt(15);
        StringBuilder text = new StringBuilder("""
                summit: 1
                title: Network
                clock: {start: 2024-04-10T08:00, zone: UTC}
                resources:
                  r0: {kind: staff, capacity: 1}
                  r1: {kind: staff, capacity: 2}
                  r2: {kind: equipment, capacity: 3, turnaround: 10m}
                meetings:
                """);
        for (int a = 0; a < size; a++) {
            text.append("  a%d: {duration: \"triangular(10m, %dm, 120m)\"".formatted(a, 10 + random.nextInt(90)));
            if (a == 0) {
                text.append(", start: day 1 08:00");
            } else if (random.nextInt(5) == 0) {
                text.append(
                        ", start: {at: day 1 %02d:00, delay: \"uniform(0m, 20m)\"}".formatted(8 + random.nextInt(6)));
            } else if (random.nextInt(6) == 0) {
                text.append(", earliest: day 1 %02d:30".formatted(8 + random.nextInt(4)));
            }
            int uses = random.nextInt(3);
            if (uses > 0) {
                int r = random.nextInt(3);
                text.append(", uses: {r%d: %d".formatted(r, 1 + random.nextInt(r + 1)));
                text.append(uses > 1 ? ", r%d: 1}".formatted((r + 1) % 3) : "}");
            }
            text.append(", after: [");
            for (int before = a - 1 - random.nextInt(3); before >= 0; before -= 1 + random.nextInt(9)) {
                text.append("{of: a%d, type: %s%s}, "
                        .formatted(before, TYPES[random.nextInt(TYPES.length)], LAGS[random.nextInt(LAGS.length)]));
            }
            text.append("]}\n");
        }
        text.append("""
                risks:
                  slow: {probability: 0.3, affects: [a1], impact: {multiply: 2, add: 5m}}
                  off: {probability: 0.3, affects: [a2], cancel: true}
                """);
        return text.toString();
    }
}
