package org.summitsim.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.summitsim.engine.Play;
import org.summitsim.engine.State;
import org.summitsim.engine.Trajectory;
import org.summitsim.exchange.ForeignFiles;
import org.summitsim.exchange.ProjectScenario;
import org.summitsim.exchange.UnreadableException;
import org.summitsim.network.TimeLine;
import org.summitsim.yaml.Patch;
import org.summitsim.yaml.ScenarioReader;

/** The 480 projects of PSPLIB J30 (Kolisch and Sprecher, EJOR 96, 1997) and their shortest makespans. */
final class Psplib {
    private static final Path FOLDER = Path.of("../shared/data/psplib-j30");
    private static final int TAR_BLOCK = 512;
    private static final Pattern CRITICAL_PATH = Pattern.compile("#jobs.*MPM-Time\\R\\s*1(?:\\s+\\d+){4}\\s+(\\d+)");

    private final Path folder;
    private final Map<String, String> projects;
    private final Map<String, Integer> best;

    private Psplib(Path folder, Map<String, String> projects, Map<String, Integer> best) {
        this.folder = folder;
        this.projects = projects;
        this.best = best;
    }

    /** Whether the projects are beside ours. */
    static boolean isHere() {
        return Files.isDirectory(FOLDER);
    }

    /** Reads them; projects are written to a folder to be imported from there. */
    static Psplib in(Path folder) {
        try {
            return new Psplib(folder, projects(), best());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(projects.keySet());
    }

    /** The shortest possible makespan of a project. */
    int best(String name) {
        return best.get(name);
    }

    /** The length of the critical path as the file of a project gives it (its MPM time). */
    int criticalPath(String name) {
        Matcher found = CRITICAL_PATH.matcher(projects.get(name));
        if (!found.find()) {
            throw new AssertionError("no critical path in " + name);
        }
        return Integer.parseInt(found.group(1));
    }

    /** The makespan through the whole path: imported, written down, read again with changes, and played. */
    int makespan(String name, List<String> changes) {
        try {
            Path file = Files.writeString(folder.resolve(name), projects.get(name), StandardCharsets.ISO_8859_1);
            String text = ProjectScenario.text(ForeignFiles.project(file), "1m", name);
            var reading = ScenarioReader.read(
                    name + ".yaml", text, changes.stream().map(Patch::parse).toList());
            Trajectory played =
                    Play.of(reading.scenario().orElseThrow()).player().baseline();
            if (!Arrays.stream(played.state()).allMatch(s -> s == State.DONE)) {
                throw new AssertionError("not all is done in " + name);
            }
            return Math.toIntExact(Arrays.stream(played.finish()).max().orElse(0) / TimeLine.MINUTE);
        } catch (IOException | UnreadableException e) {
            throw new AssertionError(name, e);
        }
    }

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
