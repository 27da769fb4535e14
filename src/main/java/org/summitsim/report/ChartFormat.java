package org.summitsim.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what form a chart is written. */
public enum ChartFormat {
    /** Lines and letters for a browser or a page, the same on every machine, with or without fonts. */
    SVG {
        @Override
        byte[] draw(Picture picture, int width) {
            return (SvgCanvas.text(picture, width) + "\n").getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Pixels, with the fonts of the machine. */
    PNG {
        @Override
        byte[] draw(Picture picture, int width) {
            long pixels = (long) width * picture.height(width);
            if (pixels > MOST_PIXELS) {
                throw new TooLargeException(pixels);
            }
            return picture.png(width);
        }
    },
    /** A page as large as the chart, at 96 pixels to the inch; letters are drawn as outlines, with the fonts of the machine. */
    PDF {
        @Override
        byte[] draw(Picture picture, int width) {
            return PdfCanvas.draw(picture, width);
        }
    };

    /** More than these take over 400 MB while they are drawn, and hardly a program shows them. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final List<String> WORDS =
            Arrays.stream(values()).map(ChartFormat::word).toList();

    /** Its name, as typed; the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all. */
    public static List<String> words() {
        return WORDS;
    }

    /** The form of this name, if there is one. */
    public static Optional<ChartFormat> find(String word) {
        int at = WORDS.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(values()[at]);
    }

    /**
     * A chart in this form; throws what the JDK throws where letters cannot be drawn.
     *
     * @param width pixels
     */
    abstract byte[] draw(Picture picture, int width);

    /** A picture has too many pixels to be drawn. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long pixels) {
            super("it would have " + pixels / 1_000_000 + " million pixels, and at most " + MOST_PIXELS / 1_000_000
                    + " million are drawn");
        }
    }
}
