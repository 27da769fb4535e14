package org.summitsim.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.TimeLine;

/**
 * The scale below a chart of differences or figures: minutes or, over long stretches, hours; percents; plain numbers.
 *
 * @param divisor what one of its units is in the numbers that are drawn
 * @param name of its unit, for people
 */
record Gauge(double divisor, String name) {
    private static final int TICKS = 12;
    private static final double LONG = 10.0 * 60 * TimeLine.MINUTE;
    private static final double[] STEPS = {1, 2, 5, 10};

    /** For numbers of a unit, of moments microseconds, that lie within a stretch of so much. */
    static Gauge of(Unit unit, double stretch) {
        return switch (unit) {
            case MOMENT -> time(1, stretch);
            case MINUTES -> time(TimeLine.MINUTE, stretch * TimeLine.MINUTE);
            case SHARE -> new Gauge(0.01, "points");
            case COUNT -> new Gauge(1, "");
        };
    }

    private static Gauge time(double micros, double stretch) {
        return stretch > LONG
                ? new Gauge(TimeLine.HOUR / micros, "hours")
                : new Gauge(TimeLine.MINUTE / micros, "minutes");
    }

    double x(double value) {
        return value / divisor;
    }

    /** An axis between two numbers, the lower one first. */
    NumberAxis axis(double from, double to) {
        NumberAxis axis = new NumberAxis(null);
        Theme.dress(axis);
        axis.setAutoRange(false);
        axis.setRange(x(from), x(to));
        DecimalFormat format = new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setTickUnit(new NumberTickUnit(step(x(to) - x(from)), format));
        return axis;
    }

    /** One of 1, 2, 5 times a power of ten. */
    private static double step(double range) {
        double power = Math.pow(10, Math.floor(Math.log10(range / TICKS)));
        for (double step : STEPS) {
            if (range / (step * power) <= TICKS) {
                return step * power;
            }
        }
        return STEPS[STEPS.length - 1] * power;
    }
}
