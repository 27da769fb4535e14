/**
 * The health of a programme before it is played: what anybody who knows schedules would find doubtful on paper, as the
 * fourteen points of the DCMA do for project plans.
 *
 * <p>Terms. A <em>check</em> is one question with a fixed threshold. A <em>finding</em> is a place where the answer is bad; it is
 * <em>serious</em> where the plan cannot work as written, a <em>warning</em> where it works only with luck, a <em>note</em> where
 * something is worth knowing. <em>As planned</em> means with planned durations, each planned start being kept.
 *
 * <p>May see: what {@code analysis} may see.
 *
 * <p>Read first: {@link org.summitsim.analysis.health.Check}, the list of checks; then {@link org.summitsim.analysis.health.Health}.
 */
@NullMarked
package org.summitsim.analysis.health;

import org.jspecify.annotations.NullMarked;
