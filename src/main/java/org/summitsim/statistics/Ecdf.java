package org.summitsim.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The empirical distribution function as the points of an S-curve: F(x) = (number of values that are at most x) / n.
 * Immutable.
 *
 * <p>A sample with more different values than points are wanted is thinned to order statistics at equal steps of F, with
 * the least and the greatest kept; each point that remains is exact. Infinite values count in n but give no point, so a
 * curve with such values ends below 1.
 *
 * @param points in increasing order of value
 */
public record Ecdf(List<Point> points) {

    /**
     * One point of the curve.
     *
     * @param value finite
     * @param share of the sample that is at most {@code value}, above 0 and at most 1
     */
    public record Point(double value, double share) {}

    /** Copies the points. */
    public Ecdf {
        points = List.copyOf(points);
    }

    /**
     * The curve of a sample.
     *
     * @param values in any order, without NaN
     * @param maxPoints at least 2
     * @throws IllegalArgumentException if {@code maxPoints} is below 2 or a value is NaN
     */
    public static Ecdf of(double[] values, int maxPoints) {
        if (!(maxPoints >= 2)) {
            throw new IllegalArgumentException("Expected at least two points, received " + maxPoints);
        }
        List<Point> all = allPoints(values);
        if (all.size() <= maxPoints) {
            return new Ecdf(all);
        }
        List<Point> kept = new ArrayList<>();
        double first = all.get(0).share();
        double step = (all.get(all.size() - 1).share() - first) / (maxPoints - 1);
        for (Point point : all) {
            // The small allowance keeps a point that rounding put just before its turn.
            if (point.share() >= first + kept.size() * step - 1e-12) {
                kept.add(point);
            }
        }
        return new Ecdf(kept);
    }

    private static List<Point> allPoints(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n > 0 && Double.isNaN(sorted[n - 1])) {
            throw new IllegalArgumentException("Expected numbers, received NaN");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            boolean lastOfItsValue = i + 1 == n || sorted[i] < sorted[i + 1];
            if (lastOfItsValue && Double.isFinite(sorted[i])) {
                points.add(new Point(sorted[i], (i + 1.0) / n));
            }
        }
        return points;
    }
}
