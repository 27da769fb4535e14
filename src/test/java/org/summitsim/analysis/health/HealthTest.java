package org.summitsim.analysis.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.Play;
import org.summitsim.model.Interpretation;
import org.summitsim.model.Meeting;
import org.summitsim.model.Scenario;
import org.summitsim.model.Terms;

/** Each check on a small plan: bad, and mended. */
class HealthTest {
    private static final Path PAGE = Path.of("docs", "checks.md");
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- checks -->\n.*?<!-- end -->");
    private static final String PLAN = """
            summit: 1
            clock: {day-1: 2026-06-01, zone: Europe/Paris}
            places: {hotel: {}, palace: {}, salon: {in: palace, capacity: 1, setup: 10m}}
            people:
              guest: {base: hotel, rides: car, rest: 23:00-07:00}
              host: {base: palace}
            resources:
              car: {kind: vehicle, at: hotel}
              interpreters: {kind: staff, capacity: 2}
            transfers:
              way: {between: [hotel, palace], duration: "triangular(10m, 10m, 40m)", margin: 5m, note: estimate of the police}
            meetings:
            """;
    private static final String SOURCED = ", note: office";

    /** Checks and paths of what is found, but for the notes. */
    private static List<String> found(String meetings) {
        return found(Stage.of(PLAN + meetings));
    }

    private static List<String> found(Play play) {
        return Health.check(play).stream()
                .filter(f -> f.check().severity() != Severity.NOTE)
                .map(f -> f.check().word() + " at " + String.join(".", f.path()))
                .toList();
    }

