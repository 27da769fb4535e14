package org.summitsim.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.model.Goal;
import org.summitsim.model.Scenario;
import org.summitsim.model.Variant;

/** Decodes {@code goals} and {@code variants}. What a variant changes is {@link Variants}'s business. */
final class AimsSection {
    private static final Map<String, Goal.Direction> DIRECTIONS =
            Map.of("minimize", Goal.Direction.MINIMIZE, "maximize", Goal.Direction.MAXIMIZE);
    private static final int LONGEST_CIRCLE = 2000;

    private final Scope scope;
    private final Variants variants;

    AimsSection(Scope scope, Variants variants) {
        this.scope = scope;
        this.variants = variants;
    }

    Scenario.Aims decode(Fields scenario) {
        List<Goal> goals = Sections.entries(scenario, "goals").stream()
                .flatMap(c -> goal(c).stream())
                .toList();
        List<Variant> decoded = Sections.entries(scenario, "variants").stream()
                .map(this::variant)
                .toList();
        return new Scenario.Aims(goals, decoded);
    }

    private Optional<Goal> goal(Cursor cursor) {
        Fields fields = cursor.fields(Kind.GOAL);
        Optional<String> of = fields.require("of").flatMap(c -> c.text("a measure such as day_end(1)"));
        var direction = fields.find("direction").flatMap(AimsSection::direction);
        var target = fields.find("target").flatMap(this::target);
        double weight = fields.positive("weight", 1);
        return of.map(measure -> new Goal(cursor.key(), measure, direction, target, weight));
    }

    private static Optional<Goal.Direction> direction(Cursor cursor) {
        return cursor.text("minimize or maximize").flatMap(word -> {
            Optional<Goal.Direction> known = Optional.ofNullable(DIRECTIONS.get(word));
            if (known.isEmpty()) {
                cursor.error(
                        "Expected minimize or maximize, received " + Words.quote(word),
                        cursor.nearest(
                                word, DIRECTIONS.keySet().stream().sorted().toList()));
            }
            return known;
        });
    }

    private Optional<Goal.Target> target(Cursor cursor) {
        return cursor.read(TargetText.RULE, text -> TargetText.parse(text, scope.moments()));
    }

    private Variant variant(Cursor cursor) {
        Fields fields = cursor.fields(Kind.VARIANT);
        fields.require("set").ifPresent(AimsSection::checkSet);
        Optional<String> basis = fields.find("based-on").flatMap(this::basis);
        if (basis.isPresent()) {
            refuseCircle(cursor.key(), fields);
        }
        return new Variant(cursor.key(), fields.text("title").orElse(cursor.key()), basis);
    }

    private static void checkSet(Cursor set) {
        if (!set.isTable()) {
            set.expected("a map of what is other in this variant");
        } else if (set.entries("a map").isEmpty()) {
            set.error("Expected a set that changes something, received an empty one");
        } else {
            set.entries("a map").stream()
                    .filter(c -> c.key().equals("variants"))
                    .forEach(c -> c.keyError("Expected a set of anything but variants, received it", Optional.empty()));
        }
    }

    private Optional<String> basis(Cursor cursor) {
        return cursor.text("the id of a variant").filter(id -> {
            boolean known = variants.fields().containsKey(id);
            if (!known) {
                Scope.dangling(
                        cursor,
                        "a variant",
                        id,
                        cursor.nearest(id, variants.fields().keySet()));
            }
            return known;
        });
    }

    private void refuseCircle(String id, Fields fields) {
        List<String> way = new ArrayList<>(List.of(id));
        Optional<String> next = variants.basis(id);
        while (next.isPresent() && !way.contains(next.get())) {
            way.add(next.get());
            next = variants.basis(next.get());
        }
        if (next.isPresent() && next.get().equals(id)) {
            way.add(id);
            String circle = Words.shorten(String.join(" based on ", way), LONGEST_CIRCLE);
            fields.find("based-on").ifPresent(c -> c.error("Expected variants without a circle, received " + circle));
        }
    }
}
