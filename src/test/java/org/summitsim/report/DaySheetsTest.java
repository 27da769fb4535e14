package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitsim.analysis.RunResult;
import org.summitsim.analysis.health.Provenance;

/** What each day begins with, and the sheets of its vehicles and rooms. */
class DaySheetsTest {
    /**
     * The talks take 40 to 60 minutes, planned 50, and the statement after them is kept until 10:50 and 5 minutes: in 15 of 20 cases, if they
     * take 55 at most. Nine times in ten they take 58, so 3 minutes are lacking. The hall takes 10 minutes to set up, and the dinner
     * is planned 15 minutes after the statement has ended: it stays empty for 5.
     */
    private static final String DAY = """
            places: {palace: {name: Palace}, hall: {name: Hall, in: palace, capacity: 1, setup: 10m}}
            people: {host: {name: The host, base: palace}}
            meetings:
              talks: {title: The talks, at: palace, people: [host], start: day 1 10:00, duration: "uniform(40m, 60m)", note: estimate}
              statement: {title: The statement, at: hall, people: [host], after: [talks], start: day 1 10:50, duration: 10m}
              dinner: {title: Dinner, at: hall, people: [host], start: day 1 11:15, duration: 1h, note: {start: estimate}}
            """;

    private final RunResult run = Played.withWays(DAY, 2000);
    private final Programme programme = Programme.of(run);

    @Test
    void aDayBeginsWithItsWorstPromisesWhyAndWhatHelps() {
        Html html = new Html();
        WorstSection worst = new WorstSection(programme, run.days().get(0));
        worst.write(html);

        assertThat(worst.worst()).extracting(p -> p.row().id()).containsExactly("statement");
        assertThat(html.toString())
                .contains(
                        "<h3>The promise at risk</h3>",
                        "<b>The statement</b> is planned for 10:50 and on time with a chance of 7")
                .containsPattern("Why: it starts [23]\\.\\d min late on average, all of it by the overrun of The talks")
                .contains(
                        "What helps: 4 min more buffer before it keeps it in 90 % of cases: end what leads to it so much sooner, or"
                                + " announce it for 10:55.");
    }

    @Test
    void aDayWithoutPromisesAtRiskBeginsWithNone() {
        RunResult sure = Played.withWays(DAY.replace("uniform(40m, 60m)", "uniform(40m, 50m)"), 200);
        Html html = new Html();
        new WorstSection(Programme.of(sure), sure.days().get(0)).write(html);

        assertThat(html.toString()).isEmpty();
    }

    @Test
    void aRoomHasASheetWithItsChangeOverAndHowLongItIsEmpty() {
        Html html = new Html();
        new SheetSection(programme, run.days().get(0)).write(html);
        String sheet = html.toString().substring(html.toString().indexOf("<h3>Hall, Palace</h3>"));

        assertThat(sheet)
                .contains(
                        "<td class=\"figure\">10:50</td><td class=\"figure\">11:00</td><td class=\"words\">The statement</td>"
                                + "<td class=\"words\">The host</td>")
                .containsPattern(
                        "<td class=\"figure\">11:15</td><td class=\"figure\">12:15</td><td class=\"words\">Dinner</td>"
                                + "<td class=\"words\">The host</td><td class=\"figure\">12:15</td><td class=\"figure\">12:[12]\\d</td>"
                                + "<td class=\"figure\">5 min</td><td class=\"words\">10 min before</td>");
    }

    @Test
    void theFirstLineSaysWhatTheProgrammeIs() {
        Html html = new Html();
        new TopSection(programme, Gallery.none()).write(html);

        assertThat(html.toString())
                .contains(
                        "<p class=\"what\">Wednesday 10 April 2024; 1 person, 3 entries; Palace; New York time (UTC-4).</p>");
        assertThat(TopSection.dates(LocalDate.of(2024, 4, 8), LocalDate.of(2024, 4, 14)))
                .isEqualTo("8 to 14 April 2024");
        assertThat(TopSection.dates(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2)))
                .isEqualTo("30 December 2024 to 2 January 2025");
    }

    @Test
    void figuresAreCountedByWhereTheyAreFrom() {
        // Three starts and three durations, of which the talks' two and the dinner's start are estimates.
        assertThat(Provenance.of(run.network().scenario())).isEqualTo(new Provenance(6, 3, 3));
    }

    @Test
    void aCommandIsToldAsItIsTyped() {
        assertThat(CommandWords.of(List.of("run", "plan.yaml", "--set", "title=It's on", "-o", "out")))
                .isEqualTo("summit run plan.yaml --set 'title=It'\\''s on' -o out");
    }
}
