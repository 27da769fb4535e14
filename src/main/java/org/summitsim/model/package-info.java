/**
 * What a summit <em>is</em>: immutable records, each valid by construction, and nothing that happens to them.
 *
 * <p>Terms. A <em>scenario</em> is the whole programme. Its <em>activities</em> are <em>meetings</em> (people at a place,
 * perhaps with an <em>agenda</em> of items) and <em>legs</em> (a journey in phases). A <em>precedence</em> ties the start or
 * finish of one activity to that of another, with a <em>lag</em>. A <em>resource</em> has a <em>capacity</em> that
 * activities seize and give back. A <em>distribution</em> says how long something may take; a <em>risk</em> adds to it or
 * multiplies it; a <em>variant</em> is the same scenario with some values changed. A <em>problem</em> is what is wrong with
 * a scenario, with the path of the value that is wrong.
 *
 * <p>May see: the JDK only. Every other room that speaks of a summit sees this one.
 *
 * <p>Times at this floor are dates with a zone and {@link java.time.Duration}s; collections are copied on the way in.
 *
 * <p>Read first: {@code Scenario}, the root of the tree, then the record that you came for.
 */
@NullMarked
package org.summitsim.model;

import org.jspecify.annotations.NullMarked;
