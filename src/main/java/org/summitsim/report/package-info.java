/**
 * Results out: tables, {@code summary.json}, charts, one page of HTML, and what stands on the terminal.
 *
 * <p>Terms. A <em>table</em> is tidy: one row per thing, units in the header. The <em>manifest</em> says what made the
 * files: version, scenario, seed, number of replications, and a hash of each file. The <em>S-curve</em> shows the chance of
 * being done by each time of day.
 *
 * <p>May see: every room below it, JFreeChart, Batik and PDFBox (charts as PNG, SVG and PDF), Jackson (JSON), FastCSV
 * (tables).
 *
 * <p>Files keep full precision; what people read is rounded to minutes and whole percents. A file is written under a
 * temporary name and moved, so that no reader sees half of it. Wall-clock time appears in none that is compared by bytes.
 *
 * <p>Read first: the writer of the whole output folder, then the one file that you came for.
 */
@NullMarked
package org.summitsim.report;

import org.jspecify.annotations.NullMarked;
