/**
 * Many replications: of one scenario, of its variants, of a sweep; in threads; until enough is known.
 *
 * <p>Terms. A <em>seed</em> fixes every random number of an experiment. Replications are cut into <em>chunks</em> of fixed
 * size that are merged in order. <em>Common random numbers</em> means that variants are played with the same inputs, so that
 * their difference is not noise. The <em>half-width</em> is half the length of a confidence interval; a <em>stopping
 * rule</em> goes on until it is small enough.
 *
 * <p>May see: every room below it except {@code yaml}. It is given a function from patches to scenarios and never learns
 * what a file looks like.
 *
 * <p>Results are the same bytes for every number of threads.
 *
 * <p>Read first: the experiment and its options, then how chunks are played and merged.
 */
@NullMarked
package org.summitsim.experiment;

import org.jspecify.annotations.NullMarked;
