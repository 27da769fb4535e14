package org.summitsim.report;

import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.summitsim.network.TimeLine;

/** The clock times below a chart: moments of a time line on the clocks of one zone. */
final class TimeAxis {
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440};
    /** About what names leave of a chart. */
    private static final double WIDE = 0.75;

    private static final int NIGHT_FALLS = 22;
    private static final int DAY_BREAKS = 6;

    private final TimeLine time;
    private final ZoneId zone;
    private final double from;
    private final double to;

    /**
     * An axis between two moments.
     *
     * @param from microseconds since the clock's start
     * @param to the same, above {@code from}
     */
    TimeAxis(TimeLine time, ZoneId zone, double from, double to) {
        this.time = time;
        this.zone = zone;
        this.from = from;
        this.to = to;
    }

    /** Where a moment lies on the axis: milliseconds since 1970. */
    double x(double micros) {
        return time.start().toEpochMilli() + micros / 1000;
    }

    /** The same stretch on the clocks of another zone. */
    TimeAxis in(ZoneId other) {
        return new TimeAxis(time, other, from, to);
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** The axis with at most {@code ticks} clock times. */
    DateAxis axis(int ticks) {
        DateAxis axis = new DateAxis(null, TimeZone.getTimeZone(zone), Locale.ROOT);
        Theme.dress(axis);
        axis.setRange(x(from), x(to));
        int step = step(ticks);
        boolean days = step >= STEPS[STEPS.length - 1];
        axis.setDateFormatOverride(format(days));
        axis.setTickUnit(unit(step), false, true);
        return axis;
    }

    private static DateTickUnit unit(int minutes) {
        int day = STEPS[STEPS.length - 1];
        if (minutes >= day) {
            return new DateTickUnit(DateTickUnitType.DAY, minutes / day);
        }
        return minutes < 60
                ? new DateTickUnit(DateTickUnitType.MINUTE, minutes)
                : new DateTickUnit(DateTickUnitType.HOUR, minutes / 60);
    }

    private int step(int ticks) {
        double minutes = (to - from) / TimeLine.MINUTE;
        for (int step : STEPS) {
            if (minutes / step <= ticks) {
                return step;
            }
        }
        int day = STEPS[STEPS.length - 1];
        return (int) Math.ceil(minutes / day / ticks) * day;
    }

    private DateFormat format(boolean days) {
        DateFormat format = new SimpleDateFormat(days ? "d.M." : "HH:mm", Locale.ROOT);
        format.setTimeZone(TimeZone.getTimeZone(zone));
        return format;
    }

    /** Writes the dates into a plot, each beside its midnight, and the first at the beginning. */
    void dates(XYPlot plot, double y) {
        dates(plot, y, WIDE * Theme.WIDTH);
    }

    /** The same in a plot so many pixels wide, where a date that does not fit is left out. */
    void dates(XYPlot plot, double y, double pixels) {
        ZonedDateTime first = time.at(Math.round(from), zone);
        LocalDate last = time.at(Math.round(to), zone).toLocalDate();
        for (LocalDate date = first.toLocalDate(); !date.isAfter(last); date = date.plusDays(1)) {
            double midnight = date.atStartOfDay(zone).toInstant().toEpochMilli();
            double next = date.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
            double end = Math.min(x(to), next);
            double begin = Math.max(x(from), midnight);
            String words = " " + Words.shortDate(date);
            if (FixedMetrics.width(Theme.SMALL, words) <= room(end - begin, pixels)) {
                XYTextAnnotation text = new XYTextAnnotation(words, begin, y);
                text.setFont(Theme.SMALL);
                text.setPaint(Theme.INK);
                text.setTextAnchor(TextAnchor.CENTER_LEFT);
                plot.addAnnotation(text);
            }
        }
    }

    /** How many pixels a stretch of milliseconds has on the axis. */
    private double room(double millis, double pixels) {
        return millis * 1000 / (to - from) * pixels;
    }

    /** Shades the nights, 22:00 to 06:00, behind a plot. */
    void nights(XYPlot plot) {
        ZonedDateTime first = time.at(Math.round(from), zone);
        LocalDate last = time.at(Math.round(to), zone).toLocalDate();
        for (LocalDate date = first.toLocalDate().minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
            double dusk = date.atTime(NIGHT_FALLS, 0).atZone(zone).toInstant().toEpochMilli();
            double dawn = date.plusDays(1)
                    .atTime(DAY_BREAKS, 0)
                    .atZone(zone)
                    .toInstant()
                    .toEpochMilli();
            double low = Math.max(dusk, x(from));
            double high = Math.min(dawn, x(to));
            if (low < high) {
                plot.addDomainMarker(new IntervalMarker(low, high, Theme.NIGHT), Layer.BACKGROUND);
            }
        }
    }
}
