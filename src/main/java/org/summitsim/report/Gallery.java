package org.summitsim.report;

import java.awt.AWTError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts and their SVG, each drawn once. */
final class Gallery {
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<String, String> svg = new LinkedHashMap<>();

    private Gallery(List<Picture> all) {
        for (Picture picture : all) {
            pictures.put(picture.name(), picture);
            svg.put(picture.name(), SvgCanvas.text(picture));
        }
    }

    /** No charts. */
    static Gallery none() {
        return new Gallery(List.of());
    }

    /** These charts. */
    static Gallery of(List<Picture> pictures) {
        return new Gallery(pictures);
    }

    /** All charts of a run. */
    static Gallery of(Programme programme) {
        List<Picture> all = new ArrayList<>();
        for (ChartKind kind : ChartKind.values()) {
            all.addAll(kind.pictures(programme));
        }
        return new Gallery(all);
    }

    /** The charts by the names of their files. */
    Map<String, Picture> pictures() {
        return new LinkedHashMap<>(pictures);
    }

    /** A chart as SVG; throws if there is none of that name. */
    String svg(String name) {
        String text = svg.get(name);
        if (text == null) {
            throw new IllegalArgumentException("No chart " + name);
        }
        return text;
    }

    /** Whether there is a chart of that name. */
    boolean has(String name) {
        return svg.containsKey(name);
    }

    /** Puts a chart on a page, if there is one of that name. */
    void show(Html html, String name) {
        if (has(name)) {
            html.open("figure", "id", name, "class", "wide")
                    .line()
                    .raw(svg(name))
                    .close()
                    .line();
        }
    }

    /** Writes the charts in both forms in the place of any that are there, and says once if this machine cannot draw pictures of letters. */
    List<String> write(Folder folder) throws IOException {
        boolean letters = true;
        List<String> notes = new ArrayList<>();
        for (Picture picture : pictures.values()) {
            folder.write("charts/" + picture.name() + ".svg", svg(picture.name()) + "\n");
            Optional<byte[]> png = letters ? png(picture, notes) : Optional.empty();
            letters = png.isPresent();
            if (png.isPresent()) {
                folder.write("charts/" + picture.name() + ".png", png.get());
            }
        }
        folder.clear("charts", "*.{svg,png}");
        return notes;
    }

    private static Optional<byte[]> png(Picture picture, List<String> notes) {
        try {
            return Optional.of(picture.png());
        } catch (RuntimeException | LinkageError | AWTError | InternalError e) {
            notes.add("No PNG charts were written, because " + Letters.missing(e)
                    + ". The SVG charts and the report are complete. " + Letters.ADVICE);
            return Optional.empty();
        }
    }
}
