/**
 * One replication told event by event: what happened when, who then waited for what, and what was to happen next.
 *
 * <p>Terms, those of the textbooks on discrete-event simulation. An <em>event</em> is something that happens at an instant and
 * changes the state. The <em>future event list</em> holds the events that are planned at an instant, the next one first. A
 * <em>trace</em> is the list of all events of one replication.
 *
 * <p>May see: what {@code analysis} may see. It watches a player through {@link org.summitsim.engine.EventWatch} and changes nothing.
 *
 * <p>Read first: {@link org.summitsim.analysis.trace.Trace}, then {@link org.summitsim.analysis.trace.Happening}.
 */
@NullMarked
package org.summitsim.analysis.trace;

import org.jspecify.annotations.NullMarked;
