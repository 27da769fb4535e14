package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.RunResult;
import org.summitsim.engine.Play;
import org.summitsim.experiment.Progress;
import org.summitsim.experiment.RunPlan;
import org.summitsim.experiment.Runner;
import org.summitsim.experiment.Stop;
import org.summitsim.yaml.ScenarioReader;

/** What the page and the terminal say of agendas that are not discussed as a whole. */
class AgendaSectionTest {
    private static final String TALKS = """
            summit: 1
            clock: {day-1: 2024-04-10, zone: UTC}
            meetings:
              talks:
                title: The talks
                start: day 1 10:00
                slot: 30m
                discipline: %s
                agenda:
                  trade: {title: Fish & chips, duration: 20m}
                  space: {duration: 20m, carry-to: lunch}
                  students: {duration: 10m, carry-to: lunch}
              lunch: {start: day 1 12:00, agenda: {toasts: {duration: 10m}}, slot: 30m, discipline: %s}
            """;

    private static Programme programme(String talks, String lunch) {
        var reading = ScenarioReader.read("talks.yaml", TALKS.formatted(talks, lunch), List.of());
        RunResult run = Runner.run(
                Play.of(reading.scenario().orElseThrow()), new RunPlan("base", 1, Stop.after(100), 1, Progress.NONE));
        return Programme.of(run);
    }

    /** Half of space goes to lunch, after the toasts; the students fit there too, to the minute. */
    @Test
    void nothingIsToldWhereEverythingIsDiscussedSomewhere() {
        AgendaSection section = new AgendaSection(programme("hard-stop", "hard-stop"));
        Html html = new Html();
        section.write(html);

        assertThat(section.isEmpty()).isTrue();
        assertThat(html.toString()).isEmpty();
    }

    /** Triage has 10 minutes left for 30 and takes out both; lunch has 20, takes out the students again, and keeps space. */
    @Test
    void itemsAreToldByWhatBecomesOfThem() {
        AgendaSection section = new AgendaSection(programme("triage", "triage"));
        Html html = new Html();
        section.write(html);

        assertThat(section.lines(80).stream().map(String::strip))
                .containsExactly(
                        "meeting or item  discussed  in full  in part  not there  carried on",
                        "talks                 80 %",
                        "trade                       100 %      0 %        0 %",
                        "space                         0 %      0 %      100 %       100 %",
                        "students                      0 %      0 %      100 %         0 %");
        assertThat(html.toString()).contains("The talks", "Fish &amp; chips", "80 %");
    }
}
