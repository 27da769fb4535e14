package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.analysis.RunResult;

/** Charts of many lanes: who does what, and how busy everybody is. */
class LaneChartsTest {
    private static final Pattern TEXT = Pattern.compile("<text([^>]*)>([^<]*)</text");
    private static final int LETTERS = 10;

    private static final String TWO_DAYS = """
            people: {host: {name: Host of all}, guest: {}, idle: {}}
            meetings:
              talks: {title: Talks in the morning, people: [host, guest], start: day 1 09:00, duration: 2h}
              dinner: {people: [host], start: day 1 19:00, duration: 2h}
              farewell: {title: Farewell, people: [guest], start: day 2 10:00, duration: 1h}
            """;

    /** A text with the box of its letters, pixels. */
    private record Label(String words, double left, double right, double base) {
        boolean overlaps(Label other) {
            return Math.abs(base - other.base) < LETTERS && left < other.right && other.left < right;
        }
    }

    private static List<Label> labels(Picture picture) {
        List<Label> labels = new ArrayList<>();
        Matcher text = TEXT.matcher(SvgCanvas.text(picture));
        while (text.find()) {
            double left = number(text.group(1), " x");
            double width = text.group(1).contains("textLength") ? number(text.group(1), "textLength") : 4;
            labels.add(new Label(text.group(2), left, left + width, number(text.group(1), " y")));
        }
        return labels;
    }

    private static double number(String attributes, String name) {
        Matcher value = Pattern.compile(name + "=\"(-?[0-9.]+)\"").matcher(attributes);
        assertThat(value.find()).as(name + " in" + attributes).isTrue();
        return Double.parseDouble(value.group(1));
    }

    private static List<String> words(Picture picture) {
        return labels(picture).stream().map(Label::words).toList();
    }

    private static RunResult crowd(int people) {
        String cast = IntStream.range(0, people)
                .mapToObj(
                        k -> "  p" + k + ": {name: Delegate number " + k + " of a very long delegation of the south}\n")
                .collect(Collectors.joining());
        String meetings = IntStream.range(0, people)
                .mapToObj(k -> String.format(
                        "  m%d: {title: Interview of delegate number %d, people: [p%d], start: day %d %02d:%02d, duration: %dm}\n",
                        k, k, k, 1 + k % 2, 8 + k % 9, k % 60, 20 + k % 50))
                .collect(Collectors.joining());
        return Played.run("people:\n" + cast + "meetings:\n" + meetings);
    }

    @Test
    void aDayHasALaneForEachPersonWhoDoesSomething() {
        Programme programme = Programme.of(Played.run(TWO_DAYS));
        List<Picture> days = ChartKind.ITINERARIES.pictures(programme);

        assertThat(days).extracting(Picture::name).containsExactly("itineraries-day-1", "itineraries-day-2");
        assertThat(words(days.get(0)))
                .contains("Host of all", "guest", "dinner")
                .doesNotContain("idle", "Farewell")
                .filteredOn(word -> word.startsWith("Talks"))
                .hasSize(2);
        assertThat(words(days.get(1))).contains("guest", "Farewell").doesNotContain("Host of all");
    }

    @Test
    void theMapLeavesOutTheHoursInWhichNobodyIsBusy() {
        Picture map = HeatMap.of(Programme.of(Played.run(TWO_DAYS))).orElseThrow();

        assertThat(words(map))
                .contains(" Wed 10 Apr", " Thu 11 Apr", "Host of all", "09:00", "19:00", "10:00")
                .doesNotContain("idle", "13:00", "00:00", "03:00")
                .anyMatch(word -> word.contains("Hours in which nobody is busy are left out"));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 200})
    void noLabelsOverlap(int people) {
        Programme programme = Programme.of(crowd(people));
        List<Picture> pictures = new ArrayList<>(ChartKind.ITINERARIES.pictures(programme));
        pictures.addAll(ChartKind.HEAT_MAP.pictures(programme));

        assertThat(pictures).hasSize(3);
        for (Picture picture : pictures) {
            List<Label> labels = labels(picture);
            assertThat(labels).hasSizeGreaterThan(people / 2);
            for (int a = 0; a < labels.size(); a++) {
                for (int b = a + 1; b < labels.size(); b++) {
                    assertThat(labels.get(a).overlaps(labels.get(b)))
                            .as("%s: %s and %s", picture.name(), labels.get(a), labels.get(b))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void whatIsAlwaysDiscussedNeedsNoChart() {
        assertThat(AgendaChart.of(Programme.of(Played.run(TWO_DAYS)))).isEmpty();
    }

    @Test
    void anItemThatIsCutStandsBelowItsMeeting() {
        Programme programme = Programme.of(Played.run("""
                people: {host: {}}
                meetings:
                  talks:
                    title: Talks
                    people: [host]
                    start: day 1 09:00
                    slot: 45m
                    discipline: hard-stop
                    agenda:
                      trade: {duration: "uniform(30m, 60m)", planned: 30m}
                      students: {title: Exchange of students, duration: 15m}
                """));

        assertThat(words(AgendaChart.of(programme).orElseThrow()))
                .contains("Talks", "\u2013 trade", "\u2013 Exchange of students")
                .anyMatch(word -> word.endsWith("% discussed"));
    }
}
