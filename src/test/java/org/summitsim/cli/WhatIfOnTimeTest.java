package org.summitsim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --what-if-on-time}: what a user reads. */
class WhatIfOnTimeTest {
    private static final String SCENARIO = """
            summit: 1
            title: One team for two
            clock: {day-1: 2024-04-10, zone: UTC}
            people: {host: {}, guest: {}}
            resources: {team: {name: The team, kind: staff, capacity: 1}}
            meetings:
              talks:
                people: [host]
                uses: [team]
                start: {at: day 1 09:00, delay: 70m}
                duration: 60m
                contract: {within: 5m, probability: 0.9}
              briefing: {people: [guest], uses: [team], start: day 1 10:00, duration: 60m}
              supper: {people: [guest], start: day 1 19:00, duration: 90m, planned: 60m}
            risks:
              leak:
                probability: 1
                affects: [supper]
                impact: {add: 30m}
                mitigation: {cost: 1, impact: {add: 0m}}
            """;

    @TempDir
    Path folder;

    private Said run(String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("team.yaml"), SCENARIO);
        String[] words = new String[more.length + 7];
        System.arraycopy(
                new String[] {"run", file.toString(), "--what-if-on-time", "--no-charts", "--replications", "200", "-o"
                },
                0,
                words,
                0,
                7);
        System.arraycopy(more, 0, words, 7, more.length);
        return Said.by(words);
    }

    private Path table(String variant) {
        return folder.resolve("team").resolve(variant).resolve("counterfactuals.csv");
    }

    @Test
    void aShortageSaysWhatOneMoreWouldSave() throws IOException {
        Said said = run(folder.toString());

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(Files.readString(folder.resolve("team/base/report.html")))
                .contains("The team is blamed for 120.0 min; with one more 50.0 min")
                .contains("or one more of what was short");
        assertThat(Files.readString(table("base"))).contains("base,lateness,talks,resource,team,200,120,50,");
    }

    @Test
    void withMitigationBothItIsSaidOfBoth() throws IOException {
        Said said = run(folder.toString(), "--mitigation", "both");

        assertThat(said.exitCode()).as(said.err()).isZero();
        assertThat(Files.readString(table("base")))
                .contains("talks,resource,team,200,120,50,")
                .contains("risk,leak");
        assertThat(Files.readString(table("base-mitigated")))
                .contains("talks,resource,team,200,120,50,")
                .doesNotContain("risk,leak");
    }
}
