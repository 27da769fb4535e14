package org.summitsim.kernel;

/** The triangular law, with {@code min <= mode <= max} and {@code min < max}. */
record Triangular(double min, double mode, double max) implements KnownLaw {

    @Override
    public double quantile(double u) {
        double width = max - min;
        double rise = mode - min;
        if (u * width < rise) {
            return min + Math.sqrt(u * width * rise);
        }
        return max - Math.sqrt((1 - u) * width * (max - mode));
    }

    @Override
    public double cdf(double x) {
        if (x <= min) {
            return 0;
        }
        if (x >= max) {
            return 1;
        }
        double width = max - min;
        return x < mode
                ? (x - min) / width * ((x - min) / (mode - min))
                : 1 - (max - x) / width * ((max - x) / (max - mode));
    }

    @Override
    public double mean() {
        return min + ((mode - min) + (max - min)) / 3;
    }

    @Override
    public double meanUpTo(double x) {
        if (x <= min) {
            return 0;
        }
        if (x >= max) {
            return mean();
        }
        // Below x lies a triangle, or above it; a triangle's mean is two thirds of the way to its high side.
        return x < mode ? cdf(x) * (min + (x - min) * 2 / 3) : mean() - (1 - cdf(x)) * (max - (max - x) * 2 / 3);
    }
}
