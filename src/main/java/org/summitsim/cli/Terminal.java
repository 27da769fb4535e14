package org.summitsim.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where words go. Reader and writers take UTF-8 and end lines with {@code \n} on every platform.
 *
 * @param in what somebody types
 * @param out what was asked for
 * @param err everything else
 * @param environment the variables of the environment
 * @param outIsLive whether somebody watches {@code out} as it is written
 * @param errIsLive whether somebody watches {@code err} as it is written
 */
record Terminal(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        Map<String, String> environment,
        boolean outIsLive,
        boolean errIsLive) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 400;
    private static final Path STREAMS = Path.of("/proc/self/fd");

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** One at which nobody types. */
    Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment, boolean outIsLive, boolean errIsLive) {
        this(new BufferedReader(Reader.nullReader()), out, err, environment, outIsLive, errIsLive);
    }

    /** That of this process. */
    static Terminal system() {
        return new Terminal(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                System.getenv(),
                watched(1),
                watched(2));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** The width of a line in characters: {@code COLUMNS} if it is sensible, else {@value #USUAL_WIDTH}. */
    int width() {
        try {
            int columns =
                    Integer.parseInt(environment.getOrDefault("COLUMNS", "").strip());
            return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** Whether words may be printed bold: not into files, and not where {@code NO_COLOR} is set (no-color.org). */
    boolean bold() {
        return outIsLive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Writes a line to {@code out}. */
    void say(String line) {
        print(out, line);
    }

    /** Writes a line to {@code err}. */
    void warn(String line) {
        print(err, line);
    }

    private static void print(PrintWriter writer, String line) {
        writer.print(line.endsWith("\n") ? line : line + "\n");
        writer.flush();
    }

    /** The console is that of input and output together, so where the system tells more of a stream that decides. */
    private static boolean watched(int stream) {
        try {
            String real = STREAMS.resolve(String.valueOf(stream)).toRealPath().toString();
            return real.startsWith("/dev/pts/") || real.startsWith("/dev/tty");
        } catch (IOException e) {
            return !Files.exists(STREAMS) && hasConsole();
        }
    }

    private static boolean hasConsole() {
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .isPresent();
    }

    /** From JDK 22 on there is a console also where there is no terminal; it says so in a method that JDK 17 has not. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
