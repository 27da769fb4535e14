package org.summitsim.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Demand;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/** Why a run fails by what was demanded of it, in one line. */
public final class DemandWords {
    private static final int MOST_DECIMALS = 6;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final RunResult run;
    private final Demand.Broken broken;
    private final Measure measure;
    private final Words words;
    private final ZoneId zone;

    private DemandWords(RunResult run, Demand.Broken broken) {
        this.run = run;
        this.broken = broken;
        measure = broken.demand().measure();
        words = new Words(run.network().time());
        zone = Programme.of(run).zone(measure);
    }

    /** Such as "p_due_kept(signing) is 75.2 % (95 % interval 73.3 to 77.1 %), below 90 %". */
    public static String of(RunResult run, Demand.Broken broken) {
        return new DemandWords(run, broken).line();
    }

    private String line() {
        if (!Double.isFinite(broken.value())) {
            return broken.demand().subject() + " has no figure because that never happened, which counts as "
                    + verdict();
        }
        return broken.demand().subject() + " is " + at(broken.value()) + interval() + ", " + verdict();
    }

    private String interval() {
        String over = broken.n() < run.facts().replications()
                ? ", over " + broken.n() + " of " + run.facts().replications() + " replications"
                : "";
        Optional<Interval> known = broken.interval();
        return known.map(i -> " (95 % interval " + bare(i.low()) + " to " + text(i.high()) + over + ")")
                .orElse(over);
    }

    private String verdict() {
        String limit = measure.unit() == Measure.Unit.MOMENT ? text(broken.figure()) : plain(broken.figure());
        boolean moment = measure.unit() == Measure.Unit.MOMENT;
        return switch (broken.demand().comparison()) {
                    case LESS -> moment ? "earlier than " : "below ";
                    case AT_MOST -> moment ? "not later than " : "not above ";
                    case MORE -> moment ? "later than " : "above ";
                    case AT_LEAST -> moment ? "not earlier than " : "not below ";
                }
                + limit;
    }

    /** The figure, of a moment with its date where that is not the one it is compared with. */
    private String at(double value) {
        if (measure.unit() != Measure.Unit.MOMENT) {
            return text(value);
        }
        var date = words.date(value, zone);
        return text(value) + (date.equals(words.date(broken.figure(), zone)) ? "" : " on " + Words.dayAndMonth(date));
    }

    private String text(double value) {
        return bare(value) + (Double.isFinite(value) ? unit() : "");
    }

    private String unit() {
        return switch (measure.unit()) {
            case SHARE -> " %";
            case MINUTES -> " min";
            case MOMENT, COUNT -> "";
        };
    }

    /** With as many digits as it takes to tell the value from the figure that it is compared with. */
    private String bare(double value) {
        if (!Double.isFinite(value)) {
            return Words.NEVER;
        }
        boolean minutes = measure.unit() != Measure.Unit.MOMENT || broken.figure() % TimeLine.MINUTE == 0;
        int digits = minutes ? 1 : 2;
        while (digits < MOST_DECIMALS && isHidden(digits)) {
            digits++;
        }
        return round(value, digits);
    }

    private boolean isHidden(int digits) {
        return Double.isFinite(broken.value())
                && broken.value() != broken.figure()
                && round(broken.value(), digits).equals(round(broken.figure(), digits));
    }

    private String round(double value, int digits) {
        if (measure.unit() != Measure.Unit.MOMENT) {
            return String.format(Locale.ROOT, "%." + digits + "f", scaled(value));
        }
        if (digits == 1) {
            return words.clock(value, zone);
        }
        return run.network().time().at(Math.round(value), zone).format(digits == 2 ? SECONDS : MILLIS);
    }

    /** The figure as it was written, without the noughts behind it. */
    private String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(scaled(value)).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
        return (exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString()) + unit();
    }

    private double scaled(double value) {
        return measure.unit() == Measure.Unit.SHARE ? value * 100 : value;
    }
}
