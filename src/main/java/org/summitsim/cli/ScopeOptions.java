package org.summitsim.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.analysis.trace.Scope;
import org.summitsim.model.Goal;
import org.summitsim.network.Network;
import org.summitsim.yaml.Nearest;
import org.summitsim.yaml.TargetText;
import picocli.CommandLine.Option;

/** Which part of a replication is told. */
final class ScopeOptions {
    @Option(
            names = "--from",
            paramLabel = "MOMENT",
            description = "Tell only what happens from then on, such as \"day 1 10:00\", in the zone of the clock.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "MOMENT", description = "Tell only what happens until then.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "IDS",
            split = ",",
            description = {
                "Tell only what has to do with these people, resources, places or activities, ids separated by commas."
            })
    private Set<String> only = new LinkedHashSet<>();

    /** The part; fails in words where a moment or an id is wrong. */
    Scope scope(Network network) {
        List<String> known = Scope.ids(network);
        for (String id : only) {
            if (!known.contains(id)) {
                throw Failure.wrongInput(
                        "Expected the id of a person, resource, place or activity for --only, received \"" + id + "\""
                                + Nearest.find(id, known)
                                        .map(n -> "\n  Maybe " + n)
                                        .orElse(""));
            }
        }
        long first = from.map(text -> moment("--from", text, network)).orElse(Long.MIN_VALUE);
        long last = to.map(text -> moment("--to", text, network)).orElse(Long.MAX_VALUE);
        if (!(first <= last)) {
            throw Failure.wrongInput(
                    "Expected --from before --to, received " + from.orElse("") + " and " + to.orElse(""));
        }
        return new Scope(first, last, only);
    }

    private static long moment(String option, String text, Network network) {
        String expected = "Expected a moment such as \"day 1 10:00\" for " + option + ", received \"" + text + "\"";
        try {
            Goal.Target target =
                    TargetText.parse(text, network.scenario().clock().dayOne());
            if (target instanceof Goal.At at) {
                return network.time()
                        .micros(at.moment()
                                .resolve(network.scenario().clock().zone())
                                .toInstant());
            }
        } catch (IllegalArgumentException e) {
            throw Failure.wrongInput(expected + (text.contains(":") ? "\n  " + e.getMessage() : ""));
        }
        throw Failure.wrongInput(expected);
    }
}
