package org.summitsim.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitsim.acceptance.Stage;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.network.TimeLine;

/**
 * The rules of dispatch on the 480 projects of PSPLIB J30 (Kolisch and Sprecher, EJOR 96, 1997): an event-driven dispatcher
 * is the parallel schedule generation scheme, whose average deviations from the optimal makespans are known for each rule.
 */
@Tag("slow")
class PsplibTest {
    private static final Path FOLDER = Path.of("../shared/data/psplib-j30");
    private static final int TAR_BLOCK = 512;
    private static final int RESOURCES = 4;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"lft, 4.39", "lst, 4.53", "mts, 5.00", "grpw, 7.85", "grpw-all, 4.65"})
    void aRuleIsAsFarFromTheBestScheduleAsItIsKnownToBe(String rule, double percent) throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the projects of PSPLIB are not beside the project");
        Map<String, Integer> best = best();
        double sum = 0;
        Map<String, String> projects = projects();
        for (var project : projects.entrySet()) {
            double makespan = makespan(project.getValue(), rule);
            int least = best.get(project.getKey());
            assertThat(makespan).as(project.getKey()).isGreaterThanOrEqualTo(least);
            sum += 100 * (makespan - least) / least;
        }
        assertThat(projects).hasSize(480);
        assertThat(sum / projects.size()).isCloseTo(percent, within(0.005));
    }

    private static double makespan(String project, String rule) {
        Trajectory played = Stage.of(scenario(project, rule)).player().baseline();
        assertThat(played.state()).containsOnly(State.DONE);
        return Arrays.stream(played.finish()).max().orElse(0) / (double) TimeLine.MINUTE;
    }

    /** A project as a scenario: jobs are meetings, periods are minutes. */
    private static String scenario(String project, String rule) {
        List<String> lines = project.lines().toList();
        List<List<Integer>> successors = numbers(lines, lines.indexOf("PRECEDENCE RELATIONS:") + 2);
        List<List<Integer>> work = numbers(lines, lines.indexOf("REQUESTS/DURATIONS:") + 3);
        List<Integer> capacity =
                numbers(lines, lines.indexOf("RESOURCEAVAILABILITIES:") + 2).get(0);
        StringBuilder text =
                new StringBuilder("summit: 1\ntitle: A project\nclock: {start: 2024-01-01T00:00, zone: UTC}\n"
                        + "run: {dispatch: " + rule + "}\nresources:\n");
        for (int r = 0; r < RESOURCES; r++) {
            text.append("  r" + r + ": {capacity: " + capacity.get(r) + "}\n");
        }
        text.append("meetings:\n");
        for (List<Integer> job : work) {
            List<String> uses = new ArrayList<>();
            for (int r = 0; r < RESOURCES; r++) {
                if (job.get(3 + r) > 0) {
                    uses.add("r" + r + ": " + job.get(3 + r));
                }
            }
            List<String> after = successors.stream()
                    .filter(row -> row.subList(3, row.size()).contains(job.get(0)))
                    .map(row -> "j" + row.get(0))
                    .toList();
            text.append("  j" + job.get(0) + ": {duration: " + job.get(2) + "m, uses: {" + String.join(", ", uses)
                    + "}, after: [" + String.join(", ", after) + "]}\n");
        }
        return text.toString();
    }

    /** Rows of numbers from a line on, up to the next line of stars. */
    private static List<List<Integer>> numbers(List<String> lines, int from) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = from; !lines.get(i).startsWith("*"); i++) {
            rows.add(Arrays.stream(lines.get(i).strip().split("\\s+"))
                    .map(Integer::valueOf)
                    .toList());
        }
        return rows;
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
