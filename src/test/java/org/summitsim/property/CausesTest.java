package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.engine.Cause;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Every start has a binding cause, and it came true at that very instant (rule 11). The seed makes the scenario again. */
class CausesTest {
    private static final int REPLICATIONS = 6;

    static LongStream seeds() {
        return LongStream.range(1000, 1150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyStartIsBoundByWhatCameTrueThen(long seed) {
        Optional<Play> found = PlayPropertiesTest.play(seed);
        if (found.isEmpty()) {
            return;
        }
        Play play = found.get();
        Player player = play.player();
        check(play.network(), player.baseline(), seed + " baseline");
        UniformBlocks blocks = UniformBlocks.of(seed, play.inputs());
        double[] uniforms = new double[UniformBlocks.SIZE * play.inputs().size()];
        blocks.filler().fill(0, uniforms);
        for (int k = 0; k < REPLICATIONS; k++) {
            Trajectory played = player.play(uniforms, k * play.inputs().size());
            check(play.network(), played, seed + " replication " + k);
        }
    }

    private static void check(Network network, Trajectory played, String where) {
        for (int a = 0; a < network.activities().size(); a++) {
            if (played.start()[a] != TimeLine.NONE) {
                String what = where + ": " + network.activities().ids().get(a) + " by " + played.cause()[a];
                checkMoment(network, played, a, what);
                checkReleaser(network, played, a, what);
                checkFinish(network, played, a, what);
            }
        }
    }

    private static void checkMoment(Network network, Trajectory played, int a, String what) {
        long start = played.start()[a];
        var plan = network.activities().plan();
        switch (played.cause()[a]) {
            case CLOCK -> assertThat(start).as(what).isZero();
            case PLANNED_START -> assertThat(start).as(what).isIn(plan.start()[a], plan.earliest()[a]);
            case DELAY -> assertThat(start).as(what).isGreaterThan(plan.start()[a]);
            default -> assertThat(start).as(what).isNotNegative();
        }
    }

    /** Whoever released what a start waited for was over, or on the way, at that instant; a dependency has an arc to it. */
    private static void checkReleaser(Network network, Trajectory played, int a, String what) {
        int by = played.causeBy()[a];
        if (by < 0 || by >= network.activities().size()) {
            return;
        }
        if (played.cause()[a] == Cause.PRECEDENCE && played.causeOf()[a] >= 0) {
            assertThat(network.arcs().from()[played.causeOf()[a]]).as(what).isEqualTo(by);
            assertThat(network.arcs().to()[played.causeOf()[a]]).as(what).isEqualTo(a);
        } else if (played.cause()[a] == Cause.PERSON && played.state()[by] == State.DONE) {
            assertThat(played.finish()[by]).as(what).isEqualTo(played.start()[a]);
        } else if (played.state()[by] == State.DONE) {
            assertThat(by == parent(network, a) ? played.start()[by] : played.finish()[by])
                    .as(what)
                    .isLessThanOrEqualTo(played.start()[a]);
        }
    }

    private static int parent(Network network, int a) {
        return network.activities().shape().parent()[a];
    }

    private static void checkFinish(Network network, Trajectory played, int a, String what) {
        int arc = played.finishBy()[a];
        if (arc >= 0) {
            assertThat(network.arcs().to()[arc]).as(what).isEqualTo(a);
            assertThat(network.arcs().types().get(arc).toFinish()).as(what).isTrue();
        }
    }
}
