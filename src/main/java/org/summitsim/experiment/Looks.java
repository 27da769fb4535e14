package org.summitsim.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.stream.IntStream;
import org.summitsim.kernel.SamplingPlan;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.network.TimeLine;

/**
 * When a run looks whether it knows enough (rule 33 of the rules of play): after {@value #FIRST} replications and
 * {@value #UNITS} independent units of the sampling, then half as many more each time, over whole chunks and as many as fit the
 * sampling, up to a maximum. Few looks, none of them at a handful of units, keep the error of looking often small.
 *
 * @param precision the half-width wanted
 * @param most replications at the most
 * @param sampling by which they are drawn
 * @param of what is to be known, in words
 */
record Looks(Duration precision, int most, SamplingPlan sampling, String of) {
    /** What a run is to know. */
    static final String DAY_ENDS = "the mean of every day's end";

    static final int FIRST = 1000;
    static final int UNITS = 10;

    /** In microseconds. */
    private static final double SECOND = 1e6;

    /** The replications before the first look, where there is no maximum. */
    static int first(SamplingPlan sampling) {
        int first = sampling.atLeast(FIRST);
        while (IntStream.range(0, first).map(sampling::unit).distinct().count() < UNITS) {
            first = sampling.atLeast(first + 1);
        }
        return first;
    }

    /** The replications before the first look. */
    int first() {
        return Math.min(first(sampling), most);
    }

    /** The replications before the look after that at {@code replications}. */
    int next(int replications) {
        long more = (replications * 3L + 1) / 2;
        long whole = (more + UniformBlocks.SIZE - 1) / UniformBlocks.SIZE * UniformBlocks.SIZE;
        return Math.min(sampling.atLeast((int) Math.min(whole, Integer.MAX_VALUE)), most);
    }

    /** Whether a half-width, microseconds, is small enough. */
    boolean isEnough(double halfWidth) {
        return halfWidth <= TimeLine.micros(precision);
    }

    /** What happened. */
    String words(double halfWidth, int replications) {
        String known = "the 95 % half-width of " + of + " ";
        String wanted = size((double) TimeLine.micros(precision));
        if (isEnough(halfWidth)) {
            return known + "is at most " + wanted + " (" + size(halfWidth) + " after " + replications + ")";
        }
        String reached = Double.isFinite(halfWidth) ? size(halfWidth) : "unknown, as something hardly ever happens";
        return "the most replications allowed, " + replications + "; " + known + "should be at most " + wanted
                + " and is " + reached;
    }

    /** Microseconds as minutes to hundredths; what is less than a minute as seconds to tenths. */
    private static String size(double micros) {
        boolean brief = micros < TimeLine.MINUTE;
        BigDecimal number = BigDecimal.valueOf(micros / (brief ? SECOND : TimeLine.MINUTE))
                .setScale(brief ? 1 : 2, RoundingMode.HALF_EVEN);
        String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return text + (brief ? " s" : " min");
    }
}
