/**
 * The local page: a programme and its results in a browser on the same machine.
 *
 * <p>Terms. The <em>page</em> is served to the local machine only and loads nothing from a network. A <em>request</em> names
 * a scenario and what to change in it; the answer is made by the rooms below.
 *
 * <p>May see: every room below it, and the JDK's own HTTP server. No rule of play and no measure is worked out here.
 *
 * <p>Read first: {@code org.summitsim.experiment} for what can be asked, {@code org.summitsim.report} for how it looks.
 */
@NullMarked
package org.summitsim.web;

import org.jspecify.annotations.NullMarked;
