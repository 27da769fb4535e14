package org.summitsim.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.engine.Player;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.model.Entry;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** The visit of April 2024, from Haneda back to Haneda. */
class TheFlagshipTest {
    private static final Path FILE = Path.of("scenarios/kishida-2024.yaml");
    private static final int REPLICATIONS = 500;

    private final Play play = Stage.of(FILE);
    private final Network network = play.network();

    @Test
    void playedAsPlannedEverythingStartsAsPlanned() {
        Trajectory baseline = play.player().baseline();

        assertThat(play.warnings()).isEmpty();
        assertThat(network.activities().size()).isGreaterThanOrEqualTo(60);
        for (int a = 0; a < network.activities().size(); a++) {
            String id = network.activities().ids().get(a);
            long planned = network.activities().plan().start()[a];
            assertThat(baseline.state()[a]).as(id).isEqualTo(State.DONE);
            if (planned != TimeLine.NONE) {
                assertThat(baseline.start()[a]).as(id).isEqualTo(planned);
            }
        }
    }

    @Test
    void noReplicationIsStuckAndFlightsKeepTheOrderOfTheirPhases() {
        Player player = play.player();
        int inputs = play.inputs().size();
        double[] uniforms = new double[UniformBlocks.SIZE * inputs];
        UniformBlocks.Filler filler = UniformBlocks.of(7, play.inputs()).filler();
        for (int k = 0; k < REPLICATIONS; k++) {
            if (k % UniformBlocks.SIZE == 0) {
                filler.fill(k / UniformBlocks.SIZE, uniforms);
            }
            Trajectory played = player.play(uniforms, k % UniformBlocks.SIZE * inputs);
            assertThat(played.stuck()).as("replication " + k).isZero();
            for (int a = 1; a < network.activities().size(); a++) {
                if (network.activities().kinds().get(a) == Activities.Kind.PHASE
                        && network.activities().kinds().get(a - 1) == Activities.Kind.PHASE) {
                    assertThat(played.start()[a]).isGreaterThanOrEqualTo(played.finish()[a - 1]);
                }
            }
        }
    }

    @Test
    void everyFigureSaysWhereItIsFrom() {
        for (Entry entry : network.scenario().programme().entries()) {
            assertThat(entry.terms().notes().byKey()).as(entry.id()).isNotEmpty();
            entry.agenda()
                    .items()
                    .forEach(item -> assertThat(item.terms().notes().byKey())
                            .as(item.id())
                            .isNotEmpty());
        }
        network.scenario()
                .programme()
                .risks()
                .forEach(risk -> assertThat(risk.notes().byKey()).as(risk.id()).isNotEmpty());
    }
}
