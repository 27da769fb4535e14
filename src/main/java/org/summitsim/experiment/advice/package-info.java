/**
 * Where spare minutes help most: a search over a programme with entries planned earlier or later, on common random numbers.
 *
 * <p>Terms. A <em>placement</em> is a gap into which minutes may be put, with what is planned at another time for it: an entry and all
 * that follows later, what goes before it earlier, or the entry alone later. A <em>step</em> is the least that is put anywhere.
 *
 * <p>May see: what {@code experiment} may see. It is given a function from shifted starts to something playable and never learns
 * what a file looks like.
 *
 * <p>Read first: {@link org.summitsim.experiment.advice.Placement}, then {@link org.summitsim.experiment.advice.Advisor}.
 */
@NullMarked
package org.summitsim.experiment.advice;

import org.jspecify.annotations.NullMarked;
