package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The formulas of references give what is printed elsewhere. */
class TheoryTest {
    @Test
    void erlangsFormulaGivesWhatTablesHave() {
        assertThat(Theory.erlangC(2, 1.8)).isCloseTo(0.852632, within(5e-7));
        assertThat(Theory.meanWait(2, 1.8)).isCloseTo(4.263158, within(5e-7));
        assertThat(Theory.erlangC(1, 0.8)).isCloseTo(0.8, within(1e-12));
        assertThat(Theory.erlangC(5, 4)).isCloseTo(0.5541, within(5e-5));
    }

    @Test
    void pollaczeksFormulaGivesHalfForServiceThatDoesNotVary() {
        assertThat(Theory.meanWaitOfGeneralService(0.8, 0)).isCloseTo(2, within(1e-12));
        assertThat(Theory.meanWaitOfGeneralService(0.8, 1)).isCloseTo(4, within(1e-12));
    }

    @Test
    void regularArrivalsWaitAsWrittenDown() {
        assertThat(Theory.meanWaitOfRegularArrivals(1.5)).isCloseTo(0.715820, within(5e-7));
    }

    @Test
    void firstCustomersWaitAsWrittenDown() {
        assertThat(Theory.meanWaitOfCustomer(1, 0.9)).isZero();
        assertThat(Theory.meanWaitOfCustomer(10, 0.9)).isCloseTo(2.19500, within(5e-6));
        assertThat(Theory.meanWaitOfCustomer(20, 0.9)).isCloseTo(3.27473, within(5e-6));
        assertThat(Theory.meanWaitOfCustomer(10, 0.8)).isCloseTo(1.85983, within(5e-6));
        assertThat(Theory.meanWaitOfCustomer(20, 0.8)).isCloseTo(2.57328, within(5e-6));
    }

    @Test
    void theRepairerIsBusyAsWrittenDown() {
        assertThat(Theory.busyRepairer(4, 0.2)).isCloseTo(0.601657, within(5e-7));
    }
}
