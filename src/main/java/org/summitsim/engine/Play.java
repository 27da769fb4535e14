package org.summitsim.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.summitsim.kernel.Executive;
import org.summitsim.kernel.ExecutiveLibrary;
import org.summitsim.kernel.Executives;
import org.summitsim.kernel.GaussianCopula;
import org.summitsim.model.Clock;
import org.summitsim.model.Disruption;
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
    private final double outlay;
    private final ExecutiveLibrary library;

    private Play(Outline outline, NetworkCompiler.Compiled compiled, double outlay) {
        network = compiled.network();
        targets = RiskTargets.of(network, outline);
        this.outlay = outlay;
        library = Executives.usual();
        inputs = inputs(outline);
        if (!inputs.correlations.problems().isEmpty()) {
            throw new InvalidScenarioException(inputs.correlations.problems());
        }
        warnings = compiled.warnings();
    }

    private Play(Play same, ExecutiveLibrary library) {
        network = same.network;
        inputs = same.inputs;
        targets = same.targets;
        warnings = same.warnings;
        outlay = same.outlay;
        this.library = library;
    }

    /** What is drawn. How many calls there may be is known when the programme has been played as planned, without any. */
    private Inputs inputs(Outline outline) {
        Inputs calm = new Inputs(network, outline, targets, new CallPlan(network, List.of(), 0));
        if (!calm.levers.problems().isEmpty()) {
            throw new InvalidScenarioException(calm.levers.problems());
        }
        List<Disruption> disruptions =
                network.scenario().programme().disturbance().disruptions();
        if (disruptions.isEmpty()) {
            return calm;
        }
        CallPlan calls = new CallPlan(network, disruptions, window(player(calm).baseline()));
        if (!calls.problems().isEmpty()) {
            throw new InvalidScenarioException(calls.problems());
        }
        return new Inputs(network, outline, targets, calls);
    }

    /** The clock's whole time, or the baseline's if that is longer, and half as much again, because days get long. */
    private long window(Trajectory baseline) {
        Clock clock = network.scenario().clock();
        long end = clock.end()
                .map(m -> network.time().micros(m.resolve(clock.zone()).toInstant()))
                .orElse(0L);
        for (long finish : baseline.finish()) {
            end = Math.max(end, finish);
        }
        return end + end / 2;
    }

    /**
     * Compiles a scenario.
     *
     * @throws org.summitsim.model.InvalidScenarioException with everything that makes it unplayable
     */
    public static Play of(Scenario scenario) {
        return of(scenario, 0);
    }

    private static Play of(Scenario scenario, double outlay) {
        Outline outline = Outline.of(scenario);
        return new Play(outline, NetworkCompiler.compile(scenario, outline, planned(scenario, outline)), outlay);
    }

    private static Planned planned(Scenario scenario, Outline outline) {
        double factor = scenario.settings().rules().consecutiveFactor();
        long[] work = outline.nodes().stream()
                .mapToLong(n -> n.work()
                        .map(w -> n.spoken(LawBook.planned(w), factor))
                        .orElseGet(() -> PlannedStreams.length(n, outline)))
                .toArray();
        long[] transfers = scenario.cast().transfers().stream()
                .mapToLong(t -> LawBook.planned(t.time().work()))
                .toArray();
        long[] lags = outline.nodes().stream()
                .flatMap(n -> n.after().stream())
                .mapToLong(p -> planned(p.lag()))
                .toArray();
        return new Planned(work, transfers, lags, PlannedStreams.services(outline));
    }

    private static long planned(Optional<Distribution> lag) {
        return lag.map(LawBook::planned).orElse(0L);
    }

    /** The same on the executives of a library. It plays as on those of any other. */
    public Play on(ExecutiveLibrary library) {
        return new Play(this, library);
    }

    /**
     * The scenario with everything done about its risks that can be done beforehand, which costs what it costs in every
     * replication. It has the same inputs as the scenario without, and is played on the same library.
     *
     * @throws org.summitsim.model.InvalidScenarioException with everything that makes it unplayable
     */
    public Play mitigated() {
        Scenario scenario = network.scenario();
        return of(scenario.mitigated(), scenario.mitigationCost()).on(library);
    }

    /**
     * Compiles another scenario for which the same is spent beforehand, and which is played on the same library.
     *
     * @throws org.summitsim.model.InvalidScenarioException with everything that makes it unplayable
     */
    public Play changed(UnaryOperator<Scenario> change) {
        return of(change.apply(network.scenario()), outlay).on(library);
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
        return player(inputs);
    }

    /** A new player for one thread whose event list is watched. It plays as any other. */
    public Player player(EventWatch watch) {
        EventIds ids = new EventIds(network, inputs.calls, inputs.levers);
        return player(inputs, ids, new WatchedExecutive(executive(ids), ids, watch));
    }

    private Player player(Inputs drawn) {
        EventIds ids = new EventIds(network, drawn.calls, drawn.levers);
        return player(drawn, ids, executive(ids));
    }

    private Player player(Inputs drawn, EventIds ids, Executive executive) {
        return new Player(network, new Draw(network, drawn, targets, outlay), executive, ids);
    }

    private Executive executive(EventIds ids) {
        return library.executive(Math.max(1, ids.size()));
    }
}
