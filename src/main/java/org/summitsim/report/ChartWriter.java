package org.summitsim.report;

import java.awt.AWTError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitsim.analysis.RunResult;

/**
 * Writes charts of a run alone, to {@code <output>/<scenario>/charts/}, of a variant to {@code charts-<variant>/}: apart from
 * what {@code summit run} leaves, whose manifest holds the hashes of its own charts. Charts that are there already stay, or are
 * replaced where they have the same name.
 */
public final class ChartWriter {
    /** The narrowest width in pixels at which letters can be read. */
    public static final int LEAST_WIDTH = 400;
    /** The widest width in pixels. */
    public static final int MOST_WIDTH = 4800;
    /** The width in pixels at which charts are laid out; at others all of a chart is larger or smaller. */
    public static final int USUAL_WIDTH = Theme.WIDTH;

    private final Options options;

    private ChartWriter(Options options) {
        this.options = options;
    }

    /**
     * What to draw.
     *
     * @param output the folder that holds the folders of scenarios
     * @param kinds which charts, at least one
     * @param formats in which forms, at least one
     * @param width pixels, from {@value #LEAST_WIDTH} to {@value #MOST_WIDTH}
     */
    public record Options(Path output, Set<ChartKind> kinds, Set<ChartFormat> formats, int width) {
        /** Copies the sets in the order in which charts are drawn. */
        public Options {
            if (kinds.isEmpty() || formats.isEmpty()) {
                throw new IllegalArgumentException("Expected at least one kind and one form of charts, received none");
            }
            if (!(LEAST_WIDTH <= width && width <= MOST_WIDTH)) {
                throw new IllegalArgumentException(
                        "Expected a width from " + LEAST_WIDTH + " to " + MOST_WIDTH + ", received " + width);
            }
            kinds = EnumSet.copyOf(kinds);
            formats = EnumSet.copyOf(formats);
        }
    }

    /** A writer with these options. */
    public static ChartWriter of(Options options) {
        return new ChartWriter(options);
    }

    /** Where the charts of a run go. */
    public Path folder(RunResult run) {
        String variant = run.facts().variant();
        return options.output
                .resolve(Folder.safe(run.network().scenario().id()))
                .resolve(Folder.safe(variant.equals("base") ? "charts" : "charts-" + variant));
    }

    /**
     * Draws and writes them.
     *
     * @return what was written, and as notes what could not be drawn
     * @throws IOException if a file cannot be written
     * @throws IllegalArgumentException if the scenario's id or the variant cannot be the name of a folder
     */
    public RunWriter.Written write(RunResult run) throws IOException {
        Programme programme = Programme.of(run);
        List<Picture> pictures = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (ChartKind kind : options.kinds) {
            List<Picture> some = kind.pictures(programme);
            if (some.isEmpty() && !options.kinds.containsAll(EnumSet.allOf(ChartKind.class))) {
                notes.add("There is no chart \"" + kind.word() + "\" of this scenario: it has nothing of it.");
            }
            pictures.addAll(some);
        }
        return write(folder(run), pictures, notes);
    }

    /** Draws these pictures into a folder; a form that this machine cannot draw is tried once and told once. */
    RunWriter.Written write(Path where, List<Picture> pictures, List<String> notes) throws IOException {
        Folder folder = new Folder(where);
        for (ChartFormat format : options.formats) {
            boolean able = true;
            for (Picture picture : pictures) {
                Optional<byte[]> drawn = able ? draw(picture, format, notes) : Optional.empty();
                able = drawn.isPresent();
                if (able) {
                    folder.write(picture.name() + "." + format.word(), drawn.get());
                }
            }
        }
        return new RunWriter.Written(
                where, where, new ArrayList<>(folder.hashes().keySet()), notes);
    }

    /** A chart in one form; where that cannot be drawn, a note that says why. */
    private Optional<byte[]> draw(Picture picture, ChartFormat format, List<String> notes) {
        String form = format.word().toUpperCase(Locale.ROOT);
        try {
            return Optional.of(format.draw(picture, options.width));
        } catch (ChartFormat.TooLargeException e) {
            notes.add("No more " + form + " charts were written, from " + picture.name() + " on: " + e.getMessage()
                    + ".\n  Maybe a smaller --width, or --format svg");
        } catch (RuntimeException | LinkageError | AWTError | InternalError e) {
            notes.add("No " + form + " charts were written, because " + Letters.missing(e) + ". SVG needs no fonts. "
                    + Letters.ADVICE);
        }
        return Optional.empty();
    }
}
