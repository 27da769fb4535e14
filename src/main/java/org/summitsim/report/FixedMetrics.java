package org.summitsim.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/**
 * The measures of a usual sans-serif font, in thousandths of its size: those of Helvetica, Arial and Liberation Sans.
 */
final class FixedMetrics extends FontMetrics {
    private static final long serialVersionUID = 1L;
    private static final double BOLDER = 1.07;
    private static final int FIRST = 32;
    /** The advances of ASCII from the space on. */
    private static final int[] ADVANCES = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int LATIN = 600;
    private static final int IDEOGRAPH = 1000;
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    FixedMetrics(Font font) {
        super(font);
    }

    /** The width of a text, pixels. */
    static double width(Font font, String text) {
        double thousandths = text.chars().mapToDouble(FixedMetrics::advance).sum();
        return thousandths * font.getSize2D() / 1000 * (font.isBold() ? BOLDER : 1);
    }

    private static double advance(int c) {
        if (c >= FIRST && c < FIRST + ADVANCES.length) {
            return ADVANCES[c - FIRST];
        }
        return c >= FIRST_IDEOGRAPH ? IDEOGRAPH : LATIN;
    }

    /** The box of a text around its baseline. */
    static Rectangle2D bounds(Font font, String text) {
        Line line = new Line(text.length(), font.getSize2D());
        return new Rectangle2D.Double(0, -line.getAscent(), width(font, text), line.getHeight());
    }

    /** A text cut to a width in pixels, with an ellipsis where something is missing. */
    static String cut(Font font, String text, double pixels) {
        int length = text.length();
        while (length > 1 && width(font, Words.cut(text, length)) > pixels) {
            length--;
        }
        return Words.cut(text, length);
    }

    @Override
    public int getAscent() {
        return Math.round(new Line(0, font.getSize2D()).getAscent());
    }

    @Override
    public int getDescent() {
        return Math.round(new Line(0, font.getSize2D()).getDescent());
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(width(font, text));
    }

    @Override
    public int charWidth(char c) {
        return stringWidth(String.valueOf(c));
    }

    @Override
    public int charsWidth(char[] data, int offset, int length) {
        return stringWidth(new String(data, offset, length));
    }

    @Override
    public Rectangle2D getStringBounds(String text, Graphics context) {
        return bounds(font, text);
    }

    @Override
    public LineMetrics getLineMetrics(String text, Graphics context) {
        return new Line(text.length(), font.getSize2D());
    }

    /** The measures of a line of text. */
    static final class Line extends LineMetrics {
        private final int chars;
        private final float size;

        Line(int chars, float size) {
            this.chars = chars;
            this.size = size;
        }

        @Override
        public int getNumChars() {
            return chars;
        }

        @Override
        public float getAscent() {
            return 0.905f * size;
        }

        @Override
        public float getDescent() {
            return 0.212f * size;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return getAscent() + getDescent();
        }

        @Override
        public int getBaselineIndex() {
            return java.awt.Font.ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, -0.35f * size, -getAscent()};
        }

        @Override
        public float getStrikethroughOffset() {
            return -0.3f * size;
        }

        @Override
        public float getStrikethroughThickness() {
            return 0.05f * size;
        }

        @Override
        public float getUnderlineOffset() {
            return 0.1f * size;
        }

        @Override
        public float getUnderlineThickness() {
            return 0.05f * size;
        }
    }
}
