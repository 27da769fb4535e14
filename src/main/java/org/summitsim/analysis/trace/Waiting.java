package org.summitsim.analysis.trace;

import org.summitsim.engine.Lack;

/**
 * An activity that could have started as far as its planned moment is concerned, or was to have started, and has not.
 *
 * @param activity which
 * @param lack what it waits for
 */
public record Waiting(int activity, Lack lack) {}
