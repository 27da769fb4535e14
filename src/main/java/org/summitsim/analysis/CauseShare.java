package org.summitsim.analysis;

import org.summitsim.engine.Cause;

/**
 * How often an activity's start was bound by one thing.
 *
 * @param activity the id of the activity
 * @param cause what kind of thing
 * @param of the id of the predecessor, person, place or resource, or "" where there is none
 * @param by the id of the activity (or {@code person->entry} for a move) that released it, or ""
 * @param share of the completed starts, 0 to 1
 * @param latenessMinutes mean lateness of the starts so bound, minutes
 */
public record CauseShare(String activity, Cause cause, String of, String by, double share, double latenessMinutes) {}
