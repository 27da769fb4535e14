package org.summitsim.kernel;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * The standard normal law's functions.
 *
 * <p>The quantile is algorithm AS 241, PPND16 (Wichura 1988, doi:10.2307/2347330), relative error about
 * 10<sup>-16</sup>: a ratio of polynomials in the middle, a logarithm and a root beyond |z| = 1.44.
 */
final class StandardNormal {

    private static final double SQRT_2 = 1.4142135623730951;
    private static final double SQRT_2_PI = 2.5066282746310002;

    private static final double[] MIDDLE = {
        2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
        13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665
    };
    private static final double[] MIDDLE_BELOW = {
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1
    };
    private static final double[] SIDE = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] SIDE_BELOW = {
        1.0507500716444169e-9,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] TAIL = {
        2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] TAIL_BELOW = {
        2.0442631033899397e-15,
        1.421511758316446e-7,
        1.8463183175100548e-5,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    private StandardNormal() {}

    static double quantile(double u) {
        double q = u - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(MIDDLE, r) / polynomial(MIDDLE_BELOW, r);
        }
        double r = Math.sqrt(-FastMath.log(Math.min(u, 1 - u)));
        double z = r <= 5
                ? polynomial(SIDE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6)
                : polynomial(TAIL, r - 5) / polynomial(TAIL_BELOW, r - 5);
        return q < 0 ? -z : z;
    }

    static double cdf(double z) {
        return 0.5 * Erf.erfc(-z / SQRT_2);
    }

    static double density(double z) {
        return FastMath.exp(-0.5 * z * z) / SQRT_2_PI;
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
