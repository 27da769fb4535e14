package org.summitsim.kernel;

import umontreal.ssj.hups.SobolSequence;

/** The beginning of the Sobol sequence, without randomisation. */
final class SobolPoints implements PointSet {
    /** The axes for which the library knows direction numbers. */
    static final int MOST_AXES = 360;

    private static final int DIGITS = 31;

    private final SobolSequence sequence;
    private final int size;
    private final double cells;

    SobolPoints(int axes, int size) {
        if (!(axes >= 1 && axes <= MOST_AXES && size >= 1)) {
            throw new IllegalArgumentException("Expected from 1 to " + MOST_AXES
                    + " axes and at least 1 point, received " + axes + " and " + size);
        }
        int log = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
        this.size = size;
        cells = 1L << log;
        sequence = new SobolSequence(Math.max(1, log), DIGITS, axes);
    }

    @Override
    public int size() {
        return size;
    }

    /** The library's number is the lower end of a cell, but for some 2<sup>-55</sup>. */
    @Override
    public double coordinate(int point, int axis) {
        return (Math.floor(sequence.getCoordinate(point, axis) * cells) + 0.5) / cells;
    }
}
