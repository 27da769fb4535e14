package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimetableTest {
    private final Timetable hours = Timetable.of(new long[] {10, 20, 30, 40, 50, 90}, 0, 60);

    @Test
    void intervalsAreCutToTheWindow() {
        assertThat(hours.total()).isEqualTo(10 + 10 + 10);
        assertThat(Timetable.of(new long[] {10, 20}, 20, 60).total()).isZero();
    }

    @Test
    void aStretchIsCoveredAsFarAsItLiesInside() {
        assertThat(hours.within(0, 5)).isZero();
        assertThat(hours.within(0, 100)).isEqualTo(30);
        assertThat(hours.within(15, 35)).isEqualTo(5 + 5);
        assertThat(hours.within(12, 14)).isEqualTo(2);
        assertThat(hours.within(20, 30)).isZero();
        assertThat(hours.within(14, 14)).isZero();
    }

    @Test
    void whatIsTakenAwayIsNoLongerCovered() {
        Timetable left = hours.minus(Timetable.of(new long[] {0, 12, 14, 16, 35, 55}, 0, 60));

        assertThat(left.total()).isEqualTo(2 + 4 + 5 + 5);
        assertThat(left.within(10, 20)).isEqualTo(2 + 4);
        assertThat(left.within(30, 40)).isEqualTo(5);
        assertThat(left.within(50, 60)).isEqualTo(5);
    }

    @Test
    void nothingTakenAwayLeavesAll() {
        assertThat(hours.minus(Timetable.of(new long[0], 0, 60)).total()).isEqualTo(hours.total());
    }
}
