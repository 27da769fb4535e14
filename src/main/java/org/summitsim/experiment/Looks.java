package org.summitsim.experiment;

import java.time.Duration;
import org.summitsim.kernel.UniformBlocks;
import org.summitsim.network.TimeLine;

/**
 * When a run looks whether it knows enough (rule 33 of the rules of play): after {@value #FIRST} replications, then half as
 * many more each time, over whole chunks, up to a maximum. Few looks keep the error of looking often small.
 *
 * @param precision the half-width wanted
 * @param most replications at the most
 */
record Looks(Duration precision, int most) {
    static final int FIRST = 1000;

    /** The replications before the first look. */
    static int first(int most) {
        return Math.min(FIRST, most);
    }

    /** The replications before the look after that at {@code replications}. */
    int next(int replications) {
        long more = (replications * 3L + 1) / 2;
        long whole = (more + UniformBlocks.SIZE - 1) / UniformBlocks.SIZE * UniformBlocks.SIZE;
        return (int) Math.min(whole, most);
    }

    /** Whether a half-width, microseconds, is small enough. */
    boolean isEnough(double halfWidth) {
        return halfWidth <= TimeLine.micros(precision);
    }

    /** What happened. */
    String words(double halfWidth, int replications) {
        String known = "the 95 % half-width of the mean of every day's end ";
        String wanted = minutes((double) TimeLine.micros(precision)) + " min";
        if (isEnough(halfWidth)) {
            return known + "is at most " + wanted + " (" + minutes(halfWidth) + " min after " + replications + ")";
        }
        String reached =
                Double.isFinite(halfWidth) ? minutes(halfWidth) + " min" : "unknown, as some day hardly ever ends";
        return "the most replications allowed, " + replications + "; " + known + "should be at most " + wanted
                + " and is " + reached;
    }

    /** Microseconds as minutes to hundredths. */
    private static double minutes(double micros) {
        return Math.rint(micros / TimeLine.MINUTE * 100) / 100;
    }
}