    private static String talks(String more) {
        return "  talks: {at: salon, people: [guest, host], start: day 1 10:00, duration: 60m" + more + "}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lunch: {at: hotel, people: [guest], start: day 1 10:50, duration: 1h} | overlap at meetings.lunch.start",
                "lunch: {at: hotel, people: [guest], start: day 1 11:17, duration: 1h} | short-transfer at meetings.lunch.start",
                "lunch: {at: hotel, people: [guest], start: day 1 11:21, duration: 1h} | tight-transfer at meetings.lunch.start",
                "lunch: {at: hotel, people: [guest], start: day 1 11:25, duration: 1h} | ",
                "lunch: {at: palace, people: [host], start: day 1 11:00, duration: 1h} | ",
                "lunch: {people: [host], after: [{of: talks, lag: 5m}], start: day 1 11:04, duration: 1h}"
                        + " | too-close at meetings.lunch.start",
                "lunch: {people: [host], after: [{of: talks, lag: 5m}], start: day 1 11:05, duration: 1h} | ",
                "lunch: {people: [host], start: day 1 11:04, duration: 1h, contract: {within: 5m, probability: 0.9}}"
                        + " | no-slack at meetings.lunch.contract",
                "lunch: {people: [host], start: day 1 11:05, duration: 1h, contract: {within: 5m, probability: 0.9}} | ",
                "lunch: {people: [guest], at: hotel, start: day 1 11:27, duration: 1h, contract: {within: 5m, probability: 0.9}}"
                        + " | ",
                "other: {at: salon, people: [host], start: day 1 11:05, duration: 1h} | overbooked at meetings.other.at",
                "other: {at: salon, people: [host], start: day 1 11:10, duration: 1h} | ",
                "other: {people: [host], start: day 2 10:00, duration: 1h, uses: {interpreters: 2}} | ",
                "lunch: {start: day 1 12:00, duration: 1h} | nobody at meetings.lunch",
                "lunch: {people: [host], duration: 1h} | dangling-start at meetings.lunch",
                "lunch: {people: [host], after: [talks], duration: 1h} | ",
                "draft: {people: [host], after: [talks], duration: 1h, tags: [deliverable]} | dangling-end at meetings.draft",
                "dinner: {at: palace, people: [guest], start: day 1 22:00, duration: 90m} | rest-cut at people.guest.rest",
                "seminar: {people: [host], start: day 1 12:00, duration: 121m, uses: {interpreters: 2}}"
                        + " | long-interpreting at meetings.seminar.uses",
                "seminar: {people: [host], start: day 1 12:00, duration: 121m, uses: {interpreters: 1}} | ",
                "seminar: {people: [host], start: day 1 12:00, duration: 120m, uses: {interpreters: 2}} | ",
            })
    void aBadPlanIsFoundAndAGoodOneIsNot(String second, @Nullable String expected) {
        assertThat(found(talks(", uses: {interpreters: 1}") + "  " + second + "\n"))
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void moreInterpretersThanThereAreAreFoundWithTheEntriesThatWantThem() {
        String other = "  other: {people: [], joins: [], start: day 1 10:30, duration: 5m, uses: {interpreters: 2}}\n";
        List<Finding> findings = Health.check(Stage.of(PLAN + talks(", uses: {interpreters: 1}") + other));

        assertThat(findings.get(0).check()).isEqualTo(Check.OVERBOOKED);
        assertThat(findings.get(0).message())
                .isEqualTo("As planned, 3 of interpreters are taken at 10:30 (by talks, other), and there are 2");
    }

    @Test
    void aPauseOfTenMinutesIsABreak() {
        String first = "  one: {people: [host], start: day 1 10:00, duration: 90m, uses: {interpreters: 2}}\n";
        String second = "  two: {people: [host], start: day 1 11:%d, duration: 90m, uses: {interpreters: 2}}\n";

        assertThat(found(first + String.format(second, 39))).containsExactly("long-interpreting at meetings.two.uses");
        assertThat(found(first + String.format(second, 40))).isEmpty();
    }

    @Test
    void theLastLegNeedsADueAndALegAVehicle() {
        String leg = talks("")
                + "travel:\n  home: {from: hotel, to: palace, people: [host], start: day 2 10:00, duration: 1h";
        String base = "}\n";

        assertThat(found(leg + base)).containsExactly("no-vehicle at travel.home", "open-end at travel.home");
        assertThat(found(leg + ", due: day 2 11:30, uses: [car]" + base)).isEmpty();
    }

    @Test
    void interpretationWithoutInterpretersIsFound() {
        assertThat(found(interpreted(talks("")))).containsExactly("interpreter-gap at meetings.talks.interpretation");
        assertThat(found(interpreted(talks(", uses: {interpreters: 1}")))).isEmpty();
        assertThat(found(Stage.of(PLAN + talks("")))).isEmpty();
    }

    private static Play interpreted(String meetings) {
        Scenario scenario = Stage.of(PLAN + meetings).network().scenario();
        Meeting meeting = (Meeting) scenario.programme().entries().get(0);
        Terms terms = meeting.terms();
        Meeting asking = new Meeting(
                meeting.id(),
                meeting.at(),
                meeting.attendance(),
                meeting.timing(),
                meeting.agenda(),
                new Terms(
                        terms.title(),
                        terms.priority(),
                        terms.weight(),
                        terms.overtime(),
                        terms.contract(),
                        terms.tags(),
                        terms.notes(),
                        Optional.of(Interpretation.SIMULTANEOUS)));
        return Play.of(new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.clock(),
                scenario.settings(),
                scenario.cast(),
                new Scenario.Programme(List.of(asking), List.of()),
                scenario.sources()));
    }

    @Test
    void zonesAndNotesAreNoted() {
        String far = PLAN.replace("hotel: {}", "hotel: {zone: Asia/Tokyo}")
                + talks(SOURCED).replace("office", "estimate");

        assertThat(Health.check(Stage.of(far)))
                .extracting(f -> f.check() + " " + f.message())
                .containsExactly(
                        "NO_ZONE palace takes Europe/Paris from the clock, and 2 zones are in use",
                        "ESTIMATES 2 of 3 figures are estimates");
        assertThat(Health.check(Stage.of(PLAN + talks(""))))
                .extracting(Finding::message)
                .containsExactly("2 of 3 figures do not say where they are from");
    }

    @Test
    void thePageListsAllChecks() throws IOException {
        String page = Files.readString(PAGE);
        StringBuilder table = new StringBuilder(
                "<!-- checks -->\n\n| check | how bad | what it finds | what to do |\n|---|---|---|---|\n");
        for (Check check : Check.values()) {
            table.append("| `")
                    .append(check.word())
                    .append("` | ")
                    .append(check.severity().word());
            table.append(" | ")
                    .append(check.meaning())
                    .append(" | ")
                    .append(check.advice())
                    .append(" |\n");
        }
        String made = TABLE.matcher(page).replaceAll(Matcher.quoteReplacement(table + "\n<!-- end -->"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(made)
                .as("Maybe: mvn -q -o test -Dtest=HealthTest -Dgolden.update=true")
                .isEqualTo(Files.readString(PAGE));
    }
}
