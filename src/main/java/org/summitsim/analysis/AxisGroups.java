package org.summitsim.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.summitsim.model.Sweep.Level;

/** The values of an axis in few groups: each value by itself where they are few, else neighbours together. Immutable. */
public final class AxisGroups {
    /** What the group of the scenario without a change is called. */
    public static final String AS_IT_IS = "as it is";

    private final AxisScale scale;
    private final List<String> names = new ArrayList<>();
    private final List<Double> positions = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Integer, String> whole = new HashMap<>();
    private final double[] edges;

    private AxisGroups(AxisScale scale, double[] edges) {
        this.scale = scale;
        this.edges = edges;
    }

    /**
     * The groups of an axis.
     *
     * @param most how many values may each be a group; words always are
     * @param bins how many groups there are where there are more
     */
    static AxisGroups of(AxisScale scale, int most, int bins) {
        List<Level> levels = scale.countable();
        if (levels.isEmpty()) {
            return continuous(scale, bins);
        }
        AxisGroups groups = new AxisGroups(scale, new double[0]);
        if (!scale.isNumeric() || levels.size() <= most) {
            levels.forEach(level -> groups.add(level.text(), level.number().orElse(Double.NaN), List.of(level)));
            return groups;
        }
        List<Level> sorted = levels.stream()
                .sorted(Comparator.comparingDouble(l -> l.number().orElse(0)))
                .toList();
        for (int b = 0; b < bins; b++) {
            List<Level> part = sorted.subList(b * sorted.size() / bins, (b + 1) * sorted.size() / bins);
            double middle = part.stream()
                    .mapToDouble(l -> l.number().orElse(0))
                    .average()
                    .orElse(0);
            String last = part.get(part.size() - 1).text();
            groups.add(part.size() == 1 ? last : part.get(0).text() + " to " + last, middle, part);
        }
        return groups;
    }

    /** Equally likely parts, named by as few digits as tell them apart. */
    private static AxisGroups continuous(AxisScale scale, int bins) {
        double[] edges = IntStream.range(1, bins)
                .mapToDouble(b -> scale.number(scale.at((double) b / bins)))
                .toArray();
        AxisScale names = AxisScale.of(scale.axis(), bins);
        AxisGroups groups = new AxisGroups(scale, edges);
        for (int b = 0; b < bins; b++) {
            String low = b == 0 ? "" : names.at((double) b / bins);
            String high = b + 1 < bins ? names.at((b + 1.0) / bins) : "";
            String name = low.isEmpty() ? "below " + high : high.isEmpty() ? "above " + low : low + " to " + high;
            groups.add(name, scale.number(scale.at((b + 0.5) / bins)), List.of());
        }
        return groups;
    }

    private void add(String name, double position, List<Level> members) {
        members.forEach(level -> known.put(level.text(), names.size()));
        if (members.size() > 1) {
            whole.put(names.size(), scale.text(position));
        }
        names.add(name);
        positions.add(position);
    }

    /** The same behind a group of its own for the scenario as it is. */
    AxisGroups behindBase() {
        AxisGroups groups = new AxisGroups(scale, edges);
        groups.add(AS_IT_IS, Double.NaN, List.of());
        groups.known.put("", 0);
        for (int k = 0; k < size(); k++) {
            groups.add(names.get(k), positions.get(k), List.of());
        }
        known.forEach((value, group) -> groups.known.put(value, group + 1));
        whole.forEach((group, middle) -> groups.whole.put(group + 1, middle));
        return groups;
    }

    /** How many there are. */
    public int size() {
        return names.size();
    }

    /** What a group is called. */
    public String name(int group) {
        return names.get(group);
    }

    /** The middle of a group, as a scenario has it; of words and where it is one value, that. */
    String middle(int group) {
        return whole.getOrDefault(group, names.get(group));
    }

    /** Whether it has numbers. */
    boolean isNumeric() {
        return scale.isNumeric();
    }

    /** Where the middle of a group lies on the axis, in its unit; NaN of words. */
    public double position(int group) {
        return positions.get(group);
    }

    /** The group of a value that was played; -1 if it has none. */
    int of(String value) {
        Integer group = known.get(value);
        if (group != null || edges.length == 0) {
            return group == null ? -1 : group;
        }
        double number = scale.number(value);
        if (!Double.isFinite(number)) {
            return -1;
        }
        int above = 0;
        while (above < edges.length && edges[above] <= number) {
            above++;
        }
        return above;
    }
}
