package org.summitsim.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A tabulated half of a quantile function, for laws whose quantile has no closed form.
 *
 * <p>Each octave of p, from 2<sup>-k-1</sup> to 2<sup>-k</sup>, is cut into {@value #PARTS} equal segments, so the table
 * is as fine near 0 as the power law that a quantile follows there, and the segment of a p is read off its bits. In a
 * segment the quantile is the polynomial of degree 5 that has the right value and the right first and second derivative at
 * both ends (Hermite interpolation; Hörmann and Leydold 2003, doi:10.1145/945511.945517), held between the values at the
 * ends. Beyond the last octave, which random numbers of 32 bits never reach, the curve is solved as it stands.
 *
 * <p>A segment is made when it is first asked for. Two threads may both make it and then make equal ones, so no lock is
 * needed: a segment is immutable, and the result depends on p only.
 */
final class QuantileTable {

    private static final int PART_BITS = 4;
    private static final int PARTS = 1 << PART_BITS;
    private static final int OCTAVES = 40;
    private static final int MANTISSA_BITS = 52;
    private static final int CUT_BITS = MANTISSA_BITS - PART_BITS;
    private static final double BELOW_HALF = Math.nextDown(0.5);

    private final QuantileCurve curve;
    private final @Nullable Segment[] segments = new Segment[OCTAVES * PARTS];

    QuantileTable(QuantileCurve curve) {
        this.curve = curve;
    }

    /** The value at p, from 0 (exclusive) to 1/2. */
    double at(double p) {
        double inside = Math.min(p, BELOW_HALF);
        int octave = -2 - Math.getExponent(inside);
        if (!(octave < OCTAVES)) {
            return curve.solve(p);
        }
        long bits = Double.doubleToRawLongBits(inside);
        int index = octave * PARTS + (int) (bits >>> CUT_BITS & PARTS - 1);
        Segment segment = segments[index];
        if (segment == null) {
            double start = Double.longBitsToDouble(bits >>> CUT_BITS << CUT_BITS);
            segment = Segment.of(curve, start, Math.scalb(1.0, -2 - octave - PART_BITS));
            segments[index] = segment;
        }
        return segment.at(inside);
    }

    private record Segment(
            double start, double width, double x0, double c1, double c2, double c3, double c4, double c5, double x1) {

        static Segment of(QuantileCurve curve, double start, double width) {
            double x0 = curve.solve(start);
            double x1 = curve.solve(start + width);
            double d0 = width * curve.slope(x0);
            double d1 = width * curve.slope(x1);
            double e0 = -curve.logSlope(x0) * d0 * d0;
            double e1 = -curve.logSlope(x1) * d1 * d1;
            double rise = x1 - x0;
            return new Segment(
                    start,
                    width,
                    x0,
                    d0,
                    e0 / 2,
                    10 * rise - 6 * d0 - 4 * d1 - 1.5 * e0 + 0.5 * e1,
                    -15 * rise + 8 * d0 + 7 * d1 + 1.5 * e0 - e1,
                    6 * rise - 3 * d0 - 3 * d1 - 0.5 * e0 + 0.5 * e1,
                    x1);
        }

        double at(double p) {
            double s = (p - start) / width;
            double x = x0 + s * (c1 + s * (c2 + s * (c3 + s * (c4 + s * c5))));
            return Math.max(Math.min(x0, x1), Math.min(Math.max(x0, x1), x));
        }
    }
}
