package org.summitsim.kernel;

import java.util.List;

/**
 * A way of choosing the uniform numbers of many replications. Immutable and safe for use by several threads.
 *
 * <p>Replications fall into <em>units</em> that are independent of each other and alike; only what is measured of whole units
 * says how sure a mean is. Under random sampling each replication is a unit. Numbers of replications that are not whole
 * units do not fit a plan.
 *
 * <p>Every plan but Sobol identifies an input by its name, never by its place: adding an input changes no other input's
 * numbers. Under Sobol an input is a coordinate, and those before it keep theirs.
 */
public sealed interface SamplingPlan permits RandomSampling, AntitheticSampling, LatinHypercubeSampling, SobolSampling {

    /** The name by which a user asks for this plan, in lower case. */
    String name();

    /**
     * The uniform numbers of the given inputs.
     *
     * @param seed any value; equal seeds give equal numbers
     * @param names the inputs, without duplicates; their order is the order of the columns
     * @throws IllegalArgumentException if a name occurs twice
     * @throws TooManyInputsException under Sobol if there are more than 360 inputs
     */
    UniformBlocks blocks(long seed, List<String> names);

    /**
     * The same with some of the inputs joined by copulas. The numbers of all other inputs are the same as without; of joined
     * ones antithetic pairs stay opposite and Latin hypercubes keep one number in each stratum.
     *
     * @param copulas each input and factor in one of them at most, all of them among {@code names}
     * @throws IllegalArgumentException if a copula's input is not among the names
     */
    default UniformBlocks blocks(long seed, List<String> names, List<GaussianCopula> copulas) {
        return joined(seed, blocks(seed, names), copulas);
    }

    /**
     * Blocks of this plan with some of their inputs joined.
     *
     * @param seed that of the blocks
     * @param independent what {@link #blocks(long, List)} gives
     * @param copulas see {@link #blocks(long, List, List)}
     */
    default UniformBlocks joined(long seed, UniformBlocks independent, List<GaussianCopula> copulas) {
        return copulas.isEmpty() ? independent : new CorrelatedBlocks(independent, copulas, false);
    }

    /** Whether an input is known by its name and not by its place. */
    default boolean knowsNames() {
        return true;
    }

    /** The least number of replications that fits and is at least {@code replications}; {@code Integer.MAX_VALUE} if none. */
    int atLeast(int replications);

    /** The greatest number of replications that fits and is at most {@code replications}; 0 if none does. */
    int atMost(int replications);

    /** What numbers of replications fit, in words. */
    String fitting();

    /** The number, from 0, of the unit that a replication belongs to. */
    int unit(int replication);

    /** What units are called: {@code replications}, {@code pairs}, {@code blocks} or {@code randomisations}. */
    String units();

    /** Independent uniform numbers, by name {@code random}. */
    static SamplingPlan random() {
        return new RandomSampling();
    }

    /** All plans, the simplest first. */
    static List<SamplingPlan> list() {
        return List.of(
                new RandomSampling(), new AntitheticSampling(), new LatinHypercubeSampling(), new SobolSampling());
    }

    /**
     * The plan of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static SamplingPlan of(String name) {
        return list().stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected one of "
                        + list().stream().map(SamplingPlan::name).toList() + ", received " + name));
    }
}
