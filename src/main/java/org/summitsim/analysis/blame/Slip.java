package org.summitsim.analysis.blame;

import java.util.List;

/**
 * How late something is, and by what. The minutes of the shares add up to the lateness, up to the rounding of numbers.
 *
 * @param of the id of an activity or the number of a day, "" for the whole programme
 * @param cases in how many replications there was something to be late: starts, ends of the day, completed replications
 * @param minutes mean lateness over them: of a start behind its planned start (without one: behind the baseline), of a day's end
 *     behind that of the baseline, of the programme {@code lateness_total}
 * @param shares by root, those with most minutes first
 * @param buffered what buffer took off late starts before they got there, mean minutes; 0 for what is no activity
 * @param recovered by how much less late it ended than it started, mean minutes; 0 for what is no activity
 */
public record Slip(String of, long cases, double minutes, List<BlameShare> shares, double buffered, double recovered) {
    public Slip {
        shares = List.copyOf(shares);
    }
}
