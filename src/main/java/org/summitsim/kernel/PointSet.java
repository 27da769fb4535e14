package org.summitsim.kernel;

import java.util.List;

/** Points of a unit cube, one coordinate for each axis. Immutable and safe for use by several threads. */
public interface PointSet {
    /** How many there are. */
    int size();

    /**
     * A coordinate of a point, strictly between 0 and 1.
     *
     * @param point from 0, below {@link #size()}
     * @param axis from 0
     */
    double coordinate(int point, int axis);

    /**
     * A Latin hypercube: each axis is cut into as many strata of equal width as there are points, and of each the middle is taken
     * once, in a random order that belongs to the seed and the name of the axis (McKay, Beckman and Conover 1979,
     * doi:10.2307/1268522; the middles are the lattice of Patterson 1954). Keeps 4 bytes for each point and axis.
     *
     * @param names the axes; another axis changes none before it
     * @param size at least 1
     */
    static PointSet latinHypercube(long seed, List<String> names, int size) {
        return new LatinHypercubePoints(seed, names, size);
    }

    /**
     * The first points of the Sobol sequence (Sobol 1967, doi:10.1016/0041-5553(67)90144-9), in the order of Antonov and Saleev
     * 1979 (doi:10.1016/0041-5553(79)90085-5), each in the middle of its cell: with m the least number for which 2<sup>m</sup> points
     * are enough, 2<sup>-m-1</sup> beyond the published coordinate. So of 2<sup>m</sup> points one lies in each stratum.
     *
     * @param axes from 1 to {@value SobolPoints#MOST_AXES}
     * @param size at least 1
     */
    static PointSet sobol(int axes, int size) {
        return new SobolPoints(axes, size);
    }
}
