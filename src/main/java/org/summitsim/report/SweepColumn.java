package org.summitsim.report;

import java.time.ZoneId;
import org.summitsim.analysis.Measure;

/**
 * A goal of a sweep as its table has it.
 *
 * @param key the full name of a measure
 * @param unit what its numbers are
 * @param zone the zone in which its moments are told
 */
public record SweepColumn(String key, Measure.Unit unit, ZoneId zone) {}
