package org.summitsim.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.Measure;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.Tags;
import org.summitsim.statistics.Summary;

/** What a run says in plain sentences: when it ends, what is at risk, what is short, and what went wrong. */
final class Sentences {
    private static final int NAMED = 3;
    private static final int MISSED_NAMED = 5;

    private final Programme programme;
    private final RunResult run;
    private final Words words;

    Sentences(Programme programme) {
        this.programme = programme;
        this.run = programme.run();
        this.words = new Words(run.network().time());
    }

    /** The three that a reader with ten seconds reads. */
    List<String> summary() {
        return List.of(end(), risk(), shortage());
    }

    /** When the programme ends. */
    String end() {
        if (run.days().isEmpty()) {
            return "There is nothing in the programme.";
        }
        Day last = run.days().get(run.days().size() - 1);
        String name = run.days().size() == 1 ? "The day" : "The last day, " + Words.date(last.date()) + ",";
        return name + " " + dayEnd(last);
    }

    /** When a day ends: "usually ends at 21:40, one day in ten later than 22:15; due 22:15, kept 88 %." */
    String dayEnd(Day day) {
        DayEnd end = DayEnd.of(run, day);
        if (!Moments.exists(end.usual())) {
            return "does not end in most replications.";
        }
        LocalDate told = words.date(end.usual(), day.zone());
        String text = "usually ends at " + words.clock(end.usual(), day.zone()) + " "
                + words.town(day.zone(), end.usual())
                + (told.equals(day.date()) ? "" : " on " + Words.dayAndMonth(told));
        text += Moments.exists(end.late())
                ? ", one day in ten later than " + words.clockOn(end.late(), day.zone(), told)
                : ", and one day in ten not at all";
        if (day.dueOfAll().isPresent()) {
            text += "; it is due at " + words.clockOn((double) day.dueOfAll().getAsLong(), day.zone(), told)
                    + " and on time with a chance of " + Words.percent(end.chance());
        }
        return text + ".";
    }

    /** Whether no replication at all ran to its end, so that no measure says anything. */
    boolean isNeverOver() {
        return run.facts().completed() == 0;
    }

    private String risk() {
        List<Promise> risky = programme.rows().stream()
                .flatMap(row -> Promise.list(row).stream())
                .filter(Promise::atRisk)
                .sorted(Comparator.comparingDouble(Promise::chance))
                .toList();
        if (isNeverOver()) {
            return "Of its promises nothing can be said: the programme never ran to its end.";
        }
        if (risky.isEmpty()) {
            return "No promise is at risk: each is kept at least nine times in ten.";
        }
        String worst = risky.stream()
                .limit(NAMED)
                .map(p -> p.row().fullTitle() + (p.kind() == Promise.Kind.DUE ? " (its end, " : " (")
                        + Words.percent(p.chance(), p.threshold()) + ")")
                .collect(Collectors.joining(", "));
        return (risky.size() == 1 ? "One promise is" : risky.size() + " promises are")
                + " at risk, with these chances of being on time: " + worst
                + (risky.size() > NAMED ? " and others." : ".");
    }

    private String shortage() {
        List<Shortage> waits = Shortage.list(run).stream()
                .filter(s -> s.minutes() >= 0.5)
                .limit(NAMED)
                .toList();
        if (isNeverOver()) {
            return "What never came to an end is told below, under what holds things up.";
        }
        if (waits.isEmpty()) {
            return run.queues().lines().isEmpty()
                    ? "Nobody and nothing is short: activities wait for their times, not for people or resources."
                    : "Nobody and nothing is short but what the queues wait for.";
        }
        return "What others wait for longest: "
                + waits.stream()
                        .map(s -> s.name() + " (" + Words.minutes(s.minutes()) + " in all on average" + before(s) + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** Before what somebody or something is waited for longest, where that is known. */
    private String before(Shortage shortage) {
        Names names = new Names(run.network(), true);
        return run.waits().stream()
                .filter(wait -> wait.of().equals(shortage.id()))
                .findFirst()
                .map(wait -> ", most of all before " + names.activity(wait.activity()))
                .orElse("");
    }

    /** That nothing is short; whoever queues at a station is told of elsewhere. */
    static String nothingShort(RunResult run) {
        if (run.facts().completed() == 0) {
            return "It cannot be told, since no replication ran to its end.";
        }
        return run.queues().lines().isEmpty()
                ? "Nobody and nothing."
                : "Nobody and nothing but what the queues wait for.";
    }

    /** That some replications did not run to their end, and what hung in them; empty if all did. */
    static List<String> stuck(RunResult run) {
        List<String> stuck = new ArrayList<>();
        var facts = run.facts();
        int lost = facts.replications() - facts.completed();
        if (lost > 0) {
            stuck.add(lost + " of " + facts.replications() + " replications did not run to their end ("
                    + Words.percent(lost / (double) facts.replications()) + "). Means are of the "
                    + facts.completed() + " completed.");
            stuck.addAll(facts.stuck());
        }
        return stuck;
    }

    /** What went wrong in some replications, plainly; empty if nothing did. */
    List<String> warnings() {
        List<String> warnings = stuck(run);
        Set<String> told = new HashSet<>();
        Tags.shared(run.network().activities())
                .forEach((tag, members) -> run.measures()
                        .find("held", tag)
                        .map(Measure::summary)
                        .filter(held -> held.mean() < members.size())
                        .ifPresent(held -> {
                            members.forEach(a ->
                                    told.add(run.network().activities().ids().get(a)));
                            warnings.add(alike(tag, members.size(), held));
                        }));
        List<Row> missed = programme.rows().stream()
                .filter(row -> !row.isPart() && !told.contains(row.id()) && row.mean("p_missed") > 0)
                .sorted(Comparator.comparingDouble((Row row) -> row.mean("p_missed"))
                        .reversed())
                .toList();
        missed.stream()
                .limit(MISSED_NAMED)
                .map(row -> row.title() + " does not take place with a chance of " + Words.percent(row.mean("p_missed"))
                        + ".")
                .forEach(warnings::add);
        if (missed.size() > MISSED_NAMED) {
            warnings.add((missed.size() - MISSED_NAMED) + " other activities do not always take place.");
        }
        return warnings;
    }

    private static String alike(String tag, int size, Summary held) {
        return "Of " + size + " entries tagged " + tag + ", " + Math.round(held.mean())
                + " take place on average, one time in ten " + Math.round(held.quantile(10)) + " or fewer.";
    }
}
