package org.summitsim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** As much of a shell as the command lines on our pages need. */
final class Shell {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
    private static final Pattern LOOP = Pattern.compile("for (\\w+) in (.+?); do (.+); done");
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");
    private static final List<String> NAMES = List.of("java -jar target/summit.jar ", "summit ");

    private Shell() {}

    /** The command lines in the fenced blocks of a page, without comments; loops are run out. */
    static List<String> lines(Path page) throws IOException {
        List<String> lines = new ArrayList<>();
        Matcher fence = FENCE.matcher(Files.readString(page));
        while (fence.find()) {
            fence.group(1)
                    .lines()
                    .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .flatMap(Shell::unrolled)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static Stream<String> unrolled(String line) {
        Matcher loop = LOOP.matcher(line);
        if (!loop.matches()) {
            return Stream.of(line);
        }
        return Stream.of(loop.group(2).split(" ")).map(value -> loop.group(3).replace("$" + loop.group(1), value));
    }

    /** Whether a line calls our program. */
    static boolean isOurs(String line) {
        return NAMES.stream().anyMatch(line::startsWith);
    }

    /** The words after the program's name, without quotes. */
    static List<String> words(String line) {
        String name = NAMES.stream().filter(line::startsWith).findFirst().orElse("");
        return WORD.matcher(line.substring(name.length()))
                .results()
                .map(word -> word.group().replaceAll("[\"']", ""))
                .toList();
    }
}
