package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.analysis.CauseShare;
import org.summitsim.engine.Cause;
import org.summitsim.network.Network;

class CauseWordsTest {
    private static final Network NETWORK = SampleResults.visit().network();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CLOCK | '' | '' | 0 | starts with the clock",
                "PLANNED_START | '' | '' | 0 | planned start",
                "DELAY | '' | '' | 9 | its own delay",
                "WINDOW | '' | '' | 9 | waits for its hours",
                "PRECEDENCE | arrival-ceremony | '' | 7 | runs late after arrival-ceremony",
                "PRECEDENCE | arrival-ceremony | '' | 0 | follows arrival-ceremony",
                "PRECEDENCE | '' | '' | 0 | follows what comes before it",
                "RESOURCE | motorcade | wreath | 7 | waits for the motorcade (released by wreath)",
                "PLACE | palace | wreath | 7 | waits for The Palace (released by wreath)",
                "PERSON | host | '' | 7 | waits for President",
                "PERSON | host | host->bilateral | 7 | waits for President (on the way)",
                "PERSON | host | host->wreath | 7 | waits for President (on the way to wreath)",
                "RESOURCE | motorcade | guest->wreath | 7 | waits for the motorcade (Prime Minister on the way to wreath)",
            })
    void everyCauseHasItsWords(Cause cause, String of, String by, double lateness, String words) {
        CauseShare share = new CauseShare("bilateral", cause, of, by, 0.5, lateness);

        assertThat(CauseWords.byId(NETWORK).of(share)).isEqualTo(words);
    }

    @Test
    void inATableOtherPartsOfTheSameAreCalledByTheirOwnIds() {
        CauseShare sibling = new CauseShare("bilateral/economy", Cause.PRECEDENCE, "", "bilateral/defence", 1, 0);
        CauseShare other = new CauseShare("cabinet", Cause.PRECEDENCE, "", "bilateral/space", 1, 5);

        assertThat(CauseWords.brief(NETWORK).of(sibling)).isEqualTo("follows defence");
        assertThat(CauseWords.brief(NETWORK).of(other)).isEqualTo("runs late after bilateral/space");
    }

    @Test
    void whatHasNoPlannedStartOnlyFollowsHoweverLateItIs() {
        CauseShare item = new CauseShare("bilateral/economy", Cause.PRECEDENCE, "", "bilateral/defence", 1, 25);
        CauseShare waiting = new CauseShare("bilateral/economy", Cause.PERSON, "host", "", 1, 25);

        assertThat(CauseWords.byId(NETWORK).of(item)).isEqualTo("follows bilateral/defence");
        assertThat(CauseWords.byId(NETWORK).isOnlySequence(item)).isTrue();
        assertThat(CauseWords.byId(NETWORK).of(waiting)).isEqualTo("begins once President is there");
        assertThat(CauseWords.byId(NETWORK).isNobodyLate(waiting)).isTrue();
    }
}
