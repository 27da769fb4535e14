/**
 * The command line {@code summit}: its options, its wiring of the other rooms, its exit codes.
 *
 * <p>Terms. A <em>command</em> ({@code run}, {@code validate}) reads its options, calls one thing in a room below, and turns
 * the result into lines and an <em>exit code</em>: 0 for done, other numbers for what the help says. An expected failure
 * prints what is wrong and how to mend it, never a stack trace.
 *
 * <p>May see: every room below it, and picocli.
 *
 * <p>Read first: {@code Main}, then the command that you came for.
 */
@NullMarked
package org.summitsim.cli;

import org.jspecify.annotations.NullMarked;
