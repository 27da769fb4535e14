package org.summitsim.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.summitsim.analysis.promise.PromisedStart;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.advice.Advice;
import org.summitsim.experiment.advice.Advice.Put;
import org.summitsim.network.Activities;
import org.summitsim.network.Network;
import org.summitsim.network.TimeLine;

/** Where spare minutes are advised, in sentences. */
public final class AdviceWords {
    private static final int NAMED = 6;

    private final Network network;
    private final Advice advice;
    private final Words words;
    private final int width;

    /** The words for advice on a network, in lines of so many characters. */
    public AdviceWords(Network network, Advice advice, int width) {
        this.network = network;
        this.advice = advice;
        this.width = width;
        words = new Words(network.time());
    }

    /** What is put where, and what is planned when for it. */
    public String text(Aim aim) {
        List<String> lines = new ArrayList<>();
        String tried = "Of " + advice.plays() + " programmes tried, each with " + advice.replications()
                + " replications and judged by "
                + MeasureWords.of(network).inside(aim.measure()) + ", ";
        if (advice.puts().isEmpty()) {
            lines.addAll(Words.wrap(tried + "none with more buffer is better than the programme as it is.", width));
            return String.join("\n", lines);
        }
        lines.addAll(Words.wrap(tried + "the best puts " + advice.used() + " min here:", width));
        for (Put put : advice.puts()) {
            lines.addAll(Words.wrap("- " + sentence(put), width));
        }
        lines.add("Planned anew");
        TextTable table = new TextTable(width, List.of("start", ">day", ">planned", ">advised"));
        advice.minutes().keySet().stream()
                .map(network.activities().ids()::indexOf)
                .sorted((a, b) -> Long.compare(start(a), start(b)))
                .forEach(a -> row(table, a));
        lines.addAll(table.render());
        promised().ifPresent(line -> lines.addAll(Words.wrap(line, width)));
        return String.join("\n", lines);
    }

    /** A contract is about the start that is announced, so a start that is planned later is another promise. */
    private Optional<String> promised() {
        List<String> ids = PromisedStart.list(network).stream()
                .filter(PromisedStart::hasContract)
                .map(p -> network.activities().ids().get(p.activity()))
                .filter(id -> advice.minutes().getOrDefault(id, 0) > 0)
                .toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of("What is promised moves with its start: --keep " + String.join(",", ids)
                        + " leaves it where it is.");
    }

    private long start(int a) {
        return network.activities().plan().start()[a];
    }

    private void row(TextTable table, int a) {
        Activities activities = network.activities();
        int z = activities.shape().zone()[a];
        ZoneId zone = network.time().zones().get(z);
        String id = activities.ids().get(a);
        long minutes = advice.minutes().getOrDefault(id, 0);
        table.row(
                id,
                String.valueOf(network.time().day(z, start(a))),
                words.clock((double) start(a), zone),
                words.clock((double) (start(a) + minutes * TimeLine.MINUTE), zone));
    }

    private String sentence(Put put) {
        String id = network.activities().ids().get(put.placement().entry());
        String minutes = put.minutes() + " min";
        List<String> others = put.placement().moved().stream()
                .filter(a -> a != put.placement().entry())
                .map(a -> network.activities().ids().get(a))
                .toList();
        return switch (put.placement().kind()) {
            case AFTER ->
                minutes + " before " + id + ", which is planned later"
                        + (others.isEmpty() ? "" : ", as is what follows it that day (" + some(others) + ")");
            case BEFORE -> minutes + " before " + id + ", by planning earlier what leads to it (" + some(others) + ")";
            case ALONE -> minutes + " before " + id + ", which is planned later by itself: what follows it stays";
        };
    }

    private static String some(List<String> ids) {
        String named = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() > NAMED ? named + " and " + (ids.size() - NAMED) + " more" : named;
    }
}
