package org.summitsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.summitsim.analysis.RunResult;
import org.summitsim.experiment.Showcase;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes everything that a run leaves to {@code <output>/<scenario>/<variant>/}. Equal results give equal bytes of every
 * text file, on every machine and JDK; pictures in PNG differ between JDKs, and with them their hashes in the manifest.
 * Immutable and safe for use by several threads on different variants.
 */
public final class RunWriter {
    private final Options options;

    private RunWriter(Options options) {
        this.options = options;
    }

    /**
     * What to write, and what the manifest says of it.
     *
     * @param output the folder that holds the folders of scenarios
     * @param charts whether charts are drawn as files and in the report
     * @param version the version of the tool
     * @param scenarioSha256 the SHA-256 of the scenario's file, in hexadecimal
     * @param recipe what was asked for
     */
    public record Options(Path output, boolean charts, String version, String scenarioSha256, Recipe recipe) {
        /** For a scenario as it stands in its file, played by no command. */
        public Options(Path output, boolean charts, String version, String scenarioSha256) {
            this(output, charts, version, scenarioSha256, Recipe.NONE);
        }
    }

    /**
     * What was asked for, so that a run can be repeated.
     *
     * @param command the words of the command line behind the name of the program; empty if there was none
     * @param changes what was changed in the scenario, as {@code path=value}, in the order in which it was
     */
    public record Recipe(List<String> command, List<String> changes) {
        /** No command and no changes. */
        public static final Recipe NONE = new Recipe(List.of(), List.of());

        public Recipe {
            command = List.copyOf(command);
            changes = List.copyOf(changes);
        }
    }

    /**
     * What was written.
     *
     * @param folder where
     * @param report the page to read
     * @param files all files, in the order of their names, relative to the folder
     * @param notes what could not be done, as sentences; normally empty
     */
    public record Written(Path folder, Path report, List<String> files, List<String> notes) {
        public Written {
            files = List.copyOf(files);
            notes = List.copyOf(notes);
        }
    }

    /** A writer with these options. */
    public static RunWriter of(Options options) {
        return new RunWriter(options);
    }

    /** Where the results of a run go. */
    public Path folder(RunResult run) {
        return options.output
                .resolve(Folder.safe(run.network().scenario().id()))
                .resolve(Folder.safe(run.facts().variant()));
    }

    /**
     * Writes all files of a run, the manifest last.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the scenario's id or the variant cannot be the name of a folder
     */
    public Written write(RunResult run) throws IOException {
        return write(run, List.of());
    }

    /**
     * The same with replications that can be played in the report.
     *
     * @param shown which; they must be of this run
     * @throws IOException if a file cannot be written
     */
    public Written write(RunResult run, List<Showcase.Shown> shown) throws IOException {
        Path where = folder(run);
        Folder folder = new Folder(where);
        Programme programme = Programme.of(run, shown);
        folder.write("summary.json", out -> SummaryJson.write(programme, out));
        for (Map.Entry<String, Supplier<String>> table : tables(programme).entrySet()) {
            folder.write(table.getKey(), table.getValue().get());
        }
        Gallery gallery = options.charts ? Gallery.of(programme) : Gallery.none();
        List<String> notes = gallery.write(folder);
        folder.write("report.html", HtmlReport.of(programme, gallery, options));
        folder.write("manifest.json", manifest(run, folder.hashes()));
        return new Written(
                where,
                where.resolve("report.html"),
                new ArrayList<>(folder.hashes().keySet()),
                notes);
    }

    /** Where the page goes that may be handed out: a folder of its own. */
    public Path publicFolder(RunResult run) {
        return options.output
                .resolve(Folder.safe(run.network().scenario().id()))
                .resolve(Folder.safe(run.facts().variant() + "-public"));
    }

    /**
     * Writes the page that may be handed out, and nothing else: planned times, places and people.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the scenario's id or the variant cannot be the name of a folder
     */
    public Written writePublic(RunResult run) throws IOException {
        Path where = publicFolder(run);
        Folder folder = new Folder(where);
        folder.write("report.html", HandoutPage.of(Handouts.of(run.network(), run.baseline(), run.days())));
        return new Written(where, where.resolve("report.html"), List.of("report.html"), List.of());
    }

    /** One after the other, since those of a large programme are large. */
    private static Map<String, Supplier<String>> tables(Programme programme) {
        RunResult run = programme.run();
        Map<String, Supplier<String>> tables = new LinkedHashMap<>();
        tables.put("activities.csv", () -> ActivityTable.of(programme));
        tables.put("people.csv", () -> UseTables.people(run));
        tables.put("resources.csv", () -> UseTables.resources(run));
        tables.put("replications.csv", () -> RunTables.replications(programme));
        tables.put("utilization.csv", () -> UseTables.bins(programme));
        tables.put("causes.csv", () -> SlipTables.causes(run));
        tables.put("slips.csv", () -> SlipTables.slips(run));
        SavedWords.table(run).forEach((name, text) -> tables.put(name, () -> text));
        tables.put("importance.csv", () -> ImportanceTable.of(programme));
        tables.put("bindings.csv", () -> RunTables.bindings(run));
        Waits.table(run).forEach((name, text) -> tables.put(name, () -> text));
        QueueTables.of(programme).forEach((name, text) -> tables.put(name, () -> text));
        return tables;
    }

    private String manifest(RunResult run, Map<String, String> hashes) {
        ObjectNode root = Manifest.begin(options, run.network().scenario().id());
        SummaryJson.putFacts(root, run.facts());
        return Manifest.end(root, hashes);
    }
}
