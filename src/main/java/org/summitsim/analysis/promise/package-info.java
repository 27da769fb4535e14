/**
 * What it takes to keep promises: how much sooner all must be ready for a planned start, and by when people must leave to be there.
 *
 * <p>Terms. A start is <em>kept</em> when it is at most its planned start and what its contract, or else its tolerance, allows; that
 * moment is its <em>latest</em>. It is <em>ready</em> when its predecessors are done and its people are there, whether or not its
 * planned start has come. The <em>buffer</em> that it lacks is by how much sooner it would have to be ready to be kept as often as
 * wanted. A <em>departure</em> is the last one that people must make, from one place to another, between the planned entry before and
 * the planned start; what <em>lies between</em> is the time that the way and all else takes that comes after it.
 *
 * <p>May see: what {@code analysis} may see.
 *
 * <p>Read first: {@link org.summitsim.analysis.promise.PromisedStart}, then {@link org.summitsim.analysis.promise.PromiseReport}.
 */
@NullMarked
package org.summitsim.analysis.promise;

import org.jspecify.annotations.NullMarked;
