package org.summitsim.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.summitsim.analysis.Comparison;
import org.summitsim.analysis.Contender;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes everything that a comparison leaves to {@code <output>/<scenario>/<name>/}. Equal results give equal bytes of every
 * text file, on every machine and JDK. Immutable.
 */
public final class ComparisonWriter {
    private static final String PAGE = "comparison.html";

    private final RunWriter.Options options;

    private ComparisonWriter(RunWriter.Options options) {
        this.options = options;
    }

    /** A writer with these options. */
    public static ComparisonWriter of(RunWriter.Options options) {
        return new ComparisonWriter(options);
    }

    /** Where the results go of a comparison that is called so. */
    public Path folder(Comparison comparison, String name) {
        String scenario = comparison.contenders().get(0).network().scenario().id();
        return options.output().resolve(Folder.safe(scenario)).resolve(Folder.safe(name));
    }

    /**
     * Writes all files, the manifest last.
     *
     * @param changes what each variant changes, some lines by its name; may lack any
     * @param name what its folder is called
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the scenario's id or the name cannot be that of a folder
     */
    public RunWriter.Written write(Comparison comparison, Map<String, List<String>> changes, String name)
            throws IOException {
        Path where = folder(comparison, name);
        Folder folder = new Folder(where);
        Contest contest = new Contest(comparison, changes);
        ComparisonTables tables = new ComparisonTables(contest);
        folder.write("comparison.json", ComparisonJson.of(contest));
        folder.write("goals.csv", tables.goals());
        folder.write("starts.csv", tables.starts());
        Gallery gallery = options.charts() ? ComparisonPage.charts(contest) : Gallery.none();
        List<String> notes = gallery.write(folder);
        folder.write(PAGE, ComparisonPage.of(contest, gallery, options.version()));
        folder.write("manifest.json", manifest(comparison, folder.hashes()));
        return new RunWriter.Written(
                where, where.resolve(PAGE), new ArrayList<>(folder.hashes().keySet()), notes);
    }

    private String manifest(Comparison comparison, Map<String, String> hashes) {
        ObjectNode root = Manifest.begin(
                options, comparison.contenders().get(0).network().scenario().id());
        comparison.contenders().stream().map(Contender::name).forEach(root.putArray("contenders")::add);
        ComparisonJson.putFacts(root, comparison);
        return Manifest.end(root, hashes);
    }
}
