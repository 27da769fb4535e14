package org.summitsim.yaml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitsim.model.Distribution;
import org.summitsim.model.Moment;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;
import org.summitsim.model.Sweep.Design;

/** Decodes the axes of a sweep, and tries each on the scenario. */
final class AxesDecoder {
    private final Optional<SweepBasis> basis;
    private final Optional<Design.Kind> design;
    private final AxisTexts texts;
    private final AxisPaths paths = new AxisPaths();
    private final List<AxisTrial> trials = new ArrayList<>();

    /** Decodes for a design, if that is known, on a scenario, if that could be read. */
    AxesDecoder(Optional<SweepBasis> basis, Optional<Design.Kind> design) {
        this.basis = basis;
        this.design = design;
        texts = new AxisTexts(new Moments(basis.map(SweepBasis::dayOne).or(() -> Optional.of(LocalDate.EPOCH))));
    }

    List<Axis> decode(Fields sweep) {
        Optional<Cursor> section = sweep.require("axes");
        List<Cursor> entries = Sections.entries(sweep, "axes");
        if (entries.isEmpty() && section.filter(c -> c.isNull() || c.isTable()).isPresent()) {
            section.get().error("Expected at least one axis, received none");
        }
        List<Axis> axes = entries.stream().flatMap(c -> axis(c).stream()).toList();
        trials.forEach(trial -> trial.tell(trials));
        return axes;
    }

    private Optional<Axis> axis(Cursor cursor) {
        Fields fields = cursor.fields(Kind.AXIS);
        List<Cursor> listed = fields.require("path")
                .map(c -> c.items("a path such as meetings.lunch.duration"))
                .orElse(List.of());
        List<String> named = paths.read(listed);
        List<Cursor> given = fields.inOrder("values", "range", "distribution");
        if (given.size() != 1 && !fields.isIncomplete()) {
            String received = given.isEmpty() ? "none" : given.size() + " of them";
            cursor.keyError(
                    "Expected one of values, range and distribution in an axis, received " + received,
                    Optional.empty());
        }
        fields.find("levels")
                .filter(c -> !fields.has("distribution"))
                .ifPresent(c ->
                        c.keyError("Expected levels beside a distribution, received it without one", Optional.empty()));
        if (given.size() != 1 || named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Drawn> drawn = switch (given.get(0).key()) {
            case "values" -> values(given.get(0));
            case "range" -> range(given.get(0));
            default -> distribution(given.get(0), fields);
        };
        drawn.ifPresent(d -> basis.ifPresent(b -> trials.add(new AxisTrial(b, listed, named, d.tried()))));
        return drawn.map(d ->
                new Axis(cursor.key(), fields.text("title").orElse(cursor.key()), named, d.levels, d.unit, d.origin));
    }

    /** What was read of an axis, and which values are to be tried. */
    private record Drawn(Sweep.Levels levels, Sweep.Unit unit, Optional<Moment> origin, List<AxisTrial.Value> tried) {}

    private Optional<Drawn> values(Cursor cursor) {
        List<Cursor> items = cursor.items("a list of values");
        List<String> written = items.stream().map(c -> FlowText.of(c.node())).toList();
        if (cursor.isTable() || (items.isEmpty() && !cursor.isNull() && cursor.errors() > 0)) {
            return Optional.empty();
        }
        if (items.isEmpty()) {
            cursor.error("Expected at least one value, received none");
            return Optional.empty();
        }
        if (items.size() > AxisTexts.MOST) {
            cursor.error("Expected at most " + AxisTexts.MOST + " values on an axis, received " + items.size());
            return Optional.empty();
        }
        Sweep.Unit unit = texts.unit(written);
        Optional<Moment> origin = origin(unit, written);
        Sweep.Values levels = texts.levels(unit, written, zero(origin));
        refuseTwice(items, levels);
        int last = items.size() - 1;
        List<AxisTrial.Value> tried = List.of(
                new AxisTrial.Value(written.get(0), items.get(0)),
                new AxisTrial.Value(written.get(last), items.get(last)));
        return Optional.of(new Drawn(levels, unit, origin, tried));
    }

    private static void refuseTwice(List<Cursor> items, Sweep.Values values) {
        Set<Object> said = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Sweep.Level level = values.list().get(i);
            Object same = level.number().isPresent() ? level.number().getAsDouble() : level.text();
            if (!said.add(same)) {
                items.get(i).error("Expected each value once, received " + Words.quote(level.text()) + " again");
            }
        }
    }

    private Optional<Drawn> range(Cursor cursor) {
        Fields fields = cursor.fields(Kind.RANGE);
        Optional<AxisTrial.Value> from = end(fields.require("from"));
        Optional<AxisTrial.Value> to = end(fields.require("to"));
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : range(fields, from.get(), to.get());
    }

