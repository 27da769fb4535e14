package org.summitsim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a good file, broken at random. The failing seed is the recipe. */
class BrokenCopiesTest {
    private static final String SIGNS = "{}[]():,-\"'|>&*!%@#?= \n\t0aZ\u00e9\ud83d\ude00";
    private static final int COPIES = 100;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aBrokenCopyGivesProblemsAndNeverAnException(long seed) {
        Random random = new Random(seed);
        String taste = Texts.resource("a-taste.yaml");
        for (int i = 0; i < COPIES; i++) {
            Reading reading = ScenarioReader.read("x.yaml", broken(taste, random), List.of());

            assertThat(reading.scenario().isPresent())
                    .isEqualTo(reading.problems().isEmpty());
            assertThat(Texts.formatted(reading)).doesNotContain("Exception");
        }
    }

    /** Values moved to keys where they do not belong. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void linesInTheWrongPlaceGiveProblemsAndNeverAnException(long seed) {
        Random random = new Random(seed);
        List<String> lines = Texts.resource("a-taste.yaml").lines().toList();
        for (int i = 0; i < COPIES; i++) {
            StringBuilder text = new StringBuilder();
            for (String line : lines) {
                int colon = line.indexOf(": ");
                String other = lines.get(random.nextInt(lines.size())).strip();
                boolean swap = colon > 0 && random.nextInt(20) == 0;
                text.append(swap ? line.substring(0, colon + 2) + other.substring(other.indexOf(':') + 1) : line)
                        .append('\n');
            }
            Reading reading = ScenarioReader.read("x.yaml", text.toString(), List.of());

            assertThat(Texts.formatted(reading)).doesNotContain("Exception");
        }
    }

    private static String broken(String text, Random random) {
        StringBuilder copy = new StringBuilder(text);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(copy.length());
            int to = Math.min(copy.length(), at + random.nextInt(4));
            int sign = random.nextInt(SIGNS.length());
            copy.replace(at, to, SIGNS.substring(sign, sign + 1));
        }
        return copy.toString();
    }
}
