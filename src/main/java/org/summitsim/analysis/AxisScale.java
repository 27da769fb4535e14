package org.summitsim.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.summitsim.engine.LawBook;
import org.summitsim.kernel.Law;
import org.summitsim.model.Distribution;
import org.summitsim.model.Moment;
import org.summitsim.model.Sweep;
import org.summitsim.model.Sweep.Axis;

/**
 * An axis of a sweep between its three languages: shares of it from 0 to 1, numbers in its unit, and texts as a scenario has them.
 * Immutable.
 */
public final class AxisScale {
    /** Digits behind the point at the most: a tenth of a millisecond, where the unit is minutes. */
    private static final int MOST_DIGITS = 6;

    /** A rounded number is nearer to its own part of the axis than to the next by so much. */
    private static final double FINER = 10;

    private static final double LEAST = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double MOST = 0.95;
    private static final double SECONDS = 60;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Axis axis;
    private final List<Sweep.Level> levels;
    private final Map<String, Double> numbers = new HashMap<>();
    private final Optional<Law> law;
    private final int digits;

    private AxisScale(Axis axis, int parts) {
        this.axis = axis;
        law = axis.levels() instanceof Sweep.Drawn drawn ? Optional.of(law(axis, drawn)) : Optional.empty();
        digits = digits(parts);
        levels = levels(axis);
        levels.forEach(level -> numbers.put(level.text(), level.number().orElse(Double.NaN)));
    }

    /**
     * The scale of an axis.
     *
     * @param parts how many different values of it are played, which says how fine they have to be written
     */
    public static AxisScale of(Axis axis, int parts) {
        return new AxisScale(axis, axis.levels() instanceof Sweep.Drawn d && d.levels() > 0 ? d.levels() : parts);
    }

    private int digits(int parts) {
        double width = axis.levels() instanceof Sweep.Between b
                ? b.high() - b.low()
                : law.map(l -> l.quantile(MOST) - l.quantile(LEAST)).orElse(1.0);
        double step = width > 0 ? width / (FINER * Math.max(1, parts)) : 1;
        return (int) Math.max(0, Math.min(MOST_DIGITS, Math.ceil(-Math.log10(step))));
    }

    private List<Sweep.Level> levels(Axis of) {
        if (of.levels() instanceof Sweep.Values values) {
            return values.list();
        }
        if (of.levels() instanceof Sweep.Drawn drawn && drawn.levels() > 0) {
            Law drawnFrom = law.orElseThrow();
            return IntStream.range(0, drawn.levels())
                    .mapToObj(i -> text(drawnFrom.quantile((i + 0.5) / drawn.levels())))
                    .distinct()
                    .map(text -> new Sweep.Level(text, OptionalDouble.of(parsed(text))))
                    .toList();
        }
        return List.of();
    }

    private static Law law(Axis axis, Sweep.Drawn drawn) {
        return axis.unit() == Sweep.Unit.MINUTES
                ? LawBook.duration(drawn.distribution())
                : LawBook.number(drawn.distribution());
    }

    /** The axis. */
    public Axis axis() {
        return axis;
    }

    /** Its values; none if it is continuous. */
    public List<Sweep.Level> levels() {
        return levels;
    }

    /** All values that it can have, where they can be counted: its levels, or those of a discrete distribution; else none. */
    List<Sweep.Level> countable() {
        boolean discrete = levels.isEmpty()
                && axis.levels() instanceof Sweep.Drawn drawn
                && drawn.distribution() instanceof Distribution.Discrete;
        if (!discrete) {
            return levels;
        }
        Distribution.Discrete law = (Distribution.Discrete) ((Sweep.Drawn) axis.levels()).distribution();
        return law.values().stream()
                .sorted()
                .map(this::text)
                .distinct()
                .map(text -> new Sweep.Level(text, OptionalDouble.of(parsed(text))))
                .toList();
    }

    /** Whether its values are numbers. */
    public boolean isNumeric() {
        return axis.unit() != Sweep.Unit.WORDS;
    }

    /**
     * The value that a share of the axis lies below, as a scenario has it.
     *
     * @param share strictly between 0 and 1
     */
    public String at(double share) {
        if (!levels.isEmpty()) {
            return levels.get((int) (share * levels.size())).text();
        }
        if (axis.levels() instanceof Sweep.Between between) {
            double value = between.low() + share * (between.high() - between.low());
            return text(value);
        }
        return text(law.orElseThrow().quantile(share));
    }

    /** Its low end, as a scenario has it: of a distribution the value that one in twenty is below. */
    public String low() {
        return level(LEAST).map(Sweep.Level::text).orElseGet(() -> text(end(LEAST)));
    }

    /** Its high end, as a scenario has it: of a distribution the value that one in twenty is above. */
    public String high() {
        return level(MOST).map(Sweep.Level::text).orElseGet(() -> text(end(MOST)));
    }

    /** How far its ends are apart, in its unit; NaN of words. */
    double span() {
        return end(MOST) - end(LEAST);
    }

    /** How far a value is from the middle between the ends, in halves of what these are apart; 0 if they are not. */
    double fromMiddle(String value) {
        double half = span() / 2;
        return half > 0 ? (number(value) - end(LEAST) - half) / half : 0;
    }

    private double end(double share) {
        return level(share).map(level -> level.number().orElse(Double.NaN)).orElseGet(() -> continuousEnd(share));
    }

    private double continuousEnd(double share) {
        if (axis.levels() instanceof Sweep.Between between) {
            return share < MIDDLE ? between.low() : between.high();
        }
        return law.orElseThrow().quantile(share);
    }

    /** The lowest or the highest of its values, if it has some. */
    private Optional<Sweep.Level> level(double share) {
        Comparator<Sweep.Level> order =
                Comparator.comparingDouble(level -> level.number().orElse(Double.NaN));
        return share < MIDDLE ? levels.stream().min(order) : levels.stream().max(order);
    }

    /** A number in its unit, as a scenario has it. */
    String text(double number) {
        if (axis.unit() == Sweep.Unit.MOMENT) {
            Moment origin = axis.origin().orElseThrow();
            LocalDateTime at = origin.local().plusSeconds(Math.round(number * SECONDS));
            String zone = origin.zone().map(z -> " " + z.getId()).orElse("");
            return (at.getSecond() == 0 ? at.format(MOMENT).substring(0, 16) : at.format(MOMENT)) + zone;
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_EVEN);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return axis.unit() == Sweep.Unit.MINUTES ? plain + "m" : plain;
    }

    /** The number of a value that was played, in the unit of the axis; NaN if it has none. */
    public double number(String text) {
        Double known = numbers.get(text);
        if (known != null) {
            return known;
        }
        return text.isEmpty() || !levels.isEmpty() ? Double.NaN : parsed(text);
    }

    /** The number of a text that this scale has written. */
    private double parsed(String text) {
        if (axis.unit() == Sweep.Unit.MOMENT) {
            LocalDateTime origin = axis.origin().orElseThrow().local();
            String[] words = text.split(" ");
            LocalDateTime at = LocalDateTime.parse(words[0] + "T" + words[1]);
            return ChronoUnit.SECONDS.between(origin, at) / SECONDS;
        }
        return Double.parseDouble(axis.unit() == Sweep.Unit.MINUTES ? text.substring(0, text.length() - 1) : text);
    }
}
