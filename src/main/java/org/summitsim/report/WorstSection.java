package org.summitsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitsim.analysis.Counterfactual;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.promise.PromiseReport;
import org.summitsim.network.TimeLine;

/** The worst promises of a day, each with why it is late and what would keep it. */
final class WorstSection {
    private static final int MOST = 3;
    private static final double LEAST_MINUTES = 0.5;
    /** New times are announced in steps of so many minutes. */
    private static final long STEP = 5 * TimeLine.MINUTE;

    private final Programme programme;
    private final RunResult run;
    private final Day day;
    private final Cells cells;
    private final RootWords roots;

    WorstSection(Programme programme, Day day) {
        this.programme = programme;
        this.day = day;
        run = programme.run();
        cells = new Cells(programme, day, CauseWords.byTitle(run.network()));
        roots = RootWords.byTitle(run.network());
    }

    void write(Html html) {
        List<Promise> worst = worst();
        if (worst.isEmpty()) {
            return;
        }
        html.element(
                "h3",
                worst.size() == 1 ? "The promise at risk" : "The " + number(worst.size()) + " promises most at risk");
        html.open("ol", "class", "worst").line();
        for (Promise promise : worst) {
            html.open("li").open("b").text(promise.row().fullTitle()).close();
            html.text(told(promise)).line();
            why(promise).ifPresent(why -> html.element("div", why));
            remedy(promise).ifPresent(remedy -> html.element("div", remedy));
            html.close().line();
        }
        html.close().line();
    }

    private static String number(int n) {
        return n == 2 ? "two" : "three";
    }

    /** Those at risk that are kept least often, one of each entry. */
    List<Promise> worst() {
        Map<String, Promise> byRow = new LinkedHashMap<>();
        programme.rows(day, true).stream()
                .flatMap(row -> Promise.list(row).stream())
                .filter(Promise::atRisk)
                .sorted(Comparator.comparingDouble(Promise::chance))
                .forEach(promise -> byRow.putIfAbsent(promise.row().id(), promise));
        return byRow.values().stream().limit(MOST).toList();
    }

    private String told(Promise promise) {
        boolean end = promise.kind() == Promise.Kind.DUE;
        String promised = end ? " is due to end at " : " is planned for ";
        String usual = cells.clock(Figures.usual(promise.actual()), promise.zone());
        String late = cells.clock(Figures.late(promise.actual()), promise.zone());
        String wanted =
                promise.kind() == Promise.Kind.CONTRACT ? ", agreed are " + Words.percent(promise.wanted()) : "";
        return promised + cells.clock(promise.moment(), promise.zone()) + " and on time with a chance of "
                + Words.percent(promise.chance(), promise.threshold()) + wanted + ". It usually "
                + (end ? "ends" : "starts") + " at " + usual
                + (late.equals(Words.NEVER)
                        ? ", and one day in ten not at all."
                        : ", one day in ten after " + late + ".");
    }

    /** What its lateness begins with. */
    private Optional<String> why(Promise promise) {
        List<String> said = new ArrayList<>();
        run.blame()
                .activity(promise.row().id())
                .filter(slip -> slip.minutes() >= LEAST_MINUTES)
                .ifPresent(slip -> said.add(
                        "it starts " + Words.shortWait(slip.minutes()) + " late on average, " + roots.shares(slip)));
        if (promise.kind() == Promise.Kind.DUE) {
            overrun(promise.row()).ifPresent(said::add);
        }
        String hold = said.isEmpty() ? cells.hold(promise.row()) : "";
        if (!hold.isEmpty()) {
            said.add(hold);
        }
        return said.isEmpty() ? Optional.empty() : Optional.of("Why: " + String.join("; and ", said) + ".");
    }

    /** By how much the median of its length is above the plan. */
    private static Optional<String> overrun(Row row) {
        var start = row.measure("start").map(Figures::usual).filter(Moments::exists);
        var finish = row.measure("finish").map(Figures::usual).filter(Moments::exists);
        if (start.isEmpty() || finish.isEmpty()) {
            return Optional.empty();
        }
        double takes = Figures.minutes(finish.get() - start.get());
        double planned = Figures.minutes((double) (row.finish() - row.start()));
        return takes - planned < LEAST_MINUTES
                ? Optional.empty()
                : Optional.of("it usually takes " + Words.minutes(takes) + ", where " + Words.minutes(planned)
                        + " are planned");
    }

    private Optional<String> remedy(Promise promise) {
        Optional<String> keeps = promise.kind() == Promise.Kind.DUE ? earlier(promise) : buffer(promise);
        Optional<String> saved = saved(promise.row());
        if (keeps.isEmpty() && saved.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("What helps: " + keeps.orElse("") + (keeps.isPresent() && saved.isPresent() ? " " : "")
                + saved.orElse(""));
    }

    /** What a start lacks, which is what the command of that name says. */
    private Optional<String> buffer(Promise promise) {
        return run.itineraries()
                .flatMap(ways -> ways.promises().starts().stream()
                        .filter(s -> s.promise().activity() == promise.row().index() && s.n() > 0)
                        .findFirst())
                .flatMap(start -> buffer(promise, start));
    }

    private Optional<String> buffer(Promise promise, PromiseReport.Start start) {
        double lack = start.buffer().value();
        String often = Words.percent(start.promise().wanted());
        if (lack == Double.POSITIVE_INFINITY) {
            boolean own = start.ownDelay() > 1 - start.promise().wanted();
            return Optional.of("no buffer alone. "
                    + (own
                            ? "Its own late start breaks it in " + Words.percent(start.ownDelay())
                                    + " of cases: begin it more punctually, or allow it more time."
                            : "It does not take place often enough."));
        }
        if (!(lack > 0)) {
            return Optional.empty();
        }
        String later = cells.clock(up(start.promise().planned() + lack), promise.zone());
        return Optional.of(minutes(lack) + " more buffer before it keeps it in " + often
                + " of cases: end what leads to it so much sooner, or announce it for " + later + ".");
    }

    /** By how much sooner something has to end. */
    private Optional<String> earlier(Promise promise) {
        double late = Figures.late(promise.actual());
        if (!Moments.exists(late) || late <= promise.moment()) {
            return Optional.empty();
        }
        return Optional.of(minutes(late - promise.moment())
                + " less, by a sooner start or a shorter course, keep it nine days in ten; or promise "
                + cells.clock(up(late), promise.zone()) + ".");
    }

    /** What was really saved without the cause that brings most, where that was tried. */
    private Optional<String> saved(Row row) {
        return run.counterfactuals().stream()
                .filter(c -> c.measure().equals("lateness") && c.of().equals(row.id()))
                .max(Comparator.comparingDouble(Counterfactual::saved))
                .filter(c -> c.saved() >= LEAST_MINUTES)
                .map(c -> "Without " + roots.of(c.kind(), c.root()) + " it would start " + Words.shortWait(c.saved())
                        + " sooner on average.");
    }

    private static String minutes(double micros) {
        return Words.minutes(Math.ceil(micros / TimeLine.MINUTE - 1e-6));
    }

    private static double up(double moment) {
        return Math.ceil(moment / STEP - 1e-9) * STEP;
    }
}
