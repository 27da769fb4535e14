package org.summitsim.report;

import java.util.Locale;
import org.summitsim.analysis.Measure.Unit;
import org.summitsim.network.TimeLine;
import org.summitsim.statistics.Interval;

/**
 * Differences as people read them: "12 min earlier", "4.2 points more", "2.0 to 3.5 min worse". Those of moments are given in
 * microseconds, others in the unit of their measure; of shares they are told in points of a hundred.
 */
final class Apart {
    private static final double HOUR = 60;
    private static final double LONG = 10 * HOUR;
    private static final double TENTHS_BELOW = 9.95;
    private static final double LEAST = 0.05;

    private final Unit unit;
    private final String less;
    private final String more;

    private Apart(Unit unit, String less, String more) {
        this.unit = unit;
        this.less = less;
        this.more = more;
    }

    /** Differences of a measure. */
    static Apart of(Unit unit) {
        return unit == Unit.MOMENT ? new Apart(unit, "earlier", "later") : new Apart(unit, "less", "more");
    }

    /** Differences of which more is better. */
    static Apart judged(Unit unit) {
        return new Apart(unit, "worse", "better");
    }

    /** A difference; "none" of 0, "-" where there is none to be known. */
    String signed(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        return value == 0 ? "none" : amount(value) + " " + direction(value);
    }

    /** From one difference to another. */
    String range(Interval interval) {
        double low = interval.low();
        double high = interval.high();
        if (low == high) {
            return signed(low);
        }
        if (!(Double.isFinite(low) && Double.isFinite(high))) {
            return "unknown";
        }
        if (low < 0 && high > 0) {
            boolean briefly = unit().equals(unitOf(low)) && unit().equals(unitOf(high));
            return briefly
                    ? amount(low) + " " + less + " to " + number(high) + " " + more
                    : signed(low) + " to " + signed(high);
        }
        double least = Math.min(Math.abs(low), Math.abs(high));
        double most = Math.max(Math.abs(low), Math.abs(high));
        String direction = " " + direction(low + high);
        if (amount(least).equals(amount(most))) {
            return amount(most) + direction;
        }
        boolean oneUnit = unit().equals(unitOf(least)) && unit().equals(unitOf(most));
        return (oneUnit ? number(least) : amount(least)) + " to " + amount(most) + direction;
    }

    /** How large a difference is, whatever its sign. */
    String amount(double value) {
        String of = unitOf(value);
        if (of.isEmpty() && isTime()) {
            return scaled(value) < LONG
                    ? Words.minutes(scaled(value))
                    : String.format(Locale.ROOT, "%.1f h", scaled(value) / HOUR);
        }
        return number(value) + (of.isEmpty() ? "" : " " + of);
    }

    /** A size that somebody chose, to the digit: "5 min", "1 point". */
    String limit(double value) {
        double size = scaled(value);
        String text = Numbers.of(Math.rint(size * 1000) / 1000).toPlainString();
        return text + (isTime() ? " min" : unit == Unit.SHARE ? (size == 1 ? " point" : " points") : "");
    }

    private String direction(double value) {
        return value < 0 ? less : more;
    }

    private boolean isTime() {
        return unit == Unit.MOMENT || unit == Unit.MINUTES;
    }

    private double scaled(double value) {
        double size = Math.abs(value);
        return switch (unit) {
            case MOMENT -> size / TimeLine.MINUTE;
            case SHARE -> size * 100;
            case MINUTES, COUNT -> size;
        };
    }

    private String unit() {
        return isTime() ? "min" : unit == Unit.SHARE ? "points" : "";
    }

    /** The unit behind a number; nothing where there is none, or where hours bring their own. */
    private String unitOf(double value) {
        return isTime() && Math.round(scaled(value)) >= HOUR ? "" : unit();
    }

    private String number(double value) {
        double size = scaled(value);
        if (size == 0) {
            return "0";
        }
        if (size < LEAST) {
            return "under 0.1";
        }
        return String.format(Locale.ROOT, size < TENTHS_BELOW || unit == Unit.SHARE ? "%.1f" : "%.0f", size);
    }
}
