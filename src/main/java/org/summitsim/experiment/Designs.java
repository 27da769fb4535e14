package org.summitsim.experiment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.summitsim.analysis.AxisScale;
import org.summitsim.kernel.PointSet;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;

/** The points of sweeps. */
public final class Designs {
    private Designs() {}

    /**
     * The points of a sweep.
     *
     * @param seed of a Latin hypercube; the other designs have none
     */
    public static Points of(Sweep sweep, long seed) {
        int points = sweep.design().points();
        List<AxisScale> scales = scales(sweep);
        List<String> names = sweep.axes().stream().map(Axis::id).toList();
        return switch (sweep.design().kind()) {
            case FULL_FACTORIAL -> new Factorial(scales);
            case ONE_AT_A_TIME -> new OneAtATime(scales);
            case LATIN_HYPERCUBE -> new Spread(scales, PointSet.latinHypercube(seed, names, points));
            case SOBOL -> new Spread(scales, PointSet.sobol(names.size(), points));
        };
    }

    /** The scales of a sweep's axes. */
    public static List<AxisScale> scales(Sweep sweep) {
        return sweep.axes().stream()
                .map(axis -> AxisScale.of(axis, sweep.design().points()))
                .toList();
    }

    private static Point point(long number, List<AxisScale> scales, List<String> values) {
        List<String> changes = new ArrayList<>();
        for (int a = 0; a < values.size(); a++) {
            for (String path : scales.get(a).axis().paths()) {
                if (!values.get(a).isEmpty()) {
                    changes.add(path + "=" + values.get(a));
                }
            }
        }
        return new Point(number, values, changes);
    }

    private static void check(long number, long size) {
        if (!(number >= 0 && number < size)) {
            throw new IllegalArgumentException("Expected a point from 0 to " + (size - 1) + ", received " + number);
        }
    }

    /** Every value with every other; the last axis moves fastest. */
    private record Factorial(List<AxisScale> scales) implements Points {
        @Override
        public long size() {
            return scales.stream().mapToLong(s -> s.levels().size()).reduce(1, Math::multiplyExact);
        }

        @Override
        public Point point(long number) {
            check(number, size());
            List<String> values = new ArrayList<>();
            long rest = number;
            for (int a = scales.size() - 1; a >= 0; a--) {
                List<Sweep.Level> levels = scales.get(a).levels();
                values.add(levels.get((int) (rest % levels.size())).text());
                rest /= levels.size();
            }
            Collections.reverse(values);
            return Designs.point(number, scales, values);
        }
    }

    /** The scenario as it is, then each value of each axis alone. */
    private record OneAtATime(List<AxisScale> scales) implements Points {
        @Override
        public long size() {
            return 1 + scales.stream().mapToLong(s -> s.levels().size()).sum();
        }

        @Override
        public Point point(long number) {
            check(number, size());
            List<String> values = new ArrayList<>(Collections.nCopies(scales.size(), ""));
            long rest = number - 1;
            for (int a = 0; a < scales.size() && rest >= 0; a++) {
                List<Sweep.Level> levels = scales.get(a).levels();
                if (rest < levels.size()) {
                    values.set(a, levels.get((int) rest).text());
                }
                rest -= levels.size();
            }
            return Designs.point(number, scales, values);
        }
    }

    /** Points of a cube, spread over the axes. */
    private record Spread(List<AxisScale> scales, PointSet cube) implements Points {
        @Override
        public long size() {
            return cube.size();
        }

        @Override
        public Point point(long number) {
            check(number, size());
            List<String> values = new ArrayList<>();
            for (int a = 0; a < scales.size(); a++) {
                values.add(scales.get(a).at(cube.coordinate((int) number, a)));
            }
            return Designs.point(number, scales, values);
        }
    }
}
