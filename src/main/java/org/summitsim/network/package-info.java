/**
 * A scenario compiled to an indexed network: arrays that a simulation can walk without looking up a name.
 *
 * <p>Terms. The <em>compiler</em> gives each activity, person, place and resource an <em>index</em>. A
 * <em>precedence</em> becomes an edge between indices, a person's day an <em>itinerary</em>, a way between places a
 * <em>transfer</em>. A <em>cycle</em> is a chain of precedences that comes back to itself and can never start. The
 * <em>critical path</em> is the longest chain under given durations; <em>slack</em> is how much an activity may slip before
 * it lengthens that chain.
 *
 * <p>May see: {@code model}. Planned durations come in as an array, because working them out is the duty of
 * {@code engine}.
 *
 * <p>Times are whole microseconds since the scenario's clock start; they are converted here, once.
 *
 * <p>Read first: the network itself, then the compiler that makes it.
 */
@NullMarked
package org.summitsim.network;

import org.jspecify.annotations.NullMarked;
