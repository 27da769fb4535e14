package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Precedence;
import org.summitsim.model.Scenario;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

/** What must hold in every replication of every scenario. The seed in a failure's name makes its scenario again. */
class PlayPropertiesTest {
    private static final int REPLICATIONS = 12;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRulesHoldInEveryReplication(long seed) {
        Optional<Play> found = play(seed);
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
            List<String> once = Stage.tell(play.network(), played);
            Trajectory again = play.player().play(uniforms, k * play.inputs().size());
            assertThat(Stage.tell(play.network(), again)).isEqualTo(once);
        }
    }

    /** The play of a seed's scenario; nothing where it is one that is rightly refused, with a reason. */
    static Optional<Play> play(long seed) {
        Reading reading = ScenarioReader.read("seed-" + seed + ".yaml", RandomScenarios.of(seed), List.of());
        Optional<Scenario> scenario = reading.scenario();
        assertThat(scenario)
                .as(reading.problems().stream().map(p -> p.format()).toList().toString())
                .isPresent();
        try {
            return Optional.of(Play.of(scenario.get()));
        } catch (InvalidScenarioException refused) {
            assertThat(refused.problems())
                    .allSatisfy(p -> assertThat(p.message()).isNotBlank());
            return Optional.empty();
        }
    }

    private static void check(Network network, Trajectory played, String where) {
        everythingIsDecided(network, played, where);
        dependenciesHold(network, played, where);
        nobodyIsInTwoPlaces(network, played, where);
        capacityHolds(network, played, where);
        itinerariesAreKept(network, played, where);
        nothingStartsEarly(network, played, where);
    }

    private static void everythingIsDecided(Network network, Trajectory played, String where) {
        for (int a = 0; a < network.activities().size(); a++) {
            State state = played.state()[a];
            assertThat(state).as(where).isIn(State.DONE, State.MISSED, State.STUCK);
            if (state == State.DONE) {
                assertThat(played.finish()[a]).as(where).isBetween(played.start()[a], network.horizon() - 1);
                assertThat(played.ready()[a]).as(where).isLessThanOrEqualTo(played.start()[a]);
            }
        }
    }

    private static void dependenciesHold(Network network, Trajectory played, String where) {
        var arcs = network.arcs();
        for (int k = 0; k < arcs.size(); k++) {
            int from = arcs.from()[k];
            int to = arcs.to()[k];
            boolean plain = arcs.lags().get(k).isEmpty();
            if (played.state()[from] != State.DONE || played.state()[to] != State.DONE || !plain) {
                continue;
            }
            Precedence.Type type = arcs.types().get(k);
            long first = type.fromStart() ? played.start()[from] : played.finish()[from];
            long second = type.toFinish() ? played.finish()[to] : played.start()[to];
            assertThat(second).as(where + " arc " + k).isGreaterThanOrEqualTo(first);
        }
    }

    private static void nobodyIsInTwoPlaces(Network network, Trajectory played, String where) {
        UseLog log = played.people();
        for (int p = 0; p < network.people().size(); p++) {
            List<long[]> busy = new ArrayList<>();
            for (int k = 0; k < log.size(); k++) {
                if (log.who(k) == p) {
                    assertThat(log.to(k)).as(where).isGreaterThanOrEqualTo(log.from(k));
                    busy.add(new long[] {log.from(k), log.to(k)});
                }
            }
            busy.sort(Comparator.<long[]>comparingLong(b -> b[0]).thenComparingLong(b -> b[1]));
            for (int i = 1; i < busy.size(); i++) {
                assertThat(busy.get(i)[0]).as(where + " person " + p).isGreaterThanOrEqualTo(busy.get(i - 1)[1]);
            }
        }
    }

    private static void capacityHolds(Network network, Trajectory played, String where) {
        UseLog log = played.resources();
        for (int r = 0; r < network.resources().size(); r++) {
            List<long[]> steps = new ArrayList<>();
            for (int k = 0; k < log.size(); k++) {
                if (log.who(k) == r) {
                    steps.add(new long[] {log.from(k), log.units(k)});
                    steps.add(new long[] {log.to(k), -log.units(k)});
                }
            }
            assertThat(Peak.of(steps))
                    .as(where + " resource " + r)
                    .isLessThanOrEqualTo(network.resources().capacity()[r]);
        }
        for (int place = 0; place < network.places().size(); place++) {
            List<long[]> steps = new ArrayList<>();
            for (int a = 0; a < network.activities().size(); a++) {
                if (network.activities().shape().place()[a] == place
                        && network.activities().shape().parent()[a] < 0
                        && played.state()[a] == State.DONE) {
                    long setup = network.places().setup()[place];
                    long cleanup = network.places().cleanup()[place];
                    steps.add(new long[] {played.start()[a] - setup, 1});
                    steps.add(new long[] {played.finish()[a] + cleanup, -1});
                }
            }
            assertThat(Peak.of(steps))
                    .as(where + " place " + place)
                    .isLessThanOrEqualTo(network.places().capacity()[place]);
        }
    }

    private static void itinerariesAreKept(Network network, Trajectory played, String where) {
        var people = network.people();
        for (int p = 0; p < people.size(); p++) {
            long before = Long.MIN_VALUE;
            for (int k = people.entries().at()[p]; k < people.entries().at()[p + 1]; k++) {
                int a = people.entries().items()[k];
                if (people.freeOrder()[p] || people.joined()[k] || played.state()[a] != State.DONE) {
                    continue;
                }
                assertThat(played.start()[a]).as(where + " person " + p).isGreaterThanOrEqualTo(before);
                before = played.finish()[a];
            }
        }
    }

    private static void nothingStartsEarly(Network network, Trajectory played, String where) {
        for (int a = 0; a < network.activities().size(); a++) {
            long planned = network.activities().plan().start()[a];
            if (played.state()[a] == State.DONE && planned != TimeLine.NONE) {
                assertThat(played.start()[a]).as(where).isGreaterThanOrEqualTo(planned);
            }
        }
    }
}
