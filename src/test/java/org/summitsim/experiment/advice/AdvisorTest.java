package org.summitsim.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Aim;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Stop;
import org.summitsim.experiment.advice.Placement.Kind;
import org.summitsim.model.Goal.Direction;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.ScenarioReader;

/** Where minutes are put, in programmes where the best place is known. */
class AdvisorTest {
    /** Only what is between talks and signing counts: the tour has nothing to do with it, and the talks need 10 minutes more. */
    private static final String TEXT = """
        summit: 1
        clock: {day-1: 2024-04-10, zone: UTC}
        people: {host: {}, guest: {}, spouse: {}}
        meetings:
          breakfast: {people: [host], start: day 1 09:00, duration: 30m}
          talks: {people: [host, guest], start: day 1 10:00, duration: "uniform(40m, 60m)"}
          tour: {people: [spouse], start: {at: day 1 10:00, delay: "uniform(0m, 30m)"}, duration: 20m}
          signing: {people: [guest], after: [talks], start: day 1 10:50, duration: 20m, contract: {within: 0m, probability: 0.9}}
          lunch: {people: [guest], start: day 1 11:15, duration: 60m}
        """;

    /** The signing is better planned later for its contract, but may end five minutes later at the most. */
    private static final String DUE = """
        summit: 1
        clock: {day-1: 2024-04-10, zone: UTC}
        people: {host: {}}
        meetings:
          talks: {people: [host], start: day 1 10:00, duration: "uniform(30m, 70m)", planned: 30m}
          signing: {people: [host], after: [talks], start: day 1 10:50, duration: 25m, due: day 1 11:20,
                    contract: {within: 0m, probability: 0.9}}
          lunch: {after: [signing], duration: 30m%s}
        """;

    private static final Map<String, Integer> STARTS =
            Map.of("breakfast", 540, "talks", 600, "tour", 600, "signing", 650, "lunch", 675);

    private static Optional<Play> play(String text, SortedMap<String, Integer> minutes) {
        List<Patch> patches = new ArrayList<>();
        minutes.forEach((id, by) -> {
            int at = STARTS.getOrDefault(id, 0) + by;
            String path = "meetings." + id + (id.equals("tour") ? ".start.at" : ".start");
            patches.add(Patch.parse(String.format("%s=day 1 %02d:%02d", path, at / 60, at % 60)));
        });
        return ScenarioReader.read("advice.yaml", text, patches).scenario().map(Play::of);
    }

    private static Advice advice(int spare, int plays, int threads, String... fixed) {
        return advice(TEXT, spare, plays, threads, fixed);
    }

    private static Advice advice(String text, int spare, int plays, int threads, String... fixed) {
        Question question = new Question(new Aim("p_joint", Direction.MAXIMIZE), spare, 5, plays, Set.of(fixed));
        RunPlan plan = new RunPlan("base", 3, Stop.after(200), threads, Progress.NONE);
        return Advisor.search(
                play(text, new TreeMap<>()).orElseThrow(), question, minutes -> play(text, minutes), plan);
    }

    @Test
    void minutesGoWhereTheContractIsBroken() {
        Advice advice = advice(10, 60, 2, "signing");

        assertThat(advice.minutes()).isEqualTo(Map.of("breakfast", -10, "talks", -10));
        assertThat(advice.used()).isEqualTo(10);
        assertThat(advice.puts()).singleElement().satisfies(put -> {
            assertThat(put.placement().kind()).isEqualTo(Kind.BEFORE);
            assertThat(put.placement().entry()).isEqualTo(3);
        });
    }

    @Test
    void theStartItselfMayBePlannedLater() {
        Advice advice = advice(10, 60, 2, "talks");

        // Lunch is planned five minutes after the signing's end, so ten would not fit before it alone.
        assertThat(advice.minutes()).isEqualTo(Map.of("signing", 10, "lunch", 10));
    }

    @Test
    void whatMustStayStays() {
        Advice advice = advice(10, 60, 1, "talks", "signing");

        assertThat(advice.minutes().keySet()).doesNotContain("talks", "signing");
    }

    @Test
    void nothingIsPlannedToEndAfterItsDue() {
        assertThat(advice(DUE.formatted(""), 10, 60, 2, "talks").minutes()).isEqualTo(Map.of("signing", 5));
    }

    @Test
    void norDoesWhatFollowsWithoutAPlannedStart() {
        assertThat(advice(DUE.formatted(", due: day 1 11:45"), 10, 60, 2, "talks")
                        .puts())
                .isEmpty();
    }

    @Test
    void whatEndsTooLateNowMayStayButNotEndLater() {
        String late = DUE.replace("11:20", "11:10").formatted("");

        assertThat(advice(late, 10, 60, 2, "talks").puts()).isEmpty();
        assertThat(advice(late, 10, 60, 2, "signing").minutes()).isEqualTo(Map.of("talks", -10));
    }

    @Test
    void norIsWhatDoesNotTakePlaceNowMadeToEndAfterItsDue() {
        // With the talks earlier the visit would take place, from 10:45 on at the latest, and end at 11:15 at the
        // latest.
        String visit = DUE.replace("planned: 30m", "planned: 50m").formatted("")
                + "  visit: {after: [talks], latest: day 1 10:45, duration: 30m, due: day 1 11:%s}\n";

        assertThat(advice(visit.formatted("05"), 10, 60, 1, "signing").puts()).isEmpty();
        assertThat(advice(visit.formatted("15"), 10, 60, 1, "signing").minutes())
                .isEqualTo(Map.of("talks", -10));
    }

    @Test
    void noMoreIsPlayedThanAllowed() {
        assertThat(advice(60, 12, 2).plays()).isBetween(2, 12);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        assertThat(advice(10, 30, 3)).isEqualTo(advice(10, 30, 1));
    }
}
