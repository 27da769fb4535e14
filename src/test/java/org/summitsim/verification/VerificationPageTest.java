package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The page about verification: each of its sections is made from real runs, says that all agrees, and stands there as it came
 * out. {@code -Dgolden.update=true} writes what can be played here anew.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerificationPageTest {
    private static final Path PAGE = Path.of("docs", "verification.md");
    private static final Pattern SECTION = Pattern.compile("(?s)<!-- figures of ([a-z-]+) -->\n(.*?)<!-- end -->");

    private static final Pattern COUNTS = Pattern.compile("(?s)<!-- counts -->\n.*?<!-- end of counts -->");
    private static final Pattern OFF = Pattern.compile("\\| (-?[0-9.]+) s\\.e\\. \\| agrees \\|");

    @TempDir
    Path folder;

    /** The sections, by the names of their marks on the page. */
    enum Section {
        NETWORKS,
        WAITS,
        MACHINE_REPAIR,
        DISTURBANCES,
        CORRELATIONS,
        PRIORITY_RULES,
        INTERVALS,
        PRACTICE;

        String mark() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private Part part(Path folder) {
            return switch (this) {
                case NETWORKS -> of(Cases.NETWORKS, folder);
                case WAITS -> of(Cases.WAITS, folder);
                case MACHINE_REPAIR -> MachineRepair.part(folder);
                case DISTURBANCES -> of(Cases.DISTURBANCES, folder);
                case CORRELATIONS -> of(Cases.CORRELATIONS, folder);
                case PRIORITY_RULES -> PriorityRules.part(folder);
                case INTERVALS -> Coverage.part();
                case PRACTICE -> Practice.part(folder);
            };
        }

        private static Part of(List<Case> cases, Path folder) {
            List<Figure> figures = cases.stream()
                    .flatMap(c -> c.figures(Verified.run(c.words(), folder)).stream())
                    .toList();
            return Part.of(figures, cases.stream().map(Case::command).distinct().toList());
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void aSectionIsWhatComesOut(Section section) throws IOException {
        assumeTrue(
                section != Section.PRIORITY_RULES || Psplib.isHere(),
                "the projects of PSPLIB are not beside the project: their section stays as it is");
        Part part = section.part(folder);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, with(section, part.text()));
        }

        assertThat(part.isRight()).as(part.text()).isTrue();
        assertThat(Files.readString(PAGE))
                .as("Maybe: mvn -q -o test -Dtest=VerificationPageTest -Dtest.groups=slow -Dtest.excluded="
                        + " -Dgolden.update=true")
                .isEqualTo(with(section, part.text()));
    }

    private static String with(Section section, String text) throws IOException {
        return SECTION.matcher(Files.readString(PAGE))
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals(section.mark())
                                ? "<!-- figures of " + section.mark() + " -->\n\n" + text + "\n<!-- end -->"
                                : found.group()));
    }

    /** Last, because it counts what the others write. */
    @Test
    @Order(Integer.MAX_VALUE)
    void theCountsAreThoseOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        String counted = COUNTS.matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<!-- counts -->\n" + counts(page) + "<!-- end of counts -->"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, counted);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(counted);
    }

    private static String counts(String page) {
        double[] off = OFF.matcher(page)
                .results()
                .mapToDouble(m -> Math.abs(Double.parseDouble(m.group(1))))
                .toArray();
        long outside = Arrays.stream(off).filter(o -> o >= 2).count();
        long equal = page.lines().filter(row -> row.endsWith("| equal |")).count();
        return """
                Of the %d figures with an interval, all agree with their reference within four standard errors; the largest is %s
                off, and %d are 2.0 or more off, where one would expect %s. %d rows without chance are equal.
                """.formatted(
                        off.length,
                        Figure.rounded(Arrays.stream(off).max().orElse(0), 1),
                        outside,
                        Figure.rounded(0.0455 * off.length, 1),
                        equal);
    }

    @Test
    void everySectionHasItsPlace() throws IOException {
        assertThat(SECTION.matcher(Files.readString(PAGE)).results().map(m -> m.group(1)))
                .containsExactlyElementsOf(
                        List.of(Section.values()).stream().map(Section::mark).toList());
    }

    /** A section that is not compared where its files are missing cannot hide a difference. */
    @Test
    void nothingOnThePageDiffers() throws IOException {
        assertThat(Files.readString(PAGE)).contains("| agrees |").doesNotContain("**differs**");
    }

    @Test
    void theWarmUpOfMachineRepairIsLongEnough() {
        assertThat(MachineRepair.restAfterWarmUp()).isCloseTo(0, within(1e-9));
    }
}
