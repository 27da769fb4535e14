package org.summitsim.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** The first screen: what the programme is, what is to be said of it in three sentences, and where the rest is. */
final class TopSection {
    private static final int PLACES = 3;

    private final Programme programme;
    private final Gallery gallery;
    private final RunResult run;
    private final Network network;

    TopSection(Programme programme, Gallery gallery) {
        this.programme = programme;
        this.gallery = gallery;
        run = programme.run();
        network = run.network();
    }

    void write(Html html) {
        Sentences sentences = new Sentences(programme);
        html.open("header").line().element("h1", network.scenario().title());
        html.element("p", what(), "class", "what");
        String variant = run.facts().variant();
        if (!variant.equals("base")) {
            String words = VariantWords.title(run).map(own -> ": " + own).orElse("");
            html.element("p", "Variant " + variant + words);
        }
        sentences.warnings().forEach(warning -> html.element("p", warning, "class", "warning"));
        html.open("ul", "class", "summary").line();
        sentences.summary().forEach(sentence -> html.element("li", sentence));
        html.close().line();
        nav(html);
        html.close().line();
    }

    /** "8 to 14 April 2024; 27 people, 48 entries on 6 days; White House, Blair House, Capitol and 20 more places." */
    private String what() {
        List<String> said = new ArrayList<>();
        dates().ifPresent(said::add);
        int people = network.people().size();
        said.add((people == 0 ? "" : count(people, "person", "people") + ", ")
                + count(entries(), "entry", "entries")
                + (run.days().size() > 1 ? " on " + run.days().size() + " days" : ""));
        String places = places();
        if (!places.isEmpty()) {
            said.add(places);
        }
        return String.join("; ", said) + ".";
    }

    private Optional<String> dates() {
        List<Day> days = run.days();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Day last = days.get(days.size() - 1);
        long end = last.activities().stream()
                .mapToLong(a -> run.baseline().finish()[a])
                .max()
                .orElse(TimeLine.NONE);
        LocalDate over = end == TimeLine.NONE ? last.date() : new Words(network.time()).date((double) end, last.zone());
        return Optional.of(dates(days.get(0).date(), over.isBefore(last.date()) ? last.date() : over));
    }

    /** "8 to 14 April 2024": the year and the month once where that is enough. */
    static String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Words.date(first);
        }
        String from = first.getYear() != last.getYear()
                ? Words.dayAndMonth(first) + " " + first.getYear()
                : first.getMonth() == last.getMonth()
                        ? String.valueOf(first.getDayOfMonth())
                        : Words.dayAndMonth(first);
        return from + " to " + Words.dayAndMonth(last) + " " + last.getYear();
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private int entries() {
        int count = 0;
        for (int a = 0; a < network.activities().size(); a++) {
            Activities.Kind kind = network.activities().kinds().get(a);
            count += kind == Activities.Kind.MEETING || kind == Activities.Kind.LEG ? 1 : 0;
        }
        return count;
    }

    /** The places where most entries are, with their zones where there are several. */
    private String places() {
        int[] held = new int[network.places().size()];
        Set<ZoneId> zones = new LinkedHashSet<>();
        for (int a = 0; a < network.activities().size(); a++) {
            int place = network.activities().shape().place()[a];
            if (place >= 0 && network.activities().shape().parent()[a] < 0) {
                held[network.places().root()[place]]++;
                zones.add(network.time().zones().get(network.places().zone()[place]));
            }
        }
        List<Integer> busiest = IntStream.range(0, held.length)
                .filter(p -> held[p] > 0)
                .boxed()
                .sorted((a, b) -> held[b] - held[a])
                .toList();
        if (busiest.isEmpty()) {
            return "";
        }
        List<String> named = busiest.stream()
                .limit(PLACES)
                .map(p -> PlaceWords.name(network, p))
                .toList();
        int more = busiest.size() - named.size();
        Words words = new Words(network.time());
        long moment =
                run.days().isEmpty() ? 0 : Math.max(0, programme.rows().get(0).start());
        String clocks = zones.stream()
                .map(zone -> words.zone(zone, moment == TimeLine.NONE ? 0 : moment))
                .distinct()
                .collect(Collectors.joining(" and "));
        return String.join(", ", named) + (more > 0 ? " and " + count(more, "more place", "more places") : "") + "; "
                + clocks;
    }

    private void nav(Html html) {
        html.open("nav").line();
        for (Day day : run.days()) {
            link(html, Words.shortDate(day.date()), "day-" + day.id());
        }
        if (DoubtSection.isNeeded(programme)) {
            link(html, "What may not take place", "doubts");
        }
        if (!new AgendaSection(programme).isEmpty()) {
            link(html, AgendaSection.HEADING, "agendas");
        }
        if (QueueSection.isNeeded(programme)) {
            link(html, "Queues", "queues");
        }
        link(html, "Who and what is short", "short");
        if (SlipSection.isNeeded(run)) {
            link(html, SlipSection.HEADING, "slips");
        }
        if (!new DisturbanceSection(run).isEmpty()) {
            link(html, DisturbanceSection.HEADING, "disturbance");
        }
        link(html, "What holds things up", "causes");
        if (!new ImportanceSection(programme, gallery).isEmpty()) {
            link(html, ImportanceSection.HEADING, "importance");
        }
        link(html, "Methods", "methods");
        html.close().line();
    }

    private static void link(Html html, String text, String id) {
        html.element("a", text, "href", "#" + id);
    }
}
