package org.summitsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a selection leaves to {@code <output>/<scenario>/<name>/}. Immutable. */
public final class SelectionWriter {
    private final RunWriter.Options options;

    private SelectionWriter(RunWriter.Options options) {
        this.options = options;
    }

    /** A writer with these options. */
    public static SelectionWriter of(RunWriter.Options options) {
        return new SelectionWriter(options);
    }

    /** Where the results go of a selection that is called so. */
    public Path folder(SelectionReport report, String name) {
        return options.output().resolve(Folder.safe(report.scenario())).resolve(Folder.safe(name));
    }

    /**
     * Writes all files, the manifest last; the page to read is the table of candidates.
     *
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the scenario's id or the name cannot be that of a folder
     */
    public RunWriter.Written write(SelectionReport report, String name) throws IOException {
        Path where = folder(report, name);
        Folder folder = new Folder(where);
        folder.write("selection.json", report.json());
        Path table = folder.write("candidates.csv", report.csv());
        folder.write("manifest.json", Manifest.end(Manifest.begin(options, report.scenario()), folder.hashes()));
        return new RunWriter.Written(
                where, table, new ArrayList<>(folder.hashes().keySet()), List.of());
    }
}
