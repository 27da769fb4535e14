package org.summitsim.kernel;

/** One half of a smooth quantile function: x as a function of the probability p of the nearer tail, p up to 1/2. */
interface QuantileCurve {

    /** The value at p, found by iteration to nearly the precision of a double. */
    double solve(double p);

    /** dx/dp at the value x. */
    double slope(double x);

    /** The derivative of the logarithm of the density at x. */
    double logSlope(double x);
}
