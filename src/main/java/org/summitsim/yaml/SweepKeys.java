package org.summitsim.yaml;

import static org.summitsim.yaml.Key.REQUIRED;

import java.util.List;
import java.util.Map;
import org.summitsim.model.Sampling;

/** The keys of sweep files. */
final class SweepKeys {
    private static final Form VERSION = new Form("the number 1", Map.of("enum", List.of(1, "1")));
    private static final Form END = Form.text().as("duration, number or moment");
    private static final Form POINTS = Form.whole(1);

    static final List<Key> SWEEP = List.of(
            new Key("sweep", VERSION, REQUIRED, "The version of this format.", "sweep: 1"),
            new Key(
                    "title",
                    Form.text(),
                    "the name of the file",
                    "What people call it.",
                    "title: How many interpreters"),
            new Key(
                    "scenario",
                    Form.text().as("name of a file"),
                    REQUIRED,
                    "The scenario that is played, relative to the sweep's own file.",
                    "scenario: ../kishida-2024.yaml"),
            new Key(
                    "variant",
                    Form.id("a variant"),
                    "the file as it is",
                    "The variant of the scenario that is changed.",
                    "variant: snow"),
            new Key(
                    "axes",
                    Form.section(Kind.AXIS),
                    REQUIRED,
                    "What is changed, and to what.",
                    "axes: {talks: {path: meetings.talks.duration, values: [40m, 50m, 1h]}}"),
            new Key(
                    "design",
                    Form.either(
                            Form.words("full-factorial", "one-at-a-time"),
                            Form.of(Kind.DESIGN).as("a design with its number of points (see below)")),
                    "`full-factorial`",
                    "Which combinations are played.",
                    "design: {latin-hypercube: 200}"),
            new Key(
                    "run",
                    Form.of(Kind.TRIAL),
                    "as the scenario says",
                    "How each point is played.",
                    "run: {replications: 200}"),
            new Key(
                    "goals",
                    Form.list(
                            "list of measures, as `summary.json` names them, or of names of the scenario's goals",
                            Form.text()),
                    "the scenario's goals; without any the ends of days and the keeping of contracts",
                    "What is recorded of each point.",
                    "goals: [day_end(1), p_contract(statement)]"));

    static final List<Key> AXIS = List.of(
            new Key("title", Form.text(), "the id", "What people call it.", "title: Length of the talks"),
            new Key(
                    "path",
                    Form.list("path, or list of paths that change together", Form.text()),
                    REQUIRED,
                    "Where in the scenario, as after `--set`.",
                    "path: meetings.talks.duration"),
            new Key(
                    "values",
                    new Form(
                            "list of values as they would stand in the scenario",
                            Form.ordered("type", List.of("array", "string", "number", "boolean"), "minItems", 1)),
                    "see `range`",
                    "One value after the other.",
                    "values: [20m, 30m, 45m]"),
            new Key(
                    "range",
                    Form.of(Kind.RANGE),
                    "see `distribution`",
                    "From one value to another, in steps or anywhere between.",
                    "range: {from: 2, to: 6, step: 1}"),
            new Key(
                    "distribution",
                    Form.text().as("distribution of durations or numbers"),
                    "one of `values`, `range` and `distribution` must be there",
                    "How likely which values are.",
                    "distribution: triangular(10m, 15m, 30m)"),
            new Key(
                    "levels",
                    Form.whole(2),
                    "drawn from anywhere",
                    "How many equally likely parts of the distribution are played, each by its middle.",
                    "levels: 5"));

    static final List<Key> RANGE = List.of(
            new Key("from", END, REQUIRED, "The first value.", "from: day 3 10:30"),
            new Key("to", END, REQUIRED, "The last value, if the step leads there.", "to: day 3 11:30"),
            new Key(
                    "step",
                    Form.text().as("duration, or number"),
                    "anywhere between; only for `latin-hypercube` and `sobol`",
                    "From one value to the next.",
                    "step: 15m"));

    static final List<Key> DESIGN = List.of(
            new Key(
                    "latin-hypercube",
                    POINTS,
                    "none",
                    "So many points, each part of each axis as often as any other, in random company.",
                    "latin-hypercube: 200"),
            new Key("sobol", POINTS, "none", "The first so many points of the Sobol sequence.", "sobol: 512"));

    static final List<Key> TRIAL = List.of(
            new Key(
                    "replications",
                    Form.whole(1),
                    "as the scenario says",
                    "How often each point is played; with a precision, at the most.",
                    "replications: 200"),
            new Key(
                    "precision",
                    Forms.DURATION,
                    "none",
                    "Play each point until the mean of every day's end is known to this.",
                    "precision: 2m"),
            new Key(
                    "seed",
                    Form.whole(),
                    "as the scenario says",
                    "The seed of all random numbers, those of the design among them.",
                    "seed: 7"),
            new Key(
                    "sampling",
                    Form.words(Sampling.words()),
                    "as the scenario says",
                    "How random numbers are drawn.",
                    "sampling: antithetic"));

    private SweepKeys() {}
}
