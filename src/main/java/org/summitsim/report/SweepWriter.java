package org.summitsim.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitsim.experiment.PointResult;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what a sweep leaves to {@code <output>/<scenario>/sweeps/<sweep>/}. As long as it goes on, its rows are in a
 * {@link SweepJournal}; in the end the table is made of that in one go, so that no reader sees half of it and it does not matter how
 * often the sweep was begun again. Not for several threads.
 */
public final class SweepWriter implements AutoCloseable {
    private static final String JOURNAL = "sweep.journal";
    private static final String TABLE = "sweep.csv";
    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final SweepRecipe recipe;
    private final SweepTable table;
    private final LimitWords limits;
    private final SweepJournal journal;
    private SweepCount tally;
    private long dropped;
    private Optional<String> replaced = Optional.empty();
    private boolean finished;

    private SweepWriter(Path folder, SweepRecipe recipe, SweepJournal journal) {
        this.folder = folder;
        this.recipe = recipe;
        this.journal = journal;
        table = new SweepTable(recipe);
        limits = new LimitWords(recipe);
        tally = SweepCount.of(recipe.points().size());
    }

    /** What to do where a sweep has been begun before. */
    public enum Start {
        /** Refuse it. */
        ANEW,
        /** Forget it. */
        RESTART,
        /** Go on with it. */
        RESUME
    }

