package org.summitsim.engine;

import java.util.List;
import java.util.Optional;
import org.summitsim.kernel.Executives;
import org.summitsim.kernel.GaussianCopula;
import org.summitsim.model.Distribution;
import org.summitsim.model.InvalidScenarioException;
import org.summitsim.model.Problem;
import org.summitsim.model.Scenario;
import org.summitsim.network.Network;
import org.summitsim.network.NetworkCompiler;
import org.summitsim.network.Outline;
import org.summitsim.network.Planned;

/** A scenario ready to be played. Immutable; any number of threads may each take a {@link Player} from it. */
public final class Play {
    private final Network network;
    private final Inputs inputs;
    private final RiskTargets targets;
    private final List<Problem> warnings;

    private Play(Outline outline, NetworkCompiler.Compiled compiled) {
        network = compiled.network();
        inputs = new Inputs(network, outline);
        if (!inputs.correlations.problems().isEmpty()) {
            throw new InvalidScenarioException(inputs.correlations.problems());
        }
        targets = RiskTargets.of(network, outline);
        warnings = compiled.warnings();
    }

    /**
     * Compiles a scenario.
     *
     * @throws org.summitsim.model.InvalidScenarioException with everything that makes it unplayable
     */
    public static Play of(Scenario scenario) {
        Outline outline = Outline.of(scenario);
        return new Play(outline, NetworkCompiler.compile(scenario, outline, planned(scenario, outline)));
    }

    private static Planned planned(Scenario scenario, Outline outline) {
        long[] work = outline.nodes().stream()
                .mapToLong(n -> n.work().map(LawBook::planned).orElse(0L))
                .toArray();
        long[] transfers = scenario.cast().transfers().stream()
                .mapToLong(t -> LawBook.planned(t.time().work()))
                .toArray();
        long[] lags = outline.nodes().stream()
                .flatMap(n -> n.after().stream())
                .mapToLong(p -> planned(p.lag()))
                .toArray();
        return new Planned(work, transfers, lags);
    }

    private static long planned(Optional<Distribution> lag) {
        return lag.map(LawBook::planned).orElse(0L);
    }

    /** The compiled scenario. */
    public Network network() {
        return network;
    }

    /** What is doubtful about it. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The names of the random inputs, in the order in which a player expects their uniforms. */
    public List<String> inputs() {
        return inputs.names();
    }

    /** Which of them move together. */
    public List<GaussianCopula> copulas() {
        return inputs.correlations.copulas();
    }

    /** A new player for one thread. */
    public Player player() {
        EventIds ids = new EventIds(network);
        return new Player(network, new Draw(network, inputs, targets), Executives.ssj(Math.max(1, ids.size())), ids);
    }
}
