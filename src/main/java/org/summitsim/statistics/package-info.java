/**
 * Numbers about numbers, with no noun of a summit: mergeable moments, quantiles, confidence intervals, summaries,
 * histograms and empirical distributions.
 *
 * <p>Terms: an <em>interval</em> is a confidence interval with the level and the method that gave it; a
 * <em>quantile</em> of p is a value that a share p of a sample does not exceed, by the definition in
 * {@link org.summitsim.statistics.Quantiles}.
 *
 * <p>May see: commons-math3, the JDK, jspecify. No other room of this project.
 *
 * <p>Read first: {@link org.summitsim.statistics.Summary}.
 */
@NullMarked
package org.summitsim.statistics;

import org.jspecify.annotations.NullMarked;
