package org.summitsim.analysis;

import java.util.OptionalDouble;

/**
 * How long somebody is kept waiting by somebody else before one activity starts: in place, while the start
 * waited for nothing else ({@code wait(of)} begins to count at the same moment).
 *
 * @param who the id of the one who waits
 * @param of the id of the one who comes last
 * @param activity the id of what they come for
 * @param share in what share of the replications that were played to the end it happens, 0 to 1
 * @param minutes the mean over all of those, minutes
 * @param halfWidth half the width of the 95 % interval of that mean, minutes; none where replications are not independent
 */
public record WaitShare(
        String who, String of, String activity, double share, double minutes, OptionalDouble halfWidth) {}
