package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write as they do elsewhere, and half-finished files, are answered with how it is written here. */
class SlipsTest {
    private static String formatted(String text) {
        return Texts.formatted(ScenarioReader.read("test.yaml", text, Change.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duration: 5 min | 5m",
                "duration: 1 hour | 1h",
                "duration: 1.5 hours | 1.5h",
                "duration: 1:30 | 1h30m",
                "duration: about 30m | about(30m)",
                "duration: soon | 45m, 1h30m, 2d or 90s",
                "start: 9:30 | day 1 09:30",
                "start: day1 10:00 | day 1 10:00",
                "start: day 2 10.15 | day 2 10:15",
                "start: day 1 3pm | day 1 15:00",
                "start: day 1 12 am | day 1 00:00",
                "start: 2024-04-11, 10:15 | 2024-04-11 10:15",
                "outcomes: {yes: 60%, no: 0.4} | 0.6",
                "contract: {within: 5m, probability: 90} | 0.9",
                "agenda: {a: {duration:5m}} | duration: with a space before its value",
                "duration:5m | a colon and a space between the key and its value",
                "people: host guest | [host, guest]",
                "people: [host guest] | [host, guest]",
            })
    void isAnsweredWithHowItIsWrittenHere(String slip, String meant) {
        String text =
                Texts.HEAD + "people: {host: {}, guest: {}}\nmeetings:\n  talks:\n    title: Talks\n    " + slip + "\n";

        assertThat(formatted(text)).contains("\n  Maybe " + meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | begin with one that summit new writes",
                "people:\\n  host: | host: {}",
                "people: [host, guest] | people: {host: {}}",
                "places {hotel: {}} | a colon before the bracket that opens here, or one bracket less",
                "places {hotel: a} | places: with a space before its value",
                "title: Talks: part two | put a value that holds a colon in quotes, or mend the indentation",
                "meetings:\\n  a:\\n    title: b\\n   duration: 5m | indent it as far as the lines that it belongs to",
                "meetings: {a: {duration: 5m}\\npeople: {} | a comma, or a closing bracket in the line before",
                "meetings:\\n\\ta: {} | spaces instead of tabs",
            })
    void whatIsHalfFinishedIsAnsweredWithWhatIsMissing(String rest, String meant) {
        String text =
                rest.isEmpty() ? "" : Texts.HEAD + rest.replace("\\n", "\n").replace("\\t", "\t") + "\n";

        assertThat(formatted(text)).contains("\n  Maybe " + meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "meetings: {a: {duration: 5m, within: 5m}} | contract: {within: ..}",
                "meetings: {a: {duration: 5m, delay: 5m}} | start: {delay: ..}",
                "risks: {a: {probability: 0.1, affects: x, add: 5m}} | impact: {add: ..}",
                "levers: {a: {when: lunch, do: {skip: lunch}}} | when: {late: talks, by: 15m}",
                "meetings: {a: {duration: 5m, contract: 0.9}} | contract: {within: 5m, probability: 0.9}",
            })
    void whatStandsALevelTooHighIsAnsweredWithTheMapThatItBelongsTo(String rest, String meant) {
        assertThat(formatted(Texts.HEAD + rest + "\n")).contains("\n  Maybe " + meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "places", "resources", "transfers", "meetings", "travel", "risks", "goals"})
    void aListWhereIdsAreExpectedIsRefusedInEverySection(String section) {
        assertThat(Texts.problems(section + ": [{duration: 5m}]\n"))
                .containsExactly(section + ": Expected a map from ids to entries, received a list");
    }

    @Test
    void aListOfMeetingsIsRefusedBesideCopiesToo() {
        assertThat(Texts.problems("meetings: [lunch]\ntravel: {a: {agenda: {x: {duration: 5m}, y: {like: x}}}}\n"))
                .contains("meetings: Expected a map from ids to entries, received a list");
    }
}
