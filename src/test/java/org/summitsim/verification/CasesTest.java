package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results that are known, met by the whole path from a scenario's file to what a run leaves; the longer ones by the page. */
class CasesTest {
    @TempDir
    Path folder;

    static Stream<Case> quick() {
        return Cases.all().filter(Case::isQuick);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("quick")
    void whatIsKnownComesOut(Case known) {
        assertThat(known.figures(Verified.run(known.words(), folder)))
                .isNotEmpty()
                .allSatisfy(
                        figure -> assertThat(figure.agrees()).as(figure.row()).isTrue());
    }
}
