package org.summitsim.analysis.blame;

/**
 * What one root has made of a lateness.
 *
 * @param kind what kind of root
 * @param of the id of the activity, person, place, resource, risk or disruption, or "" where there is none
 * @param minutes mean over all cases, minutes
 * @param share of the mean lateness, 0 to 1
 * @param often in how many of the cases, 0 to 1
 */
public record BlameShare(RootKind kind, String of, double minutes, double share, double often) {}
