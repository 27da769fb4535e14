package org.summitsim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.Measures;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Usage;
import org.summitsim.model.Person;
import org.summitsim.model.Resource;

/**
 * {@code people.csv}, {@code resources.csv} and {@code utilization.csv}: how the time of each is spent, over the whole
 * programme and by bins. Shares are 0 to 1.
 */
final class UseTables {
    private static final List<String> SHARES = List.of(
            "engaged",
            "engaged_low",
            "engaged_high",
            "travelling",
            "waiting",
            "free",
            "utilization",
            "wait_min",
            "wait_p90_min");

    private UseTables() {}

    /** {@code people.csv}: one row per person. */
    static String people(RunResult run) {
        List<String> columns = new ArrayList<>(List.of("person", "name", "delegation"));
        columns.addAll(SHARES);
        columns.addAll(List.of("rest_cut_min", "rest_cut_p90_min"));
        Table table = new Table(run.facts().variant(), columns);
        for (Person person : run.network().people().list()) {
            List<String> fields = new ArrayList<>(List.of(
                    person.id(),
                    person.card().name(),
                    person.card().delegation().orElse("")));
            addShares(fields, run.measures(), person.id());
            addMinutes(fields, run.measures().find("rest_cut", person.id()));
            table.row(fields);
        }
        return table.csv();
    }

    /** {@code resources.csv}: one row per resource. */
    static String resources(RunResult run) {
        List<String> columns = new ArrayList<>(List.of("resource", "name", "kind", "capacity"));
        columns.addAll(SHARES);
        Table table = new Table(run.facts().variant(), columns);
        for (Resource resource : run.network().resources().list()) {
            List<String> fields = new ArrayList<>(List.of(
                    resource.id(),
                    resource.name(),
                    resource.kind().name().toLowerCase(Locale.ROOT),
                    String.valueOf(resource.capacity())));
            addShares(fields, run.measures(), resource.id());
            table.row(fields);
        }
        return table.csv();
    }

    private static void addShares(List<String> fields, Measures measures, String id) {
        Optional<Measure> engaged = measures.find("engaged", id);
        fields.add(mean(engaged));
        Optional<Shares> shares = Shares.of(measures, id);
        fields.add(shares.map(s -> Numbers.text(s.low())).orElse(""));
        fields.add(shares.map(s -> Numbers.text(s.high())).orElse(""));
        fields.add(mean(measures.find("travelling", id)));
        fields.add(mean(measures.find("waiting", id)));
        fields.add(shares.map(s -> Numbers.text(s.free())).orElse(""));
        fields.add(mean(measures.find("utilization", id)));
        addMinutes(fields, measures.find("wait", id));
    }

    private static void addMinutes(List<String> fields, Optional<Measure> measure) {
        fields.add(mean(measure));
        fields.add(measure.map(m -> Numbers.text(Figures.late(m))).orElse(""));
    }

    private static String mean(Optional<Measure> measure) {
        return measure.map(m -> Numbers.text(m.summary().mean())).orElse("");
    }

    /** {@code utilization.csv}: one row per person or resource and bin. */
    static String bins(Programme programme) {
        RunResult run = programme.run();
        Moments moments = new Moments(run.network().time());
        Table table = new Table(
                run.facts().variant(),
                List.of("kind", "id", "from", "to", "engaged", "engaged_p10", "engaged_p90", "travelling", "waiting"));
        for (Usage usage : run.usage()) {
            for (int k = 0; k < usage.bins(); k++) {
                long from = usage.from() + k * usage.width();
                table.row(List.of(
                        usage.kind().name().toLowerCase(Locale.ROOT),
                        usage.id(),
                        moments.iso(from, programme.zone()),
                        moments.iso(from + usage.width(), programme.zone()),
                        Numbers.text(usage.bands().mean()[k]),
                        Numbers.text(usage.bands().p10()[k]),
                        Numbers.text(usage.bands().p90()[k]),
                        Numbers.text(usage.travelling()[k]),
                        Numbers.text(usage.waiting()[k])));
            }
        }
        return table.csv();
    }
}
