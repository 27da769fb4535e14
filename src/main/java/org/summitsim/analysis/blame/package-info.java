/**
 * Why things slip: the lateness of every start and of every day's end, shared among the roots that made it (rule 30 of the rules
 * of play).
 *
 * <p>Terms. The <em>slip</em> of a moment is how far it lies behind the same moment of the baseline. A <em>root</em> is what
 * lateness begins with: an overrun, a late start of its own, a risk, a shortage. The <em>blame</em> of a moment is its slip, or 0
 * if it is early, shared among roots in whole microseconds. A <em>link</em> leads from a moment to the one that released it.
 *
 * <p>Formulas and an example are in {@code docs/methods.md}.
 *
 * <p>May see: what {@code analysis} may, but nothing of that room.
 *
 * <p>Read first: {@link org.summitsim.analysis.blame.Blame}, then {@code Links}.
 */
@NullMarked
package org.summitsim.analysis.blame;

import org.jspecify.annotations.NullMarked;
