package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.RunResult;
import org.summitsim.model.Entry;
import org.summitsim.model.Risk;
import org.summitsim.model.Scenario;

/** What is handed out says when, where and who, and nothing that is not for everybody. */
class HandoutPageTest {
    /** Every word that is not for everybody has SECRET in it, in some spelling. */
    private static final String SECRETS = """
            sources: {secret-source: {title: SECRET source}}
            places: {haneda: {name: Haneda, zone: Asia/Tokyo}, palace: {name: Palace, zone: America/New_York},
              secret-villa: {name: SECRET villa, zone: America/New_York}}
            resources: {secret-car: {name: SECRET car, kind: vehicle, at: palace}, secret-staff: {name: SECRET staff, kind: staff}}
            people:
              guest: {name: The guest, role: Prime minister, base: {start: haneda, day 1: secret-villa}, rides: secret-car,
                x-note: SECRET}
              secret-agent: {name: SECRET agent, base: palace}
              host: {name: The host, base: palace}
            transfers: {secret-way: {between: [palace, secret-villa], duration: "uniform(5m, 20m)", note: SECRET road}}
            travel:
              flight: {title: The flight, from: haneda, to: palace, people: [guest], start: 2024-04-10 15:00 Asia/Tokyo,
                agenda: {secret-phase: {title: SECRET phase, duration: 12h}}, note: SECRET note of a flight}
            meetings:
              talks: {title: The talks, at: palace, people: [guest, host], uses: {secret-staff: 1}, start: {at: day 1 16:00,
                delay: "uniform(0m, 20m)"}, due: day 1 17:00, contract: {within: 5m, probability: 0.9}, tags: [secret-tag],
                agenda: {secret-topic: {title: SECRET topic, duration: "pert(20m, 40m, 2h)",
                  outcomes: {secret-agreed: 0.5, secret-open: 0.5}, note: SECRET note of a topic}}, note: SECRET note}
              secret-meeting: {title: SECRET meeting, at: palace, people: [host, secret-agent], start: day 1 18:30, duration: 30m,
                tags: [Confidential]}
              secret-drafting: {title: SECRET drafting, people: [host], when: {secret-topic: secret-open}, after: [talks],
                duration: 30m}
              press: {title: The press & the <public>, at: palace, people: [host], after: [talks], duration: 20m}
            risks: {secret-risk: {title: SECRET risk, probability: 0.4, affects: [talks/secret-topic], impact: {add: 30m},
              note: SECRET note of a risk, mitigation: {probability: 0.1, cost: 3}}}
            disruptions: {secret-call: {every: exponential(1h), seizes: host, duration: 5m}}
            levers: {secret-lever: {when: {late: talks, by: 15m}, do: {skip: press}, cost: 1}}
            goals: {secret-goal: {of: makespan}}
            variants: {secret-variant: {title: SECRET variant, set: {meetings: {talks: {start: {at: day 1 16:30}}}}}}
            """;

    private static final List<String> MEASURED = List.of(
            "%",
            "on time", "usually", "one day in ten", "chance of", "leave by", "risk", "why:", "helps", "replication");

    private static String page(RunResult run) {
        return HandoutPage.of(Handouts.of(run.network(), run.baseline(), run.days()));
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<body>"));
    }

    @Test
    void nothingSecretIsHandedOut() {
        RunResult run = Played.withWays(SECRETS, 50);
        String page = page(run);

        assertThat(HtmlReport.of(Programme.of(run), Gallery.none(), "0").toLowerCase(Locale.ROOT))
                .as("what the planner reads")
                .contains("secret topic", "secret car", "secret drafting");
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("secret").doesNotContain("<script");
        assertThat(MEASURED)
                .noneMatch(word -> body(page).toLowerCase(Locale.ROOT).contains(word));
    }

    @Test
    void whatIsPlannedIsHandedOutWithClocksPlacesAndPeople() {
        String page = page(Played.withWays(SECRETS, 50));

        assertThat(page)
                .contains("<h2>Day 1, Wednesday 10 April 2024</h2>")
                .contains(
                        "<td class=\"figure\">15:00 UTC+9 \u2013<br>14:00</td><td><b>The flight</b>, Haneda to Palace<div>The guest</div>")
                // As long as its topic is planned, 20 to 120 and most likely 40 minutes.
                .contains(
                        "<td class=\"figure\">16:00 \u2013<br>16:40</td><td><b>The talks</b>, Palace<div>The guest, The host</div>")
                // Not announced, so it has no time.
                .contains("<td class=\"figure\"></td><td><b>The press &amp; the &lt;public&gt;</b>, Palace");
        String card = page.substring(page.indexOf("id=\"card-1-guest\""), page.indexOf("id=\"card-1-host\""));
        assertThat(card)
                .contains("Clocks: New York time (UTC-4), and at home Tokyo time (UTC+9).")
                .contains(
                        "<td class=\"figure\">16:00 \u2013<br>16:40</td><td class=\"figure\">05:00 +1 \u2013<br>05:40 +1</td>"
                                + "<td><b>The talks</b>, Palace<div>With The host</div>");
    }

    @Test
    void theHandoutOfTheFlagshipNamesNoRiskNoteOrSource() throws Exception {
        String text = Files.readString(Path.of("scenarios/kishida-2024.yaml"));
        RunResult run = Played.file("kishida-2024.yaml", text, 20);
        Scenario scenario = run.network().scenario();
        String page = body(page(run));

        assertThat(page).contains("Arrival ceremony", "State dinner", "Kishida Fumio", "Rose Garden, White House");
        assertThat(MEASURED).noneMatch(word -> page.toLowerCase(Locale.ROOT).contains(word));
        Stream<String> risks = scenario.programme().risks().stream().flatMap(r -> Stream.of(r.id(), r.title()));
        Stream<String> sources = scenario.sources().stream().flatMap(s -> Stream.of(s.id(), s.title()));
        Stream<String> notes =
                scenario.programme().entries().stream().flatMap(e -> e.terms().notes().byKey().values().stream());
        Stream<String> things = scenario.cast().resources().stream().map(r -> r.name());
        List<String> secret = Stream.of(risks, sources, notes, things)
                .flatMap(s -> s)
                .filter(word -> !word.equals("press"))
                .distinct()
                .toList();
        assertThat(secret).hasSizeGreaterThan(20).noneMatch(page::contains);
        assertThat(scenario.programme().risks()).extracting(Risk::id).isNotEmpty();
        assertThat(scenario.programme().entries()).extracting(Entry::id).isNotEmpty();
    }

    @Test
    void thePageAndItsMakerHaveNoWayToWhatWasMeasured() {
        var classes = new ClassFileImporter()
                .importClasses(
                        HandoutPage.class,
                        Handouts.class,
                        Handout.class,
                        Handout.HandoutDay.class,
                        Handout.HandoutCard.class);
        List<String> measured =
                List.of("RunResult", "Programme", "Row", "Measures", "Measure", "Promise", "Gallery", "Sentences");

        for (JavaClass one : classes) {
            assertThat(one.getDirectDependenciesFromSelf())
                    .extracting(Dependency::getTargetClass)
                    .extracting(JavaClass::getSimpleName)
                    .doesNotContainAnyElementsOf(measured);
        }
        assertThat(new ClassFileImporter().importClass(DaySection.class).getDirectDependenciesFromSelf())
                .as("a section of the planner's report")
                .extracting(d -> d.getTargetClass().getSimpleName())
                .contains("Programme", "Promise");
    }
}
