package org.summitsim.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What comes out and where. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write files to a folder in DIR/<scenario>/. Default: output.")
    private Path folder = Path.of("output");

    @Option(names = "--no-charts", description = "Draw no charts.")
    private boolean withoutCharts;

    @Option(names = "--all", description = "Print every activity or start that moved, not only what matters most.")
    private boolean all;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    Path folder() {
        return folder;
    }

    boolean charts() {
        return !withoutCharts;
    }

    boolean all() {
        return all;
    }

    boolean quiet() {
        return quiet;
    }
}
