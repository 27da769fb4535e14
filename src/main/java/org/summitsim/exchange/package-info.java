/**
 * Other people's formats: calendars (iCalendar), project plans (MS Project), benchmark networks (PSPLIB), in and out.
 *
 * <p>Terms. An <em>import</em> makes a scenario from a foreign file and says what it could not take over; an
 * <em>export</em> writes a programme or its results so that another program can read them.
 *
 * <p>May see: {@code model}, {@code network}, {@code analysis}, {@code experiment}, {@code yaml}.
 *
 * <p>A foreign file is as hostile as any other until it is read: sizes and depths are limited.
 *
 * <p>Read first: {@code org.summitsim.model}, the form that everything is translated from and to.
 */
@NullMarked
package org.summitsim.exchange;

import org.jspecify.annotations.NullMarked;
