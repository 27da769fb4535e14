package org.summitsim.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.summitsim.yaml.Node.Sequence;

/**
 * Reads {@code repeat}: {@code {delegation: [fr, de]}}, {@code {pairs: leaders}}, {@code every: 3m}.
 *
 * @param members the people that a text such as {@code leaders} means
 */
record RepetitionReader(Function<Node, GroupMembers> members) {
    private static final String PAIRS = "pairs";
    private static final String EVERY = "every";
    private static final int LONGEST = 200;

    /** What a node says; empty if that is wrong, which then is reported. */
    Optional<Repetition> read(Cursor repeat) {
        if (!repeat.isTable()) {
            repeat.expected("a map such as {delegation: [fr, de]} or {pairs: leaders}");
            return Optional.empty();
        }
        List<Repetition.Axis> axes = new ArrayList<>();
        Optional<Duration> every = Optional.empty();
        boolean sound = true;
        for (Cursor field : repeat.entries("a map")) {
            if (field.key().equals(EVERY)) {
                every = field.read("a duration such as 3m", Numbers::length);
                sound &= every.isPresent();
            } else {
                Optional<Repetition.Axis> axis = axis(field);
                axis.ifPresent(axes::add);
                sound &= axis.isPresent();
            }
        }
        if (axes.isEmpty() && sound) {
            repeat.error("Expected values such as {delegation: [fr, de]}, received none");
        }
        return sound && !axes.isEmpty() ? Optional.of(new Repetition(axes, every)) : Optional.empty();
    }

    /** The word that a key looks like but is not. */
    static Optional<String> slip(String key) {
        return Stream.of(PAIRS, EVERY).filter(word -> Nearest.isSlip(key, word)).findFirst();
    }

    private Optional<Repetition.Axis> axis(Cursor field) {
        if (!Words.isKebab(field.key())) {
            field.keyError(
                    "Expected the name of a placeholder (small letters, digits and single hyphens), received "
                            + Words.quote(field.key()),
                    Optional.empty());
            return Optional.empty();
        }
        Optional<List<String>> values = values(field);
        if (field.key().equals(PAIRS)) {
            return values.flatMap(list -> pairs(field, list));
        }
        return values.map(list -> new Repetition.Axis(
                List.of(field.key()), list.stream().map(List::of).toList()));
    }

    private static Optional<Repetition.Axis> pairs(Cursor field, List<String> list) {
        if (list.size() < 2) {
            field.error("Expected at least two to make pairs of, received " + list.size());
            return Optional.empty();
        }
        if (list.size() > Short.MAX_VALUE) {
            field.error("Expected at most " + Short.MAX_VALUE + " to make pairs of, received " + list.size());
            return Optional.empty();
        }
        return Optional.of(new Repetition.Axis(List.of("a", "b"), new Pairs(list)));
    }

    private Optional<List<String>> values(Cursor field) {
        if (!(field.node() instanceof Sequence)) {
            GroupMembers group = members.apply(field.node());
            if (group.list().isEmpty()) {
                field.error(
                        "Expected a list of values or a group, received "
                                + field.node().describe(),
                        group.nearest());
            }
            return Optional.of(group.list()).filter(list -> !list.isEmpty());
        }
        List<String> values = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean sound = true;
        for (Cursor item : field.items("a list of values")) {
            Optional<String> value = item.text("a value");
            sound &= value.isPresent();
            if (value.isPresent() && (!seen.add(value.get()) || value.get().length() > LONGEST)) {
                item.expected("values that differ, of at most " + LONGEST + " characters");
                sound = false;
            }
            value.ifPresent(values::add);
        }
        if (values.isEmpty() && sound) {
            field.error("Expected at least one value, received an empty list");
        }
        return sound && !values.isEmpty() ? Optional.of(values) : Optional.empty();
    }

    /** The pairs of a list in the order (1, 2), (1, 3), .., (2, 3), .., made as they are asked for. */
    private static final class Pairs extends java.util.AbstractList<List<String>> {
        private final List<String> of;

        Pairs(List<String> of) {
            this.of = of;
        }

        @Override
        public List<String> get(int index) {
            int first = 0;
            int rest = index;
            while (rest >= of.size() - 1 - first) {
                rest -= of.size() - 1 - first;
                first++;
            }
            return List.of(of.get(first), of.get(first + 1 + rest));
        }

        @Override
        public int size() {
            return of.size() * (of.size() - 1) / 2;
        }
    }
}
