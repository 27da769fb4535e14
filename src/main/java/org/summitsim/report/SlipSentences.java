package org.summitsim.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitsim.analysis.Day;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.blame.Slip;
import org.summitsim.network.TimeLine;

/** Why the promises at risk and the days' ends slip, in sentences. */
final class SlipSentences {
    /** What is late by less on average is not explained. */
    private static final double LEAST_MINUTES = 1;

    private final Programme programme;
    private final RunResult run;
    private final RootWords words;
    private final Words clocks;

    /** Sentences that call activities by their titles. */
    SlipSentences(Programme programme) {
        this.programme = programme;
        run = programme.run();
        words = RootWords.byTitle(run.network());
        clocks = new Words(run.network().time());
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
        String name = programme.find(slip.of()).map(Row::fullTitle).orElse(slip.of());
        return name + " starts " + Words.shortWait(slip.minutes()) + " late on average: " + words.shares(slip) + ".";
    }

    private Optional<String> end(Day day) {
        String name = run.days().size() == 1 ? "The day" : "Day " + day.number();
        return run.blame()
                .day(day.id())
                .filter(SlipSentences::isNoticed)
                .map(slip -> name + " ends " + Words.shortWait(slip.minutes()) + " late on average (" + planned(day)
                        + "earlier counts as on time): " + words.shares(slip) + ".");
    }

    /** When a day ends if all goes as planned, which is not when it is due: "planned 22:30 New York time, ". */
    private String planned(Day day) {
        long end = day.activities().stream()
                .mapToLong(a -> run.baseline().finish()[a])
                .filter(moment -> moment != TimeLine.NONE)
                .max()
                .orElse(TimeLine.NONE);
        if (end == TimeLine.NONE) {
            return "";
        }
        LocalDate date = clocks.date((double) end, day.zone());
        return "planned " + clocks.clock((double) end, day.zone()) + " " + clocks.town(day.zone(), (double) end)
                + (date.equals(day.date()) ? "" : " on " + Words.dayAndMonth(date)) + ", ";
    }

    /** All planned starts together, if they are late at all. */
    Optional<String> programme() {
        return Optional.of(run.blame().programme())
                .filter(SlipSentences::isNoticed)
                .map(slip -> "All planned starts together are " + Words.shortWait(slip.minutes()) + " late on average: "
                        + words.shares(slip) + ".");
    }
}
