package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static List<String> rendered(int width) {
        TextTable table =
                new TextTable(width, List.of("promise", ">planned", ">one day in ten|later than", "held up by"));
        table.row("flight-to-washington/boarding", "14:40", "14:50", "100 % its own delay");
        table.row("flight-to-washington/flight", "15:10", "15:24", "83 % runs late after boarding");
        table.row("flight-to-washington/flight (end)", "15:15 UTC-4", "15:27 UTC-4", "");
        return table.render();
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(rendered(120))
                .containsExactly(
                        "                                                one day in ten",
                        "promise                                planned      later than  held up by",
                        "flight-to-washington/boarding            14:40           14:50  100 % its own delay",
                        "flight-to-washington/flight              15:10           15:24  83 % runs late after boarding",
                        "flight-to-washington/flight (end)  15:15 UTC-4     15:27 UTC-4");
    }

    @Test
    void partsOfOneThingCanBeToldApartAndNotesGoOverSeveralLines() {
        assertThat(rendered(72))
                .containsExactly(
                        "                                    one day in ten",
                        "promise                    planned      later than  held up by",
                        "flight-to-w…/boarding        14:40           14:50  100 % its own delay",
                        "flight-to-was…/flight        15:10           15:24  83 % runs late after",
                        "                                                    boarding",
                        "flight-…/flight (end)  15:15 UTC-4     15:27 UTC-4");
    }

    @Test
    void whereNothingCouldBeReadEachRowHasItsNameOnALineOfItsOwn() {
        assertThat(rendered(50))
                .containsExactly(
                        "promise",
                        "               one day in ten",
                        "      planned      later than",
                        "flight-to-washington/boarding",
                        "        14:40           14:50",
                        "    held up by: 100 % its own delay",
                        "flight-to-washington/flight",
                        "        15:10           15:24",
                        "    held up by: 83 % runs late after boarding",
                        "flight-to-washington/flight (end)",
                        "  15:15 UTC-4     15:27 UTC-4");
    }

    @Test
    void aTableOfNumbersCutsItsNames() {
        TextTable table = new TextTable(20, List.of("who", ">wait"));
        table.row("The Secretary General of the League", "12 min");

        assertThat(table.render()).containsExactly("who             wait", "The Secreta…  12 min");
    }

    @Test
    void aTableOfNumbersThatLeaveNoRoomForNamesHasThemOnLinesOfTheirOwn() {
        TextTable table = new TextTable(40, List.of("start", ">planned", ">on average", ">95 %"));
        table.row("joint-statement-of-both", "none", "12:41 to 12:59", "19 h earlier");
        table.row("lunch", "12:30", "12:31", "1 min later");

        assertThat(table.render())
                .containsExactly(
                        "start",
                        "  planned      on average          95 %",
                        "joint-statement-of-both",
                        "     none  12:41 to 12:59  19 h earlier",
                        "lunch",
                        "    12:30           12:31   1 min later");
    }
}
