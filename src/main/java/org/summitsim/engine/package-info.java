/**
 * One replication, start to end: an array of random inputs goes in, a trajectory comes out, and nothing else happens.
 *
 * <p>Terms. A <em>replication</em> is one play of the programme. An <em>input</em> is one uniform number that stands for
 * one uncertain thing (a duration, a lag, an outcome, a risk). A <em>trajectory</em> is what happened: when each activity
 * started and finished, and the <em>binding cause</em>, the last condition that kept it from starting earlier. The
 * <em>baseline</em> is the same play with everything as planned.
 *
 * <p>May see: {@code model}, {@code network}, {@code kernel}. It reaches the simulation library only through the seam of
 * {@code kernel}.
 *
 * <p>Pure: equal inputs give equal trajectories, on every thread and every JDK. In the steady state a replication
 * allocates nothing and looks up no name; an engine belongs to one thread.
 *
 * <p>Read first: the trajectory, then the loop that fills it.
 */
@NullMarked
package org.summitsim.engine;

import org.jspecify.annotations.NullMarked;
