package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitsim.network.TimeLine.DAY;
import static org.summitsim.network.TimeLine.HOUR;
import static org.summitsim.network.TimeLine.MINUTE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.network.TimeLine;

class WordsTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate DAY_ONE = LocalDate.of(2024, 4, 8);
    private static final TimeLine TIME = new TimeLine(Instant.parse("2024-04-07T15:00:00Z"), DAY_ONE, List.of(TOKYO));
    private static final Words WORDS = new Words(TIME);

    @Test
    void clocksAreRoundedToTheNearestMinute() {
        assertThat(WORDS.clock(10 * HOUR + 29.6 * MINUTE, TOKYO)).isEqualTo("10:30");
    }

    @Test
    void anotherDateIsMarked() {
        assertThat(WORDS.clock((double) (DAY + HOUR), TOKYO, DAY_ONE)).isEqualTo("01:00 +1");
        assertThat(WORDS.clock((double) -HOUR, TOKYO, DAY_ONE)).isEqualTo("23:00 -1");
        assertThat(WORDS.clock(DAY - 0.4 * MINUTE, TOKYO, DAY_ONE)).isEqualTo("00:00 +1");
    }

    @Test
    void whatNeverComesIsNever() {
        assertThat(WORDS.clock(Double.POSITIVE_INFINITY, TOKYO, DAY_ONE)).isEqualTo("never");
        assertThat(Words.minutes(Double.POSITIVE_INFINITY)).isEqualTo("never");
    }

    @Test
    void zonesAreCalledAfterTheirTown() {
        assertThat(WORDS.zone(TOKYO, 0)).isEqualTo("Tokyo time (UTC+9)");
        assertThat(WORDS.zone(ZoneId.of("America/New_York"), 0)).isEqualTo("New York time (UTC-4)");
        assertThat(WORDS.zone(ZoneId.of("Asia/Kolkata"), 0)).isEqualTo("Kolkata time (UTC+5:30)");
        assertThat(WORDS.zone(ZoneOffset.ofHours(2), 0)).isEqualTo("UTC+2");
        assertThat(WORDS.zone(ZoneOffset.UTC, 0)).isEqualTo("UTC");
    }

    @ParameterizedTest
    @CsvSource({"0,0 %", "0.004,under 1 %", "0.854,85 %", "0.995,over 99 %", "1,100 %", "NaN,-"})
    void sharesAreWholePercentsAndNeverRoundedToCertainty(double share, String words) {
        assertThat(Words.percent(share)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.4,0 min", "59.4,59 min", "59.6,1 h", "80,1 h 20 min", "120,2 h"})
    void durationsAreWholeMinutes(double minutes, String words) {
        assertThat(Words.minutes(minutes)).isEqualTo(words);
    }

    @Test
    void longTextEndsInAnEllipsis() {
        assertThat(Words.cut("Arrival ceremony", 9)).isEqualTo("Arrival\u2026");
        assertThat(Words.cut("Arrival", 7)).isEqualTo("Arrival");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(Words.date(DAY_ONE)).isEqualTo("Monday 8 April 2024");
        assertThat(Words.shortDate(DAY_ONE)).isEqualTo("Mon 8 Apr");
    }

    @Test
    void inASentenceAnotherDateIsWrittenOut() {
        assertThat(WORDS.clockOn((double) (DAY + HOUR), TOKYO, DAY_ONE)).isEqualTo("01:00 on 9 April");
        assertThat(WORDS.clockOn((double) HOUR, TOKYO, DAY_ONE)).isEqualTo("01:00");
    }

    @ParameterizedTest
    @CsvSource({
        "0.854,0.9,85 %",
        "0.899,0.9,89.9 %",
        "0.89999,0.9,89.9 %",
        "0.9,0.9,90 %",
        "0.8999999999999,0.9,90 %",
        "0.9999,1,99.9 %"
    })
    void aShareThatFallsShortDoesNotReadAsIfItDidNot(double share, double wanted, String words) {
        assertThat(Words.percent(share, wanted)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.04,0.0 min", "1.84,1.8 min", "9.94,9.9 min", "9.96,10 min", "75,1 h 15 min", "NaN,never"})
    void aShortWaitIsToldInTenths(double minutes, String words) {
        assertThat(Words.shortWait(minutes)).isEqualTo(words);
    }

    @Test
    void aHeadBeginsWithACapital() {
        assertThat(Words.opening("usual wait")).isEqualTo("Usual wait");
        assertThat(Words.opening("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "flight-out/taxi-in,14,fligh\u2026/taxi-in",
        "state-dinner (end),12,state\u2026 (end)",
        "arrival-ceremony,8,arrival\u2026",
        "flight-out/taxi-in,6,\u2026xi-in",
        "short,5,short"
    })
    void anIdKeepsItsEndWhereItIsCut(String id, int width, String words) {
        assertThat(Words.cutHead(id, width)).isEqualTo(words).hasSizeLessThanOrEqualTo(width);
    }
}
