package org.summitsim.cli;

import java.nio.file.Path;
import java.util.function.LongFunction;
import org.summitsim.experiment.Points;
import org.summitsim.model.Sweep;

/**
 * A sweep that was read.
 *
 * @param sweep what it is
 * @param points its points, for the seed of all random numbers
 * @param sha256 the SHA-256 of its file, in hexadecimal
 * @param scenario the file of its scenario
 */
record SweepFile(Sweep sweep, LongFunction<Points> points, String sha256, Path scenario) {}
