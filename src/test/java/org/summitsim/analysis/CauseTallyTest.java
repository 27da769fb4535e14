package org.summitsim.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitsim.engine.Cause;

class CauseTallyTest {

    private static CauseTally counted(int... resources) {
        CauseTally tally = new CauseTally(2);
        for (int r : resources) {
            tally.add(1, Cause.RESOURCE, r, -1, 10L * r);
        }
        return tally;
    }

    @Test
    void theCommonestComesFirstAndTiesGoByNumber() {
        assertThat(counted(7, 3, 5, 5).list(1)).extracting(CauseTally.Line::of).containsExactly(5, 3, 7);
        assertThat(counted(7).list(0)).isEmpty();
    }

    @Test
    void itDoesNotMatterWhoCountedWhat() {
        CauseTally one = counted(1, 2);
        one.combine(counted(2, 3, 3, 3));
        CauseTally other = counted(3, 3);
        other.combine(counted(3, 2, 2, 1));

        assertThat(one.list(1)).isEqualTo(other.list(1));
        assertThat(one.list(1).get(0)).isEqualTo(new CauseTally.Line(1, Cause.RESOURCE, 3, -1, 3, 90));
    }

    @Test
    void thereIsRoomForManyCauses() {
        CauseTally tally = new CauseTally(1);
        for (int by = 0; by < 1000; by++) {
            tally.add(0, Cause.PERSON, 0, by, 1);
        }

        assertThat(tally.list(0)).hasSize(1000).allMatch(line -> line.count() == 1);
    }
}
