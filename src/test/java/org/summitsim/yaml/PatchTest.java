package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.model.Distribution;
import org.summitsim.model.Entry;
import org.summitsim.model.Moment;
import org.summitsim.model.Scenario;
import org.summitsim.model.Timing;
import org.summitsim.model.Work;

/** Changes of the command line. */
class PatchTest {
    private static final String VISIT = """
            people: {guest: {}, host: {}, aide: {}}
            groups: {all: [guest, host]}
            meetings:
              talks: {people: [guest], agenda: {defence: {duration: 20m}, space: {duration: 10m}}}
              lunch:
                people: [guest, host]
                after: [{of: talks, lag: 5m}]
                start: {at: day 1 12:15, delay: 4m}
                duration: 1h
                tags: food
            """;

    @Test
    void aValueIsReplaced() {
        assertThat(entry(1, "meetings.lunch.duration=pert(4m, 6m, 15m)")
                        .agenda()
                        .work())
                .contains(Work.of(new Distribution.Pert(4, 6, 15, 4)));
        assertThat(entry(0, "meetings.talks.agenda.defence.duration=30m")
                        .agenda()
                        .items()
                        .get(0)
                        .work())
                .isEqualTo(Work.ofMinutes(30));
    }

    @Test
    void mapsMerge() {
        assertThat(entry(1, "meetings.lunch.start={at: day 1 12:45}").timing().start())
                .contains(new Timing.Start(
                        Moment.of(LocalDateTime.of(2024, 4, 10, 12, 45)), Optional.of(new Distribution.Constant(4))));
    }

    @Test
    void nullDeletes() {
        assertThat(entry(1, "meetings.lunch.start.delay=null")
                        .timing()
                        .start()
                        .orElseThrow()
                        .delay())
                .isEmpty();
        assertThat(Texts.problems(VISIT, "meetings.talks=null"))
                .containsExactly("meetings.lunch.after.0.of: Expected a meeting, a leg or an agenda item that the file"
                        + " has, received talks");
    }

    @Test
    void listsAreEdited() {
        assertThat(entry(1, "meetings.lunch.people={add: [aide], remove: guest}")
                        .attendance()
                        .people())
                .containsExactly("host", "aide");
        assertThat(entry(1, "meetings.lunch.joins={add: aide}").attendance().joins())
                .containsExactly("aide");
        assertThat(entry(1, "meetings.lunch.after={remove: [talks]}").timing().after())
                .isEmpty();
        assertThat(entry(1, "meetings.lunch.tags={add: [press]}").terms().tags())
                .containsExactly("food", "press");
        assertThat(Texts.problems(VISIT, "groups.all={remove: [aide]}"))
                .contains("groups.all: Expected an item of the list to remove, received aide");
    }

    @Test
    void wholeEntriesAndMissingKeysAreAdded() {
        Scenario scenario = Texts.scenario(
                VISIT,
                "meetings.dinner={people: [host], duration: 2h}",
                "resources.car={kind: vehicle}",
                "run.seed=5",
                "meetings.talks.start=day 1 10:00",
                "meetings.talks.agenda.fish={duration: 5m}");

        assertThat(scenario.programme().entries()).extracting(Entry::id).containsExactly("talks", "lunch", "dinner");
        assertThat(scenario.settings().seed()).isEqualTo(5);
        assertThat(scenario.programme().entries().get(0).agenda().items()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meetings.lnch.duration=5m | Expected a path that the file has, received meetings.lnch"
                        + " | meetings.lunch.duration",
                "meeting.lunch.duration=5m | Expected a path that the file has, received meeting"
                        + " | meetings.lunch.duration",
                "meetings.talks.agenda.defense.duration=5m"
                        + " | Expected a path that the file has, received meetings.talks.agenda.defense"
                        + " | meetings.talks.agenda.defence.duration",
                "meetings.lunch.duraton=5m | Expected a key of a meeting, received duraton | duration",
                "meetings.lunch.titel=null | Expected a path that the file has, received meetings.lunch.titel |",
                "meetings.lunch.duration.planned=5m"
                        + " | Expected a path into a map, received meetings.lunch.duration.planned |",
                "meetings.lunch.duration=1h | Expected a patch that changes something, received one that changes nothing |",
                "meetings.lunch.duration=45 | Expected a duration with its unit (write 45m), received 45 |",
                "meetings.lunch.duration | Expected path=value, received meetings.lunch.duration |",
                "meetings..duration=5m | Expected keys with a dot between, received an empty one |",
                "meetings.lunch.due= | Expected a value (null deletes), received nothing |"
            })
    void aWrongPatchIsLocatedInTheCommandLine(String patch, String message, String hint) {
        Reading reading = Texts.read(VISIT, patch);

        assertThat(reading.problems()).hasSize(1);
        LocatedProblem problem = reading.problems().get(0);
        assertThat(problem.file()).isEqualTo("--set");
        assertThat(problem.sourceLine()).isEqualTo(patch);
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.hint()).isEqualTo(Optional.ofNullable(hint));
    }

    @Test
    void brokenYamlInAPatchIsLocatedThere() {
        assertThat(Texts.read(VISIT, "meetings.lunch.people=[guest")
                        .problems()
                        .get(0)
                        .format())
                .startsWith("--set:1:29: error: Expected YAML: ");
    }

    private static Entry entry(int index, String... patches) {
        return Texts.scenario(VISIT, patches).programme().entries().get(index);
    }
}
