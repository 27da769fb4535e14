/**
 * Who goes where with whom and with what, as planned, and how that goes: what cards of people and sheets of vehicles and rooms are
 * made of.
 *
 * <p>Terms. A <em>ride</em> is a way that people go together. A <em>duty</em> is a stretch of time that a vehicle or an aircraft is
 * taken, by a ride or by an entry of the programme. Its <em>margin</em> is how long before it a unit of the vehicle is ready again:
 * by so much what the vehicle does before may be late before this is.
 *
 * <p>May see: what {@code analysis} may see.
 *
 * <p>Read first: {@link org.summitsim.analysis.itinerary.Itineraries}.
 */
@NullMarked
package org.summitsim.analysis.itinerary;

import org.jspecify.annotations.NullMarked;
