package org.summitsim.analysis;

import java.util.Optional;
import org.summitsim.analysis.blame.RootKind;
import org.summitsim.statistics.Interval;

/**
 * What a cause of lateness is blamed for, and what would really be saved if it were as planned: the mean difference of the lateness in the
 * same replications, with the same numbers, once as they are and once with this one cause at its planned value, or with one more of what was short.
 *
 * @param measure {@code day_end}, or {@code lateness} of a start with a contract
 * @param of the day's number or the activity's id
 * @param kind what kind of root
 * @param root the id of the activity, risk, disruption, resource or place
 * @param blamed mean minutes by it, of all replications; those of an activity and its parts together
 * @param saved mean minutes by which the goal is less late without it; negative if it is later
 * @param interval around that: paired t, 95 %; empty where replications are not independent or there are fewer than two
 * @param n replications in which the goal was reached both ways
 */
public record Counterfactual(
        String measure,
        String of,
        RootKind kind,
        String root,
        double blamed,
        double saved,
        Optional<Interval> interval,
        int n) {}
