package org.summitsim.cli;

import java.nio.file.Path;
import org.summitsim.experiment.Points;
import org.summitsim.model.Sweep;

/**
 * A sweep that was read.
 *
 * @param sweep what it is
 * @param points its points
 * @param sha256 the SHA-256 of its file, in hexadecimal
 * @param scenario the file of its scenario
 */
record SweepFile(Sweep sweep, Points points, String sha256, Path scenario) {}
