package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitsim.model.Hours;
import org.summitsim.model.Moment;

/** Durations, moments and ranges of hours. */
class ValuesTest {
    private static final Moments MOMENTS = new Moments(Optional.of(LocalDate.of(2024, 4, 10)));

    @ParameterizedTest
    @CsvSource({
        "45m, PT45M",
        "1h30m, PT1H30M",
        "1h 30m, PT1H30M",
        "2d, PT48H",
        "12.5m, PT12M30S",
        "90s, PT1M30S",
        "PT45M, PT45M",
        "-5m, PT-5M",
        "0m, PT0S",
        "0.000001s, PT0.000001S",
        "13.122m, PT13M7.32S"
    })
    void aDurationIsReadToTheMicrosecond(String text, String iso) {
        assertThat(Durations.parse(text)).isEqualTo(Duration.parse(iso));
    }

    @Test
    void aBareNumberIsAnsweredWithItsUnit() {
        assertThatThrownBy(() -> Durations.parse("45"))
                .hasMessage("Expected a duration with its unit (write 45m), received 45");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "m", "45min", "2 hours", "1m1h", "1e9m", "PT", "999999999999d", "P99999999999999D", "--5m"})
    void whatIsNoDurationIsRefused(String text) {
        assertThatThrownBy(() -> Durations.parse(text))
                .isInstanceOf(Misread.class)
                .hasMessageStartingWith("Expected");
    }

    @Test
    void minutesAreTheNearestDouble() {
        assertThat(Durations.minutes(Durations.parse("13.122m"))).isEqualTo(13.122);
        assertThat(Durations.ofMinutes(12.5)).isEqualTo(Duration.ofSeconds(750));
    }

    @Test
    void aMomentIsADayOfTheProgrammeOrADate() {
        LocalDateTime third = LocalDateTime.of(2024, 4, 12, 10, 15);

        assertThat(MOMENTS.parse("day 3 10:15")).isEqualTo(Moment.of(third));
        assertThat(MOMENTS.parse("2024-04-12 10:15")).isEqualTo(Moment.of(third));
        assertThat(MOMENTS.parse("2024-04-12T10:15")).isEqualTo(Moment.of(third));
        assertThat(MOMENTS.parse("day 2 24:00")).isEqualTo(Moment.of(LocalDateTime.of(2024, 4, 12, 0, 0)));
    }

    @Test
    void aMomentMayHaveAZoneOrAnOffset() {
        LocalDateTime local = LocalDateTime.of(2024, 4, 8, 15, 0);

        assertThat(MOMENTS.parse("2024-04-08 15:00 Asia/Tokyo"))
                .isEqualTo(new Moment(local, Optional.of(ZoneId.of("Asia/Tokyo"))));
        assertThat(MOMENTS.parse("2024-04-08T15:00+09:00"))
                .isEqualTo(new Moment(local, Optional.of(ZoneOffset.ofHours(9))));
        assertThat(MOMENTS.parse("2024-04-08 15:00Z")).isEqualTo(new Moment(local, Optional.of(ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day 0 10:00 | Expected a day from 1 on, received day 0",
                "day 1 25:00 | Expected a time of day from 00:00 to 24:00, received day 1 25:00",
                "2024-02-30 10:00 | Expected a date such as 2024-04-10, received 2024-02-30",
                "day 1 10:00 Asia/Tokio"
                        + " | Expected a zone such as Asia/Tokyo or an offset such as +09:00, received Asia/Tokio",
                "10:00 | Expected a moment such as \"day 3 10:15\" or \"2024-04-10 10:15\", received 10:00"
            })
    void whatIsNoMomentIsRefused(String text, String message) {
        assertThatThrownBy(() -> MOMENTS.parse(text)).hasMessage(message);
    }

    @Test
    void aMomentThatTheChangeToSummerTimeLeavesOutIsRefused() {
        assertThatThrownBy(() -> MOMENTS.parse("2024-03-10 02:30 America/New_York"))
                .hasMessageContaining("Expected a local time that exists");
    }

    @Test
    void hoursAreDailyOrOnCertainDaysOrOnce() {
        Ranges ranges = new Ranges(MOMENTS);

        assertThat(ranges.parse("07:00-23:30"))
                .isEqualTo(new Hours.Daily(EnumSet.allOf(DayOfWeek.class), LocalTime.of(7, 0), LocalTime.of(23, 30)));
        assertThat(ranges.parse("Mon-Fri 09:00-24:00"))
                .isEqualTo(new Hours.Daily(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.MIDNIGHT));
        assertThat(ranges.parse("Sat-Mon,Wed 09:00-12:00"))
                .isEqualTo(new Hours.Daily(
                        EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0)));
        assertThat(ranges.parse("day 1 10:00 Asia/Tokyo/2024-04-11 10:00"))
                .isEqualTo(new Hours.Span(MOMENTS.parse("day 1 10:00 Asia/Tokyo"), MOMENTS.parse("2024-04-11 10:00")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7-9", "07:00", "24:00-25:00", "Mun 09:00-10:00", "Mon-Tue-Wed 09:00-10:00", "Mon"})
    void whatIsNoRangeIsRefused(String text) {
        assertThatThrownBy(() -> new Ranges(MOMENTS).parse(text)).isInstanceOf(Misread.class);
    }
}
