package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.model.Outcomes;
import org.summitsim.statistics.Interval;

/**
 * One way in which something may end.
 *
 * @param row what
 * @param outcome how
 * @param measure how often
 */
record Ending(Row row, String outcome, Measure measure) {

    /** Those of all things that have outcomes, in file order; that nothing came out only where that happened. */
    static List<Ending> list(Programme programme) {
        List<Ending> endings = new ArrayList<>();
        for (Row row : programme.rows()) {
            List<String> names = programme
                    .run()
                    .network()
                    .courses()
                    .outcomes()
                    .get(row.index())
                    .map(Outcomes::names)
                    .orElse(List.of());
            names.forEach(name -> find(programme, row, name).ifPresent(endings::add));
            find(programme, row, Outcomes.NOT_DISCUSSED)
                    .filter(none -> none.share() > 0)
                    .ifPresent(endings::add);
        }
        return endings;
    }

    private static Optional<Ending> find(Programme programme, Row row, String outcome) {
        return programme
                .run()
                .measures()
                .find("p_outcome", row.id() + "=" + outcome)
                .map(measure -> new Ending(row, outcome, measure));
    }

    /** How many rounds there are of what may have several: "Talks goes through 1.4 rounds on average, and is allowed 3." */
    static List<String> rounds(Programme programme) {
        return programme.rows().stream()
                .flatMap(row ->
                        row.measure("rounds").map(m -> rounds(row, m.summary().mean())).stream())
                .toList();
    }

    private static String rounds(Row row, double mean) {
        int most = row.run().network().courses().rounds()[row.index()];
        String text = Double.isFinite(mean)
                ? String.format(Locale.ROOT, "goes through %.1f rounds on average", mean)
                : "never takes place";
        return row.title() + " " + text + ", and is allowed " + most + ".";
    }

    double share() {
        return measure.summary().mean();
    }

    /** The interval of the share as people read it: "61 % to 66 %". */
    String range() {
        Optional<Interval> interval = measure.summary().interval();
        return interval.map(i -> Words.percent(i.low()) + " to " + Words.percent(i.high()))
                .orElse("-");
    }
}