    private static Optional<AxisTrial.Value> end(Optional<Cursor> cursor) {
        return cursor.flatMap(c -> c.text("an end of a range").map(text -> new AxisTrial.Value(text, c)));
    }

    private Optional<Drawn> range(Fields fields, AxisTrial.Value from, AxisTrial.Value to) {
        Sweep.Unit unit = texts.unit(List.of(from.text(), to.text()));
        if (unit == Sweep.Unit.WORDS) {
            boolean fromIsFine = texts.unit(List.of(from.text())) != Sweep.Unit.WORDS;
            (fromIsFine ? to : from)
                    .cursor()
                    .error("Expected a range between two durations, two numbers or two moments of one zone, received "
                            + Words.quote(from.text()) + " and " + Words.quote(to.text()));
            return Optional.empty();
        }
        Optional<Moment> origin = origin(unit, List.of(from.text()));
        LocalDateTime zero = zero(origin);
        double low = texts.number(unit, from.text(), zero);
        double high = texts.number(unit, to.text(), zero);
        if (!(low < high)) {
            to.cursor()
                    .error("Expected an end after " + Words.quote(from.text()) + ", received "
                            + Words.quote(to.text()));
            return Optional.empty();
        }
        Optional<Cursor> step = fields.find("step");
        if (step.isPresent()) {
            return step.get()
                    .read("a step", text -> texts.steps(unit, from.text(), to.text(), text))
                    .map(list -> new Drawn(texts.levels(unit, list, zero), unit, origin, List.of(from, to)));
        }
        checkSampled(fields.cursor(), "a step in the range", "step: .. in it", fields.isIncomplete());
        List<AxisTrial.Value> tried = new ArrayList<>(List.of(from, to));
        AxisTexts.between(unit, low, high).forEach(t -> tried.add(new AxisTrial.Value(t, fields.cursor())));
        return Optional.of(new Drawn(new Sweep.Between(low, high), unit, origin, tried));
    }

    private Optional<Moment> origin(Sweep.Unit unit, List<String> written) {
        return unit == Sweep.Unit.MOMENT ? Optional.of(texts.first(written)) : Optional.empty();
    }

    private static LocalDateTime zero(Optional<Moment> origin) {
        return origin.map(Moment::local).orElse(LocalDateTime.MIN);
    }

    private Optional<Drawn> distribution(Cursor cursor, Fields fields) {
        Optional<String> text = cursor.text("a distribution such as triangular(10m, 15m, 30m)");
        Sweep.Unit unit = text.filter(AxesDecoder::isOfNumbers).isPresent() ? Sweep.Unit.NUMBER : Sweep.Unit.MINUTES;
        Unit figures = unit == Sweep.Unit.NUMBER ? Unit.NUMBER : Unit.MINUTES;
        Spread spread = basis.map(SweepBasis::spread).orElse(Spread.DEFAULT);
        Optional<Distribution> read =
                text.flatMap(t -> cursor.attempt(() -> checked(new Distributions(figures, spread).parse(t), t, unit)));
        int levels = fields.integer("levels", 2).orElse(0);
        if (levels == 0) {
            checkSampled(cursor, "levels beside the distribution", "levels: 5", fields.isIncomplete());
        }
        return read.map(d -> new Drawn(
                new Sweep.Drawn(d, levels),
                unit,
                Optional.empty(),
                List.of(new AxisTrial.Value(some(d, unit), cursor))));
    }

    /** Durations have a letter behind a digit somewhere. */
    private static boolean isOfNumbers(String text) {
        return !text.matches("(?s).*(\\d[dhms]|PT?\\d).*");
    }

    private static Distribution checked(Distribution read, String text, Sweep.Unit unit) {
        if (read instanceof Distribution.Constant) {
            throw Misread.expected("a distribution such as triangular(10m, 15m, 30m)", text, "values: [" + text + "]");
        }
        return unit == Sweep.Unit.MINUTES ? Support.notNegative(read, text) : read;
    }

    /** A value that it may have. */
    private static String some(Distribution distribution, Sweep.Unit unit) {
        if (distribution instanceof Distribution.Discrete discrete) {
            return AxisTexts.text(unit, discrete.values().get(0));
        }
        Support support = Support.of(distribution);
        double low = Double.isFinite(support.low()) ? support.low() : 0;
        double high = Double.isFinite(support.high()) ? support.high() : low + 1;
        return AxisTexts.between(unit, low, high).get(0);
    }

    /** Designs that play every value need a list of them. */
    private void checkSampled(Cursor cursor, String what, String hint, boolean mistyped) {
        boolean sampled = design.filter(k -> k == Design.Kind.FULL_FACTORIAL || k == Design.Kind.ONE_AT_A_TIME)
                .isEmpty();
        if (!sampled && !mistyped) {
            cursor.keyError(
                    "Expected " + what + " under the design " + design.get().word() + ", received none",
                    Optional.of(hint));
        }
    }
}
