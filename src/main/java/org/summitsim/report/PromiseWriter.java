package org.summitsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes tables that answer a question about a scenario to {@code <output>/<scenario>/<name>/}. Immutable. */
public final class PromiseWriter {
    private final RunWriter.Options options;
    private final String scenario;

    /**
     * A writer.
     *
     * @param options where, and what stands in the manifest
     * @param scenario the scenario's id
     */
    public PromiseWriter(RunWriter.Options options, String scenario) {
        this.options = options;
        this.scenario = scenario;
    }

    /** Where files go that belong to a question of this name. */
    public Path folder(String name) {
        return options.output().resolve(Folder.safe(scenario)).resolve(Folder.safe(name));
    }

    /**
     * Writes all files, the manifest last.
     *
     * @param name what the folder is called
     * @param texts what stands in each file, by its name
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the scenario's id or the name cannot be that of a folder
     */
    public RunWriter.Written write(String name, Map<String, String> texts) throws IOException {
        Folder folder = new Folder(folder(name));
        for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
            folder.write(text.getKey(), text.getValue());
        }
        folder.write("manifest.json", Manifest.end(Manifest.begin(options, scenario), folder.hashes()));
        return new RunWriter.Written(
                folder(name), folder(name), new ArrayList<>(folder.hashes().keySet()), List.of());
    }
}
