package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.SweepFindings.Level;
import org.summitsim.analysis.SweepFindings.Model;
import org.summitsim.analysis.SweepFindings.OfGoal;
import org.summitsim.analysis.SweepFindings.Term;
import org.summitsim.analysis.SweepGoal;
import org.summitsim.model.Sweep;
import org.summitsim.statistics.Interval;
import org.summitsim.statistics.LinearModel;

/** What the line through the points of a sweep says, as sentences and as rows of a table. */
final class SlopeWords {
    static final List<String> HEADER = List.of("what changes", ">by", ">changes it by", ">95 % interval");

    /** Below this share a line leaves out too much to be trusted by itself. */
    private static final double FITS = 0.9;

    private static final double POOR = 0.7;
    private static final double THOUSAND = 1000;

    private final SweepWords words;
    private final Sweep sweep;
    private final OfGoal of;

    SlopeWords(SweepWords words, Sweep sweep, OfGoal of) {
        this.words = words;
        this.sweep = sweep;
        this.of = of;
    }

    /**
     * How well the line fits, and unless it does so badly a sentence for each slope that is known not to be 0 and counts (of words only
     * where there are two).
     */
    List<String> sentences() {
        List<String> said = new ArrayList<>();
        Optional<Model> model = of.model();
        if (model.isEmpty()) {
            return said;
        }
        // Where a line fits badly its slopes mislead; where it fits somehow, that is said before them.
        boolean fits = model.get().fit().rSquared() >= FITS;
        if (!fits) {
            said.add(fit(model.get()));
        }
        if (model.get().fit().rSquared() < POOR) {
            return said;
        }
        List<Term> terms = model.get().terms();
        for (int t = 0; t < terms.size(); t++) {
            boolean brief = terms.get(t).level().isEmpty()
                    || of.effects().get(terms.get(t).axis()).levels().size() == 2;
            if (brief && of.isTold(of.effects().get(terms.get(t).axis()))) {
                sentence(terms.get(t), model.get().fit().slopes().get(t)).ifPresent(said::add);
            }
        }
        if (fits) {
            said.add(fit(model.get()));
        }
        return said;
    }

    /** How well the line fits, if it fits badly. */
    List<String> warning() {
        return of.model().filter(m -> !(m.fit().rSquared() >= POOR)).stream()
                .map(SlopeWords::fit)
                .toList();
    }

    private Optional<String> sentence(Term term, LinearModel.Slope slope) {
        if (slope instanceof LinearModel.Line line) {
            double unit = unit(term);
            Optional<Interval> interval = line.interval();
            boolean counts = interval.map(i -> Math.min(Math.abs(i.low()), Math.abs(i.high())) * unit)
                    .filter(near -> SweepWords.size(goal(), near).startsWith("under"))
                    .isEmpty();
            return counts && SweepWords.isKnown(line)
                    ? Optional.of(Words.opening(step(term)) + " makes it about "
                            + SweepWords.difference(goal(), line.perUnit() * unit)
                            + interval.map(i -> " (" + range(i, unit) + ")").orElse("") + ".")
                    : Optional.empty();
        }
        if (term.level().isPresent()
                && !of.effects().get(term.axis()).contrasts().isEmpty()) {
            // A value that could nowhere be played has no slope, but the others have been compared.
            return Optional.empty();
        }
        String why = slope instanceof LinearModel.Constant ? "it never changes" : "it moves with those before it";
        return Optional.of("What " + words.axis(term.axis()) + " does by itself cannot be told: " + why + ".");
    }

    private SweepGoal goal() {
        return of.goal();
    }

    /** From the smaller to the larger end, whichever way the slope goes. */
    private String range(Interval interval, double unit) {
        double near = Math.min(Math.abs(interval.low()), Math.abs(interval.high())) * unit;
        double far = Math.max(Math.abs(interval.low()), Math.abs(interval.high())) * unit;
        return SweepWords.size(goal(), near).replaceFirst(" (min|points)$", "") + " to "
                + SweepWords.size(goal(), far).replace(" points", "");
    }

    private static String fit(Model model) {
        double r2 = model.fit().rSquared();
        String explained = "A line explains " + Words.percent(r2) + " of the differences between points (R squared "
                + digits(r2) + ", adjusted " + digits(model.fit().adjusted()) + ")";
        if (r2 >= FITS) {
            return explained + ".";
        }
        return explained
                + (r2 >= POOR
                        ? ": the rest is bends, interplay and chance, so look at the means by value too."
                        : ": it fits badly. Trust the means by value, not the slopes.");
    }

    private static String digits(double share) {
        if (!Double.isFinite(share)) {
            return "-";
        }
        double rounded = Math.rint(share * THOUSAND) / THOUSAND;
        return rounded == 1 && share < 1 ? "over 0.999" : Numbers.of(rounded).toPlainString();
    }

    /** How much of an axis a slope is told for: a power of ten that is at most half of what was played. */
    private double unit(Term term) {
        if (term.level().isPresent()) {
            return 1;
        }
        List<Level> levels = of.effects().get(term.axis()).levels();
        double low = levels.stream().mapToDouble(Level::position).min().orElse(0);
        double high = levels.stream().mapToDouble(Level::position).max().orElse(0);
        boolean whole = levels.stream().allMatch(l -> l.position() == Math.rint(l.position()));
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1e-6, (high - low) / 2))));
        return whole ? Math.max(1, unit) : unit;
    }

    /** "each 10 min more of Ceremony". */
    private String step(Term term) {
        String name = words.axis(term.axis());
        if (term.level().isPresent()) {
            return name + " " + term.level().get() + " instead of "
                    + of.effects().get(term.axis()).levels().get(0).name();
        }
        return "each " + by(term) + " " + (sweep.axes().get(term.axis()).unit() == Sweep.Unit.MOMENT ? "later" : "more")
                + " of " + name;
    }

    private String by(Term term) {
        if (term.level().isPresent()) {
            return term.level().get();
        }
        double unit = unit(term);
        String number = unit == 1 ? "one" : Numbers.of(unit).toPlainString();
        return sweep.axes().get(term.axis()).unit() == Sweep.Unit.NUMBER ? number : number.replace("one", "1") + " min";
    }

    /** The rows of the table. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        of.model().ifPresent(model -> {
            for (int t = 0; t < model.terms().size(); t++) {
                rows.add(row(model.terms().get(t), model.fit().slopes().get(t)));
            }
        });
        return rows;
    }

    private List<String> row(Term term, LinearModel.Slope slope) {
        String name = words.axis(term.axis());
        if (slope instanceof LinearModel.Line line) {
            double unit = unit(term);
            return List.of(
                    name,
                    by(term),
                    SweepWords.difference(goal(), line.perUnit() * unit),
                    line.interval()
                            .map(i -> SweepWords.difference(goal(), i.low() * unit) + " to "
                                    + SweepWords.difference(goal(), i.high() * unit))
                            .orElse("-"));
        }
        return List.of(
                name, by(term), slope instanceof LinearModel.Constant ? "never changes" : "moves with others", "-");
    }
}