    /** A sweep cannot be begun or gone on with in this folder; the message says why and what to do. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean passing;

        private RefusedException(String message) {
            this(message, false);
        }

        private RefusedException(String message, boolean passing) {
            super(message);
            this.passing = passing;
        }

        /** Whether it may be begun later just as it is, because another process plays it now. */
        public boolean isPassing() {
            return passing;
        }
    }

    /** Where the results of a sweep go. */
    public static Path folder(Path output, SweepRecipe recipe) {
        return output.resolve(Folder.safe(recipe.source().scenario()))
                .resolve("sweeps")
                .resolve(Folder.safe(recipe.sweep().id()));
    }

    /**
     * A writer that has the rows of the folder's unfinished sweep already, if it is to be gone on with.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static SweepWriter open(Path folder, SweepRecipe recipe, Start start) throws IOException, RefusedException {
        Files.createDirectories(folder);
        SweepJournal journal = journal(folder);
        SweepWriter writer = new SweepWriter(folder, recipe, journal);
        try {
            writer.begin(start);
            return writer;
        } catch (IOException | RefusedException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** The table in a folder. */
    public static Path table(Path folder) {
        return folder.resolve(TABLE);
    }

    private static Optional<ObjectNode> manifest(Path folder) throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        boolean finished = Files.exists(manifest) && Files.exists(folder.resolve(TABLE));
        return finished ? Optional.of(Json.read(Files.readString(manifest))) : Optional.empty();
    }

    /** How a sweep went that was finished in a folder; nothing if none was. */
    private static Optional<SweepCount> finished(Path folder, SweepRecipe recipe) throws IOException, RefusedException {
        Optional<ObjectNode> manifest = manifest(folder);
        if (manifest.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode root = manifest.get();
        Optional<String> change = recipe.change(root);
        if (change.isPresent()) {
            throw new RefusedException(
                    "Expected to go on with the sweep as it was begun, received a finished one that is" + " other: "
                            + change.get() + ".\n  Maybe without --resume, which plays it anew");
        }
        return Optional.of(new SweepCount(
                recipe.points().size(),
                root.path("done").asLong(),
                new SweepCount.Some(root.path("errors").asLong(), Optional.empty()),
                new SweepCount.Some(root.path("fails").asLong(), Optional.empty())));
    }

    private static SweepJournal journal(Path folder) throws IOException, RefusedException {
        try {
            return SweepJournal.open(folder.resolve(JOURNAL));
        } catch (SweepJournal.BusyException e) {
            throw new RefusedException(
                    "Expected a sweep that nobody plays, received one that another process is playing right now: "
                            + folder + "\n  Maybe wait for it, or another folder: -o DIR",
                    true);
        }
    }

    /** The first line of a journal is the recipe, the others are rows. Nothing is forgotten before it is clear that it is to be. */
    private void begin(Start start) throws IOException, RefusedException {
        List<String> recipes = new ArrayList<>();
        long good = journal.read(line -> recipes.isEmpty() ? recipes.add(line) : take(line));
        if (!recipes.isEmpty() && start == Start.RESUME) {
            refuseOther(recipes.get(0));
            dropped = journal.forgetFrom(good);
            return;
        }
        if (tally.done() > 0 && start == Start.ANEW) {
            throw new RefusedException("Expected a folder without an unfinished sweep, received " + folder + " with "
                    + tally.done() + " points done.\n  Maybe --resume to go on with it, or --restart to forget it");
        }
        tally = SweepCount.of(recipe.points().size());
        if (start == Start.ANEW) {
            replaced = manifest(folder).flatMap(recipe::change);
        }
        long before = journal.forgetFrom(0);
        if (start == Start.RESUME) {
            // One of them was the recipe.
            dropped = Math.max(0, before - 1);
            takeFinished(before == 0);
        }
        if (!finished) {
            journal.add(recipe.line());
            journal.force();
        }
    }

    /** A sweep that is finished needs no journal; one was made only to see to it that nobody else is at it. */
    private void takeFinished(boolean unbegun) throws IOException, RefusedException {
        try {
            Optional<SweepCount> before = unbegun ? finished(folder, recipe) : Optional.empty();
            before.ifPresent(count -> tally = count);
            finished = before.isPresent();
        } catch (RefusedException e) {
            Files.delete(folder.resolve(JOURNAL));
            throw e;
        }
        if (finished) {
            Files.delete(folder.resolve(JOURNAL));
        }
    }

    private void refuseOther(String before) throws RefusedException {
        Optional<String> change = recipe.change(Json.read(before));
        if (change.isPresent()) {
            throw new RefusedException("Expected to go on with the sweep as it was begun, received another one: "
                    + change.get() + ".\n  Maybe undo that, or --restart to begin again (" + tally.done()
                    + " points are done in " + folder + ")");
        }
    }

    /** Takes a row if it is the next one. */
    private boolean take(String line) {
        List<String> fields = fields(line);
        String next = String.valueOf(recipe.points().first() + tally.done() + 1);
        boolean expected =
                !tally.isComplete() && fields.size() > 1 && fields.get(0).equals(next);
        if (expected) {
            tally = tally.with(next, SweepTable.error(fields), limits.of(table.fails(fields), fields));
        }
        return expected;
    }

    private static List<String> fields(String line) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(line)) {
            return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far it has come. */
    public SweepCount tally() {
        return tally;
    }

    /** Whether it was gone on with though it was finished before, so that nothing is left to do. */
    public boolean isFinished() {
        return finished;
    }

    /** In what a finished sweep is other that this one will replace when it is finished too; nothing if there is none. */
    public Optional<String> replaced() {
        return replaced;
    }

    /** How many rows were forgotten when it was gone on with, because they or one before them were damaged. */
    public long dropped() {
        return dropped;
    }

    /** Adds what came of the next points. */
    public void add(List<PointResult> results) throws IOException {
        for (PointResult result : results) {
            String row = table.row(result);
            if (!take(row)) {
                throw new IllegalStateException(
                        "Expected point " + (recipe.points().first() + tally.done() + 1) + ", received "
                                + (result.point().number() + 1));
            }
            journal.add(row);
        }
    }

    /**
     * Writes the table and the manifest, and forgets the journal.
     *
     * @param command the words of the command line behind the name of the program
     * @return the table
     */
    public Path finish(List<String> command) throws IOException {
        journal.force();
        Folder files = new Folder(folder);
        Path written = files.write(TABLE, this::writeTable);
        files.write(MANIFEST, manifest(command, files));
        Files.delete(folder.resolve(JOURNAL));
        return written;
    }

    private void writeTable(OutputStream out) throws IOException {
        writeLine(out, table.header());
        boolean[] recipeSeen = new boolean[1];
        journal.read(line -> {
            if (recipeSeen[0]) {
                writeLine(out, line);
            }
            recipeSeen[0] = true;
            return true;
        });
    }

    private static void writeLine(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String manifest(List<String> command, Folder files) {
        ObjectNode root = Json.object();
        root.put("format", 1);
        root.put("tool", "summit-sim");
        recipe.put(root);
        command.forEach(root.putArray("command")::add);
        root.put("done", tally.done());
        root.put("errors", tally.errors().number());
        root.put("fails", tally.fails().number());
        ObjectNode hashes = root.putObject("files");
        files.hashes().forEach(hashes::put);
        return Json.text(root);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
