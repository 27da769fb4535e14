package org.summitsim.yaml;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;
import org.summitsim.model.Sweep.Design;

/** Decodes the tree of a sweep file. */
final class SweepDecoder {
    /** Points of a sweep at the most. */
    static final long MOST = 10_000_000;

    /** The same of a Latin hypercube, which keeps the order of its points for each axis. */
    static final long MOST_OF_A_CUBE = 1_000_000;

    /** The axes for which the Sobol sequence is known. */
    static final int MOST_AXES = 360;

    private final Path file;
    private final Problems problems;

    SweepDecoder(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The sweep; where problems were found on the way it is not fit to be played. */
    Optional<Sweep> decode(Node root) {
        Cursor cursor = Cursor.root(root, problems);
        if (!cursor.isTable()) {
            cursor.expected("a sweep as a map");
            return Optional.empty();
        }
        Fields fields = cursor.fields(Kind.SWEEP);
        if (fields.find("sweep").isEmpty() && !fields.isIncomplete()) {
            cursor.error(
                    "Expected the key sweep with the version of the format, received none", Optional.of("sweep: 1"));
        }
        fields.find("sweep")
                .flatMap(c -> c.text("the version 1"))
                .filter(version -> !version.equals("1"))
                .ifPresent(version -> fields.find("sweep").get().expected("the version 1"));
        Optional<Cursor> scenario = fields.require("scenario");
        Optional<SweepBasis> basis = scenario.flatMap(c -> SweepBasis.read(file, c, fields.find("variant")));
        Optional<Design> design = design(fields);
        List<Axis> axes = new AxesDecoder(basis, design.map(Design::kind)).decode(fields);
        design.ifPresent(d -> checkSize(d, axes, fields));
        List<String> goals = goals(fields);
        Sweep.Settings settings = settings(fields);
        if (axes.isEmpty() || basis.isEmpty() || design.isEmpty() || problems.errors() > 0) {
            return Optional.empty();
        }
        String id = Draft.id(file.toString());
        return Optional.of(new Sweep(
                id,
                fields.text("title").orElse(id),
                scenario.flatMap(c -> c.text("")).orElse(""),
                basis.get().change().variant(),
                axes,
                design.get(),
                settings,
                goals));
    }

    private static Optional<Design> design(Fields fields) {
        Optional<Cursor> cursor = fields.find("design");
        if (cursor.isEmpty()) {
            return Optional.of(new Design(Design.Kind.FULL_FACTORIAL, 0));
        }
        if (!cursor.get().isTable()) {
            return cursor.get().choice("a design", Design.Kind.words()).flatMap(word -> named(word, cursor.get()));
        }
        Optional<Cursor> whole = cursor.get().entries("a design").stream()
                .filter(c -> c.key().equals(Design.Kind.FULL_FACTORIAL.word())
                        || c.key().equals(Design.Kind.ONE_AT_A_TIME.word()))
                .findFirst();
        if (whole.isPresent()) {
            whole.get()
                    .keyError(
                            "Expected " + whole.get().key() + " without a number of points, received it with one: its"
                                    + " points follow from the values of the axes",
                            Optional.of("design: " + whole.get().key()));
            return Optional.empty();
        }
        Fields sampled = cursor.get().fields(Kind.DESIGN);
        if (sampled.all().size() != 1 && !sampled.isIncomplete()) {
            cursor.get().error("Expected one design, received " + sampled.all().size());
        }
        return sampled.all().stream().findFirst().flatMap(c -> {
            Optional<Integer> points = c.read("a number of points", w -> Numbers.integer(w, 1));
            return points.map(n -> new Design(kind(c.key()), n));
        });
    }

    private static Optional<Design> named(String word, Cursor cursor) {
        Design.Kind kind = kind(word);
        if (kind == Design.Kind.LATIN_HYPERCUBE || kind == Design.Kind.SOBOL) {
            cursor.error(
                    "Expected a number of points with the design " + word + ", received none",
                    Optional.of("{" + word + ": 256}"));
            return Optional.empty();
        }
        return Optional.of(new Design(kind, 0));
    }

    private static Design.Kind kind(String word) {
        return Design.Kind.values()[Design.Kind.words().indexOf(word)];
    }

    private static void checkSize(Design design, List<Axis> axes, Fields fields) {
        Cursor at = fields.find("design").or(() -> fields.find("axes")).orElse(fields.cursor());
        double points = switch (design.kind()) {
            case FULL_FACTORIAL ->
                axes.stream().mapToDouble(SweepDecoder::levels).reduce(1, (a, b) -> a * b);
            case ONE_AT_A_TIME ->
                1 + axes.stream().mapToDouble(SweepDecoder::levels).sum();
            default -> design.points();
        };
        long most = design.kind() == Design.Kind.LATIN_HYPERCUBE ? MOST_OF_A_CUBE : MOST;
        if (!(points <= most)) {
            at.error(
                    String.format("Expected at most %d points, received %.0f", most, points),
                    design.points() > 0
                            ? Optional.empty()
                            : Optional.of("fewer values, or design: {latin-hypercube: 1000}"));
        }
        if (design.kind() == Design.Kind.SOBOL && axes.size() > MOST_AXES) {
            at.error("Expected at most " + MOST_AXES + " axes under sobol, received " + axes.size());
        }
    }

    private static double levels(Axis axis) {
        return axis.levels() instanceof Sweep.Values values
                ? values.list().size()
                : axis.levels() instanceof Sweep.Drawn drawn ? drawn.levels() : 1;
    }

    private static List<String> goals(Fields fields) {
        Map<String, Boolean> said = new HashMap<>();
        return fields
                .find("goals")
                .map(c -> c.items("a list of measures such as [day_end(1)]"))
                .orElse(List.of())
                .stream()
                .flatMap(c -> c.text("a measure such as day_end(1)").stream().peek(goal -> {
                    if (said.put(goal, true) != null) {
                        c.error("Expected each goal once, received " + Words.quote(goal) + " again");
                    }
                }))
                .toList();
    }

    private static Sweep.Settings settings(Fields sweep) {
        return sweep.find("run")
                .map(c -> c.fields(Kind.TRIAL))
                .map(fields -> new Sweep.Settings(
                        fields.find("replications").flatMap(c -> c.read("a whole number", w -> Numbers.integer(w, 1))),
                        SettingsSections.positive(fields, "precision"),
                        fields.find("seed").flatMap(c -> c.read("a whole number", Numbers::integer)),
                        fields.find("sampling").flatMap(SettingsSections::sampling)))
                .orElse(new Sweep.Settings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
