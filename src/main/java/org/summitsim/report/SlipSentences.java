package org.summitsim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.Slip;

/** Why the promises at risk and the days' ends slip, in sentences. */
final class SlipSentences {
    /** What is late by less on average is not explained. */
    private static final double LEAST_MINUTES = 1;

    private final Programme programme;
    private final RunResult run;
    private final boolean titled;
    private final RootWords words;

    private SlipSentences(Programme programme, boolean titled) {
        this.programme = programme;
        this.titled = titled;
        run = programme.run();
        words = titled ? RootWords.byTitle(run.network()) : RootWords.byId(run.network());
    }

    /** Sentences that call activities by their titles. */
    static SlipSentences byTitle(Programme programme) {
        return new SlipSentences(programme, true);
    }

    /** Sentences that call activities by their ids. */
    static SlipSentences byId(Programme programme) {
        return new SlipSentences(programme, false);
    }

    /** The starts at risk of a day that are latest, latest first, and then its end. */
    List<String> of(Day day, int most) {
        List<String> sentences = new ArrayList<>();
        programme.rows(day, true).stream()
                .filter(row -> Promise.list(row).stream().anyMatch(p -> p.kind() != Promise.Kind.DUE && p.atRisk()))
                .flatMap(row -> run.blame().activity(row.id()).stream())
                .filter(SlipSentences::isNoticed)
                .sorted(Comparator.comparingDouble(Slip::minutes).reversed())
                .limit(most)
                .forEach(slip -> sentences.add(start(slip)));
        end(day).ifPresent(sentences::add);
        return sentences;
    }

    private static boolean isNoticed(Slip slip) {
        return slip.minutes() >= LEAST_MINUTES;
    }

    private String start(Slip slip) {
        String name = titled ? programme.find(slip.of()).map(Row::fullTitle).orElse(slip.of()) : slip.of();
        return name + " starts " + Words.minutes(slip.minutes()) + " late on average: " + words.shares(slip) + ".";
    }

    private Optional<String> end(Day day) {
        String name = run.days().size() == 1 ? "The day" : "Day " + day.number();
        return run.blame()
                .day(day.id())
                .filter(SlipSentences::isNoticed)
                .map(slip -> name + " ends " + Words.minutes(slip.minutes()) + " later than planned on average: "
                        + words.shares(slip) + ".");
    }

    /** All planned starts together, if they are late at all. */
    Optional<String> programme() {
        return Optional.of(run.blame().programme())
                .filter(SlipSentences::isNoticed)
                .map(slip -> "All planned starts together are " + Words.minutes(slip.minutes()) + " late on average: "
                        + words.shares(slip) + ".");
    }
}
