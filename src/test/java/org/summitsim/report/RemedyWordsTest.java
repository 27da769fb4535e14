package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Matter;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Comparer;
import org.summitsim.experiment.Entrant;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.model.Goal.Direction;
import org.summitsim.report.RemedyWords.Remedy;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.ScenarioReader;

/** What remedies bring, in words: what is listed, what is only counted, and what a buffer breaks. */
class RemedyWordsTest {
    private static final String TEXT = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            people: {host: {}}
            meetings:
              talks: {people: [host], start: day 1 10:00, duration: "uniform(30m, 50m)", planned: 30m}
              lunch: {people: [host], after: [talks], start: day 1 10:30, duration: "uniform(20m, 40m)", planned: 30m,
                      due: day 1 11:12}
            """;

    private static final Aim LATENESS = new Aim("lateness_total", Direction.MINIMIZE);
    private static final String LATER = "meetings.talks.start=day 1 10:05";
    private static final String SOONER = "meetings.talks.start=day 1 09:55";
    private static final String DEAR =
            "levers.dear={when: {late: lunch, by: 0m}, do: {shorten: lunch, to: 20m}, cost: 3}";

    private static Play play(String... changes) {
        return Play.of(ScenarioReader.read(
                        "remedies.yaml",
                        TEXT,
                        Arrays.stream(changes).map(Patch::parse).toList())
                .scenario()
                .orElseThrow());
    }

    private static String words(int replications, List<Remedy> remedies, Play... tried) {
        List<Entrant> entrants = new ArrayList<>(List.of(new Entrant("base", "", play())));
        for (int i = 0; i < tried.length; i++) {
            entrants.add(new Entrant("tried " + i, "", tried[i]));
        }
        List<Aim> aims = List.of(
                LATENESS, new Aim("cost", Direction.MINIMIZE), new Aim("p_due_kept(lunch)", Direction.MAXIMIZE));
        Comparison comparison = Comparer.compare(
                entrants,
                aims,
                new RunPlan("base", 1, Stop.after(replications), 1, Progress.NONE),
                Matter.DEFAULT,
                run -> {});
        return new RemedyWords(comparison, LATENESS, remedies).text(100);
    }

    private static Remedy variant(String name) {
        return new Remedy(name, "variant", false);
    }

    @Test
    void aBufferThatHarmsIsListedAllTheSame() {
        // The talks end 5 minutes later in every replication, and lunch is as late as they are.
        String text = words(1000, List.of(new Remedy("advised", "buffer, as above", false)), play(LATER));

        assertThat(text)
                .contains("advised   -5.0 min  -5.0 to -5.0 min  buffer, as above; surely worse")
                .doesNotContain("other makes");
    }

    @Test
    void whereAllThatWasTriedHarmsNothingIsListed() {
        assertThat(words(1000, List.of(variant("later")), play(LATER)))
                .contains("Nothing that was tried.\n1 other makes it surely worse (remedies.csv).")
                .doesNotContain("better by");
    }

    @Test
    void costsAreShownOnlyOfWhatIsListed() {
        List<Remedy> both = List.of(variant("sooner"), variant("dear"));

        assertThat(words(1000, both, play(SOONER), play(LATER, DEAR)))
                .contains("\nremedy  better by   95 % interval  what it is\nsooner")
                .contains("1 other makes")
                .doesNotContain("cost");
        assertThat(words(1000, both, play(SOONER), play(SOONER, DEAR)))
                .containsPattern("remedy +better by +95 % interval +costs +per cost +what it is")
                .containsPattern("dear +\\d.\\d min .* \\d.\\d +\\d.\\d min +variant");
    }

    @Test
    void aDueThatABufferBreaksIsNamedInTenthsAndAlsoWhereItIsNotSure() {
        Remedy buffer = new Remedy("advised", "buffer, as above", false);

        assertThat(words(1000, List.of(buffer), play("meetings.lunch.start=day 1 10:33")))
                .endsWith("how often lunch ends in time from 58.9 % to 58.3 %.");
        assertThat(words(200, List.of(buffer), play("meetings.lunch.start=day 1 10:33")))
                .endsWith("how often lunch ends in time from 57.0 % to 56.0 %, not\nfor sure.");
    }
}
