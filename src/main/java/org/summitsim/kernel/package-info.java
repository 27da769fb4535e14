/**
 * The cage of the simulation library: the executive (clock and event list), random streams, sampling plans and the laws
 * of random quantities. No other room sees SSJ.
 *
 * <p>Terms: an <em>executive</em> plays events in the order of simulated time; a <em>replication</em> is one play from
 * time 0 to the end; a <em>stream</em> is the sequence of uniform numbers that belongs to one named input; a
 * <em>block</em> is {@link org.summitsim.kernel.UniformBlocks#SIZE} consecutive replications; a <em>law</em> turns one
 * uniform number into a value by inversion.
 *
 * <p>May see: SSJ, commons-math3, the JDK, jspecify. No other room of this project.
 *
 * <p>Read first: {@link org.summitsim.kernel.Executive}, then {@link org.summitsim.kernel.UniformBlocks}, then
 * {@link org.summitsim.kernel.Laws}.
 */
@NullMarked
package org.summitsim.kernel;

import org.jspecify.annotations.NullMarked;
