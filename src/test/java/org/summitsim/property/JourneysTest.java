package org.summitsim.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.engine.UseLog;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Scenario;
import org.summitsim.network.Moves;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Reading;
import org.summitsim.yaml.ScenarioReader;

/** People move as people do: from where they are, no oftener than they have reasons, and vehicles go where they are taken. */
class JourneysTest {
    private static final int REPLICATIONS = 6;
    private static final long DAY = 24 * TimeLine.HOUR;

    /** The seeds whose scenarios can be played; the others are refused, which other tests look at. */
    static LongStream seeds() {
        return LongStream.range(0, 500).filter(seed -> play(seed).isPresent());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyJourneyMakesSense(long seed) {
        Play play = play(seed).orElseThrow();
        Player player = play.player();
        check(play.network(), player.baseline(), seed + " baseline");
        UniformBlocks blocks = UniformBlocks.of(seed, play.inputs());
        double[] uniforms = new double[UniformBlocks.SIZE * play.inputs().size()];
        blocks.filler().fill(0, uniforms);
        for (int k = 0; k < REPLICATIONS; k++) {
            check(play.network(), player.play(uniforms, k * play.inputs().size()), seed + " replication " + k);
        }
    }

    private static Optional<Play> play(long seed) {
        Reading reading = ScenarioReader.read("seed-" + seed + ".yaml", RandomJourneys.of(seed), List.of());
        Optional<Scenario> scenario = reading.scenario();
        assertThat(scenario)
                .as(reading.problems().stream().map(p -> p.format()).toList().toString())
                .isPresent();
        try {
            return Optional.of(Play.of(scenario.get()));
        } catch (InvalidScenarioException refused) {
            return Optional.empty();
        }
    }

    private static void check(Network network, Trajectory played, String where) {
        nobodyMovesForEver(network, played, where);
        everyMoveStartsWhereThePersonIs(network, played, where);
        everybodyIsWhereHisActivityIs(network, played, where);
        nobodyIsInTwoPlaces(network, played, where);
        nobodyWaitsForNothing(network, played, where);
    }

    private static void nobodyMovesForEver(Network network, Trajectory played, String where) {
        var people = network.people();
        UseLog log = played.people();
        int[] moves = new int[people.size()];
        for (int k = 0; k < log.size(); k++) {
            assertThat(log.to(k)).as(where).isLessThan(network.horizon());
            moves[log.who(k)] += log.use(k) == UseLog.Use.TRAVELLING ? 1 : 0;
        }
        for (int p = 0; p < moves.length; p++) {
            int entries = people.entries().count(p) + people.flexible().count(p);
            int days = Math.toIntExact(1 + last(log) / DAY);
            assertThat(moves[p]).as(where + " person " + p).isLessThanOrEqualTo(6 * entries + 4 * days);
        }
    }

    private static long last(UseLog log) {
        return IntStream.range(0, log.size()).mapToLong(log::to).max().orElse(0);
    }

    /** Follows each person along his log, and the time that each move takes at least. */
    private static void everyMoveStartsWhereThePersonIs(Network network, Trajectory played, String where) {
        UseLog log = played.people();
        int n = network.activities().size();
        for (int p = 0; p < network.people().size(); p++) {
            int at = network.people().start()[p];
            for (int k : stretches(log, p)) {
                String what = where + " person " + p + " at " + log.from(k);
                if (log.use(k) == UseLog.Use.TRAVELLING) {
                    int to = destination(network, log.by(k) - n);
                    assertThat(to).as(what).isNotEqualTo(at);
                    assertThat(joined(network, at, to))
                            .as(what + " from " + at + " to " + to)
                            .isTrue();
                    at = to;
                } else if (log.use(k) == UseLog.Use.ENGAGED) {
                    int place = network.activities().shape().place()[log.by(k)];
                    assertThat(place < 0 || at < 0 || place == at)
                            .as(what + " is at " + at)
                            .isTrue();
                    int end = network.activities().shape().endPlace()[log.by(k)];
                    at = end >= 0 ? end : at;
                }
            }
        }
    }

    private static boolean joined(Network network, int from, int to) {
        int a = network.places().root()[from];
        int b = network.places().root()[to];
        return a == b
                || network.travel().transfers().routes()[a * network.places().size() + b] >= 0;
    }

    private static int destination(Network network, int move) {
        Moves moves = network.travel().moves();
        int a = moves.entry()[move];
        return a >= 0
                ? network.activities().shape().place()[a]
                : network.people().nights().base()[moves.person()[move]][moves.day()[move]];
    }

    private static List<Integer> stretches(UseLog log, int p) {
        return IntStream.range(0, log.size())
                .filter(k -> log.who(k) == p)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(k -> log.from(k)).thenComparingLong(k -> log.to(k)))
                .toList();
    }

    /** Whoever is needed is engaged in an activity from its start to its finish. */
    private static void everybodyIsWhereHisActivityIs(Network network, Trajectory played, String where) {
        UseLog log = played.people();
        for (int a = 0; a < network.activities().size(); a++) {
            if (played.state()[a] == State.DONE && network.activities().shape().parent()[a] < 0) {
                int activity = a;
                for (int p : network.activities().needs().people().row(a)) {
                    assertThat(IntStream.range(0, log.size())
                                    .filter(k -> log.who(k) == p && log.by(k) == activity)
                                    .filter(k -> log.use(k) == UseLog.Use.ENGAGED)
                                    .filter(k -> log.from(k) == played.start()[activity])
                                    .filter(k -> log.to(k) == played.finish()[activity]))
                            .as(where + " person " + p + " activity " + a)
                            .hasSize(1);
                }
            }
        }
    }

    private static void nobodyIsInTwoPlaces(Network network, Trajectory played, String where) {
        UseLog log = played.people();
        for (int p = 0; p < network.people().size(); p++) {
            long free = Long.MIN_VALUE;
            for (int k : stretches(log, p)) {
                assertThat(log.from(k)).as(where + " person " + p).isGreaterThanOrEqualTo(free);
                free = log.to(k);
            }
        }
    }

    /** Waiting is never before the planned start. */
    private static void nobodyWaitsForNothing(Network network, Trajectory played, String where) {
        UseLog log = played.people();
        List<Long> early = new ArrayList<>();
        for (int k = 0; k < log.size(); k++) {
            if (log.use(k) == UseLog.Use.WAITING
                    && log.from(k) < network.activities().plan().start()[log.by(k)]) {
                early.add(log.from(k));
            }
        }
        assertThat(early).as(where).isEmpty();
    }
}
