package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.exchange.ForeignFiles;
import org.summitsim.exchange.ProjectScenario;
import org.summitsim.exchange.UnreadableException;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.ScenarioReader;

/**
 * The rules of dispatch on the 480 projects of PSPLIB J30 (Kolisch and Sprecher, EJOR 96, 1997): an event-driven dispatcher
 * is the parallel schedule generation scheme, whose average deviations from the optimal makespans are known for each rule.
 */
@Tag("slow")
class PsplibTest {
    private static final Path FOLDER = Path.of("../shared/data/psplib-j30");
    private static final int TAR_BLOCK = 512;

    @TempDir
    static Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"lft, 4.39", "lst, 4.53", "mts, 5.00", "grpw, 7.85", "grpw-all, 4.65"})
    void aRuleIsAsFarFromTheBestScheduleAsItIsKnownToBe(String rule, double percent)
            throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(FOLDER), "the projects of PSPLIB are not beside the project");
        Map<String, Integer> best = best();
        double sum = 0;
        Map<String, String> projects = projects();
        for (var project : projects.entrySet()) {
            double makespan = makespan(project.getKey(), project.getValue(), rule);
            int least = best.get(project.getKey());
            assertThat(makespan).as(project.getKey()).isGreaterThanOrEqualTo(least);
            sum += 100 * (makespan - least) / least;
        }
        assertThat(projects).hasSize(480);
        assertThat(sum / projects.size()).isCloseTo(percent, within(0.005));
    }

    /** Through the whole path: imported, written down, read again with the rule changed, and played. */
    private static double makespan(String name, String project, String rule) throws IOException, UnreadableException {
        Path file = Files.writeString(folder.resolve(name), project, StandardCharsets.ISO_8859_1);
        String text = ProjectScenario.text(ForeignFiles.project(file), "1m", name);
        var reading = ScenarioReader.read(name + ".yaml", text, List.of(Patch.parse("run.dispatch=" + rule)));
        assertThat(reading.problems()).as(name).isEmpty();
        Trajectory played = Play.of(reading.scenario().orElseThrow()).player().baseline();
        assertThat(played.state()).containsOnly(State.DONE);
        return Arrays.stream(played.finish()).max().orElse(0) / (double) TimeLine.MINUTE;
    }

    /** The shortest possible makespans by the names of the projects. */
    private static Map<String, Integer> best() throws IOException {
        Map<String, Integer> best = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("j30opt.sm"), StandardCharsets.ISO_8859_1)) {
            String[] words = line.strip().split("\\s+");
            if (words.length == 4 && words[0].matches("\\d+")) {
                best.put("j30" + words[0] + "_" + words[1] + ".sm", Integer.valueOf(words[2]));
            }
        }
        return best;
    }

    /** The projects of the archive by the names of their files. */
    private static Map<String, String> projects() throws IOException {
        byte[] tar;
        try (var in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve("j30.tar.gz")))) {
            tar = in.readAllBytes();
        }
        Map<String, String> files = new TreeMap<>();
        for (int at = 0; at + TAR_BLOCK <= tar.length && tar[at] != 0; ) {
            String name = field(tar, at, 100);
            int size = Integer.parseInt(field(tar, at + 124, 12).strip(), 8);
            if (name.endsWith(".sm")) {
                String text = new String(tar, at + TAR_BLOCK, size, StandardCharsets.ISO_8859_1);
                files.put(name.substring(name.lastIndexOf('/') + 1), text);
            }
            at += TAR_BLOCK * (1 + (size + TAR_BLOCK - 1) / TAR_BLOCK);
        }
        return files;
    }

    private static String field(byte[] tar, int at, int length) {
        int end = at;
        while (end < at + length && tar[end] != 0) {
            end++;
        }
        return new String(tar, at, end - at, StandardCharsets.ISO_8859_1);
    }
}
