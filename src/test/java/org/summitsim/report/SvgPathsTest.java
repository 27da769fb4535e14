package org.summitsim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Paths lose the points that show nothing, and no others. */
class SvgPathsTest {
    private static String slim(String path) {
        return SvgPaths.slim("<path class=\"a\" d=\"" + path + "\" fill=\"none\"/>");
    }

    @Test
    void pointsOnALevelOrUprightLineAreLeftOut() {
        assertThat(slim("M0 0 L1 0 L1 0 L2.5 0 L2.5 3 L2.5 4 L5 4 Z"))
                .isEqualTo("<path class=\"a\" d=\"M0 0 L2.5 0 L2.5 4 L5 4 Z\" fill=\"none\"/>");
    }

    @Test
    void linesThatGoBackAndSlantedOnesStay() {
        String back = "M0 0 L5 0 L2 0 L2 2 L3 3 L4 4";
        assertThat(slim(back)).contains("d=\"" + back + "\"");
    }

    @Test
    void curvesAndSeveralPartsStayAsTheyAre() {
        String curve = "M0 0 L1 0 Q2 0 3 1 L4 1";
        assertThat(slim(curve)).contains("d=\"" + curve + "\"");
        assertThat(slim("M0 0 L1 0 L2 0 Z M5 0 L6 0 L7 0")).contains("d=\"M0 0 L2 0 Z M5 0 L7 0\"");
    }
}
