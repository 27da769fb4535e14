package org.summitsim.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitsim.analysis.Limit;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.experiment.Effort;
import org.summitsim.model.Sweep;
import tools.jackson.databind.node.ObjectNode;

/**
 * What makes the table of a sweep: of equal recipes the tables are equal, byte for byte.
 *
 * @param source of what it is made
 * @param sweep what is swept
 * @param effort how each point is played
 * @param goals what is recorded
 * @param limits what is not to come out of a point
 * @param points which
 */
public record SweepRecipe(
        Source source, Sweep sweep, Effort effort, List<SweepGoal> goals, List<Limit> limits, Range points) {
    /** What a file says of each key if it is another one than before. */
    private static final List<List<String>> WORDS = List.of(
            List.of("version", "the version of summit-sim"),
            List.of("scenario", "the name of the scenario"),
            List.of("scenario_sha256", "the scenario's file"),
            List.of("variant", "the variant"),
            List.of("sweep", "the name of the sweep"),
            List.of("sweep_sha256", "the sweep's file"),
            List.of("seed", "the seed"),
            List.of("sampling", "the sampling"),
            List.of("replications", "the number of replications"),
            List.of("precision_min", "the precision"),
            List.of("batches", "the number of batches of replications in a row"),
            List.of("goals", "the goals"),
            List.of("fail_if", "what --fail-if says"),
            List.of("first_point", "the range of points"),
            List.of("points", "the number of points"));

    public SweepRecipe {
        goals = List.copyOf(goals);
        limits = List.copyOf(limits);
    }

    /**
     * What it is made of.
     *
     * @param version the version of the tool
     * @param scenario the id of the scenario
     * @param scenarioSha256 the SHA-256 of the scenario's file and parts, in hexadecimal
     * @param sweepSha256 the SHA-256 of the sweep's file, in hexadecimal
     */
    public record Source(String version, String scenario, String scenarioSha256, String sweepSha256) {}

    /**
     * Some points.
     *
     * @param first the number of the first, from 0
     * @param size how many there are
     */
    public record Range(long first, long size) {}

    /** Of how many batches of replications a row holds the means: none of a sample of points, which are not compared one by one. */
    int batches() {
        return sweep.design().points() > 0 ? 0 : effort.batches();
    }

    /** The recipe as both files hold it. */
    void put(ObjectNode node) {
        node.put("version", source.version());
        node.put("scenario", source.scenario());
        node.put("scenario_sha256", source.scenarioSha256());
        node.put("variant", sweep.variant().orElse("base"));
        node.put("sweep", sweep.id());
        node.put("sweep_sha256", source.sweepSha256());
        node.put("seed", effort.seed());
        node.put("sampling", effort.sampling().word());
        node.put("replications", effort.replications());
        Json.put(
                node,
                "precision_min",
                effort.precision().isZero() ? Double.NaN : effort.precision().toNanos() / 6e10);
        node.put("batches", batches());
        goals.stream().map(SweepGoal::key).forEach(node.putArray("goals")::add);
        limits.stream().map(Limit::text).forEach(node.putArray("fail_if")::add);
        node.put("first_point", points.first() + 1);
        node.put("points", points.size());
    }

    /** The recipe in one line. */
    String line() {
        ObjectNode node = Json.object();
        put(node);
        return node.toString();
    }

    /** What is other in a recipe that was written before; nothing if it is the same. */
    Optional<String> change(ObjectNode before) {
        ObjectNode now = Json.object();
        put(now);
        return IntStream.range(0, WORDS.size())
                .mapToObj(WORDS::get)
                .filter(words -> !now.path(words.get(0))
                        .toString()
                        .equals(before.path(words.get(0)).toString()))
                .map(words -> words.get(1) + " (it was " + shown(before, words.get(0)) + " and is "
                        + shown(now, words.get(0)) + ")")
                .findFirst();
    }

    private static String shown(ObjectNode node, String key) {
        String text = node.path(key).isString()
                ? node.path(key).asString()
                : node.path(key).toString();
        return text.isEmpty() ? "nothing" : text.length() > 40 ? text.substring(0, 12) + "..." : text;
    }
}
