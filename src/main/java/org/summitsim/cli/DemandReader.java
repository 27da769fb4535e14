package org.summitsim.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitsim.analysis.Demand;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.PlannedMeasures;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Targets;
import org.summitsim.engine.Play;
import org.summitsim.model.Goal;
import org.summitsim.model.Problem.Severity;
import org.summitsim.statistics.Summary;
import org.summitsim.yaml.LocatedProblem;
import org.summitsim.yaml.TargetText;

/** Reads demands such as {@code p90(day_end(1)) > day 1 23:00} of one scenario. */
final class DemandReader {
    private static final Pattern FORM = Pattern.compile("([^<>]+)(<=|>=|<|>)([^<>=]*)");
    private static final Pattern OTHER_SIGN =
            Pattern.compile("([^<>=!\u2260\u2264\u2265]+)(=<|=>|==?|!=|<>|[\u2260\u2264\u2265])([^<>=]*)");
    private static final List<String> SIGNS_LESS = List.of("=<", "\u2264");
    private static final Pattern QUANTILE = Pattern.compile("p(\\d+)\\((.+)\\)");

    private static final String CLOCK = "\\d{1,2}:\\d{2}";

    private final RunResult planned;
    private final MeasureNames names;

    DemandReader(Play play) {
        planned = PlannedMeasures.run(play);
        names = MeasureNames.of(play);
    }

    /** What is wrong with an expression. */
    static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String expression;
        private final int column;
        private final String hint;

        private Refused(String expression, int column, String message, String hint) {
            super(message);
            this.expression = expression;
            this.column = column;
            this.hint = hint;
        }

        /** As people read it. */
        String text() {
            return new LocatedProblem(
                            DemandOptions.FAIL_IF,
                            1,
                            column + 1,
                            List.of(),
                            Severity.ERROR,
                            String.valueOf(getMessage()),
                            Optional.of(hint).filter(h -> !h.isEmpty()),
                            expression)
                    .format();
        }
    }

    /**
     * Reads an expression.
     *
     * @throws Refused if it is wrong
     */
    Demand read(String expression) {
        Matcher matcher = FORM.matcher(expression);
        refuseOtherSigns(expression);
        if (!matcher.matches()) {
            throw new Refused(
                    expression,
                    0,
                    "Expected a measure, one of " + String.join(" ", Demand.Comparison.signs())
                            + " and a figure, received \"" + expression + "\"",
                    "p_due_kept(lunch) < 0.9");
        }
        String subject = matcher.group(1).replaceAll("\\s", "");
        refuseTurned(expression, matcher);
        Matcher quantile = QUANTILE.matcher(subject);
        boolean isQuantile = quantile.matches();
        Measure measure = measure(expression, isQuantile ? quantile.group(2) : subject);
        OptionalInt percent =
                isQuantile ? OptionalInt.of(percent(expression, quantile.group(1), measure)) : OptionalInt.empty();
        Demand.Comparison comparison = Demand.Comparison.find(matcher.group(2)).orElseThrow();
        Goal.Target figure = figure(expression, matcher.start(3), measure);
        return new Demand(measure, percent, comparison, figure);
    }

    /** A figure before the measure. */
    private void refuseTurned(String expression, Matcher matcher) {
        String right = matcher.group(3).replaceAll("\\s", "");
        if (names.find(right).isPresent()) {
            String sign = matcher.group(2).replace('<', '-').replace('>', '<').replace('-', '>');
            throw new Refused(
                    expression,
                    0,
                    "Expected the measure first and then the figure, received \"" + expression + "\"",
                    right + " " + sign + " " + matcher.group(1).strip());
        }
    }

    /** Signs that other languages have. */
    private static void refuseOtherSigns(String expression) {
        Matcher other = OTHER_SIGN.matcher(expression);
        if (other.matches()) {
            String sign = other.group(2);
            String meant = sign.equals("=>") || sign.equals("\u2265") ? ">=" : SIGNS_LESS.contains(sign) ? "<=" : "<";
            throw new Refused(
                    expression,
                    other.start(2),
                    "Expected one of " + String.join(" ", Demand.Comparison.signs()) + ", received \"" + sign + "\"",
                    other.group(1).strip() + " " + meant + " " + other.group(3).strip());
        }
    }

    private Measure measure(String expression, String key) {
        return names.find(key)
                .orElseThrow(() -> new Refused(
                        expression,
                        0,
                        MeasureNames.RULE + "\"" + key + "\"",
                        names.meant(key).orElse("")));
    }

    private static int percent(String expression, String digits, Measure measure) {
        if (measure.unit() == Measure.Unit.SHARE) {
            throw new Refused(
                    expression,
                    0,
                    "Expected a quantile of a moment, a duration or a number, received one of the share "
                            + measure.key(),
                    measure.key());
        }
        return Summary.PERCENTS.stream()
                .filter(p -> digits.equals(String.valueOf(p)))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        expression,
                        0,
                        "Expected one of "
                                + Summary.PERCENTS.stream().map(p -> "p" + p).collect(Collectors.joining(", "))
                                + ", received \"p" + digits + "\"",
                        ""));
    }

    private Goal.Target figure(String expression, int from, Measure measure) {
        String text = expression.substring(from).strip();
        int column = text.isEmpty() ? from : expression.indexOf(text, from);
        try {
            Goal.Target figure =
                    TargetText.parse(text, planned.network().scenario().clock().dayOne());
            if (Targets.fits(figure, measure)) {
                Targets.figure(figure, measure, planned);
                return figure;
            }
        } catch (IllegalArgumentException e) {
            if (measure.unit() == Measure.Unit.MOMENT && text.contains(":") && !text.matches(CLOCK)) {
                throw new Refused(expression, column, String.valueOf(e.getMessage()), "");
            }
        }
        throw new Refused(
                expression,
                column,
                "Expected " + Targets.expected(measure) + " for " + measure.key() + ", received \"" + text + "\"",
                meant(text, measure));
    }

    /** How a figure is written here that is understood elsewhere; "" where nothing is known. */
    private static String meant(String text, Measure measure) {
        boolean number = text.matches("\\d+(\\.\\d+)?");
        return switch (measure.unit()) {
            case SHARE ->
                number && Double.parseDouble(text) <= 100
                        ? new BigDecimal(text)
                                        .movePointLeft(2)
                                        .stripTrailingZeros()
                                        .toPlainString() + " or " + text + " %"
                        : "";
            case MINUTES -> number ? text + "m" : "";
            case MOMENT -> text.matches(CLOCK) ? "day " + day(measure) + " " + text : "";
            case COUNT -> "";
        };
    }

    private static String day(Measure measure) {
        return measure.name().equals("day_end") ? measure.of() : "1";
    }
}
