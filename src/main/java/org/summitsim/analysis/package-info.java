/**
 * What trajectories say: when things really start, which promises hold, who is short, and why things slip.
 *
 * <p>Terms. <em>Punctuality</em> compares starts and finishes with what was planned, promised (<em>due</em>) or agreed
 * (<em>contract</em>). <em>Utilization</em> is the share of available time that a person or resource is engaged, travelling,
 * waiting or free. The <em>criticality index</em> of an activity is the share of replications in which it lies on the chain
 * of binding causes that leads to the goal. A <em>measure</em> is a number that has one name everywhere: in goals, in
 * columns, in {@code summary.json}.
 *
 * <p>May see: every room below it except {@code yaml}.
 *
 * <p>What it accumulates can be merged exactly: the order of merging is fixed, so the result does not depend on threads.
 *
 * <p>Read first: the measures, then the accumulator of the one that you came for.
 */
@NullMarked
package org.summitsim.analysis;

import org.jspecify.annotations.NullMarked;
