package org.summitsim.yaml;

import java.util.List;
import org.summitsim.model.Distribution;

/** Between what values a distribution lies, in its own unit; the ends may be infinite. */
record Support(double low, double high) {
    private static final double TAIL = 0.1;
    private static final int STEPS = 200;
    private static final double ROUNDING = 1e-9;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** {@code of} on the condition that it lies in [low, high], if that can be. */
    static Distribution truncate(Distribution of, double low, double high) {
        Distribution truncated = new Distribution.Truncated(of, low, high);
        Support inner = of(of);
        if (!(inner.low <= high && inner.high >= low)) {
            throw new Misread("Expected limits that truncate(d, lo, hi) can meet, received limits outside of d");
        }
        return truncated;
    }

    /**
     * The distribution, if it can be a duration: at least 0 always, or normal with a mean of at least 0 (which is then
     * conditioned on being at least 0).
     *
     * @throws Misread if it can be negative
     */
    static Distribution notNegative(Distribution distribution, String text) {
        if (distribution instanceof Distribution.Normal normal && normal.mean() >= 0) {
            return distribution;
        }
        if (!(of(distribution).low >= 0)) {
            String hint = distribution instanceof Distribution.Constant ? "" : "truncate(.., 0m, ..)";
            throw Misread.expected("what is never negative", text, hint);
        }
        return distribution;
    }

    static Support of(Distribution distribution) {
        if (distribution instanceof Distribution.Mixture mixture) {
            return hull(mixture.parts().stream().map(Support::of).toList());
        }
        if (distribution instanceof Distribution.Truncated t) {
            Support inner = of(t.of());
            return new Support(Math.max(inner.low, t.low()), Math.min(inner.high, t.high()));
        }
        if (distribution instanceof Distribution.Shifted s) {
            Support inner = of(s.of());
            return new Support(inner.low + s.by(), inner.high + s.by());
        }
        return distribution instanceof Distribution.Normal ? new Support(-INFINITY, INFINITY) : limited(distribution);
    }

    private static Support limited(Distribution distribution) {
        if (distribution instanceof Distribution.Constant c) {
            return new Support(c.value(), c.value());
        }
        if (distribution instanceof Distribution.Uniform u) {
            return new Support(u.low(), u.high());
        }
        if (distribution instanceof Distribution.Triangular t) {
            return new Support(t.min(), t.max());
        }
        if (distribution instanceof Distribution.Pert p) {
            return new Support(p.min(), p.max());
        }
        if (distribution instanceof Distribution.Beta b) {
            return new Support(b.min(), b.max());
        }
        if (distribution instanceof Distribution.Discrete d) {
            return hull(d.values().stream().map(v -> new Support(v, v)).toList());
        }
        if (distribution instanceof Distribution.Empirical e) {
            return hull(e.values().stream().map(v -> new Support(v, v)).toList());
        }
        return distribution instanceof Distribution.Trigen t ? trigen(t) : new Support(0, INFINITY);
    }

    private static Support hull(List<Support> parts) {
        return new Support(
                parts.stream().mapToDouble(Support::low).min().orElse(0),
                parts.stream().mapToDouble(Support::high).max().orElse(0));
    }

    /**
     * The ends of a triangle of which the 10 % and 90 % points are known. With u and v the widths below and above the mode and
     * d, e those to the two points, (u - d)^2 = 0.1 (u + v) u and the same for v and e; iterating from d and e upwards
     * converges, as the step is a contraction of factor at most 0.45.
     */
    private static Support trigen(Distribution.Trigen t) {
        double below = t.mode() - t.p10();
        double above = t.p90() - t.mode();
        double u = below;
        double v = above;
        for (int i = 0; i < STEPS; i++) {
            double width = u + v;
            u = below + Math.sqrt(TAIL * width * u);
            v = above + Math.sqrt(TAIL * width * v);
        }
        double low = t.mode() - u;
        return new Support(Math.abs(low) < ROUNDING ? 0 : low, t.mode() + v);
    }
}
